import { groups, questions } from '../content/questions.js';
import type { LocaleInfo } from '../localization/bundle-config.js';
import { matchLocale } from '../localization/match-locale.js';
import { elementOptions, type Option, type Vocabulary } from './schema.js';
import type { Warn } from './warn-once.js';

/** A list as an attribute gives it, with spaces or commas, or as a property may give it, as an array. */
export type TokenList = string | number | readonly string[] | null | undefined;

type Row = (typeof elementOptions)[number];

/** The type of the property of an option. */
type PropertyType<O extends Row> = O extends { kind: 'tokens' | 'locales' }
  ? TokenList
  : O extends { default: number }
    ? number | string
    : string;

/** The options as properties of the element. */
export type OptionProperties = { [O in Row as O['property']]: PropertyType<O> };

/** The options as they were given, by property. */
export type RawOptions = { readonly [Name in keyof OptionProperties]?: unknown };

/** What the accepted values depend on: the regions (by code) and languages of the build, and the questions of the page itself. */
export interface Known {
  readonly regions: object;
  readonly languages: readonly Pick<LocaleInfo, 'locale'>[];
  readonly own?: readonly { readonly id: string }[];
}

/** The parsed value of an option of this kind. A list is `undefined` when nothing was given, or nothing accepted. */
interface Parsed {
  readonly locales: readonly string[] | undefined;
  readonly tokens: readonly string[] | undefined;
  readonly enum: string;
  readonly region: string;
}

/** The options parsed, by property. */
export type ParsedOptions = { readonly [O in Row as O['property']]: Parsed[O['kind']] };

const vocabularies: Readonly<Record<Vocabulary, (known: Known) => readonly string[]>> = {
  group: () => groups,
  question: ({ own = [] }) => [...questions, ...own].map(({ id }) => id),
  locale: ({ languages }: Known) => languages.map(({ locale }) => locale),
};

/**
 * The accepted tokens of a list, in order; `undefined` when there is none. Unknown tokens are left out, with one warning
 * that names what is accepted.
 */
export function parseTokens(
  { attribute, kind, keywords = [], of = [] }: Pick<Option, 'attribute' | 'keywords' | 'of'> & Partial<Option>,
  given: unknown,
  known: Known | undefined,
  warn: Warn,
) {
  if (given === null || given === undefined) return undefined;
  const accepted = [...keywords, ...of.flatMap((name) => vocabularies[name](known!))];
  const tokens = String(given)
    .split(/[\s,]+/)
    .filter(Boolean);
  const valid = tokens
    // `pt-BR`, `tl` and `zh-TW` count as `pt`, `fil` and `zh-Hant`.
    .map((token) => (kind === 'locales' && matchLocale(token, known!.languages)?.locale) || token)
    .filter((token) => accepted.includes(token));
  if (!valid.length || valid.length < tokens.length)
    warn(`unknown value in ${attribute}="${given}". Accepted: ${accepted.join(' ')}.`);
  return valid.length ? valid : undefined;
}

/** The accepted tokens of a list, or else those of its default. */
const parseList = (option: Option, given: unknown, known: Known, warn: Warn) =>
  parseTokens(option, given, known, warn) ?? parseTokens(option, option.default, known, warn);

/** A parser for each kind. */
const parsers: {
  readonly [K in keyof Parsed]: (option: Option, given: unknown, known: Known, warn: Warn) => Parsed[K];
} = {
  tokens: parseList,
  locales: parseList,
  enum: (...input) => parseList(...input)![0]!,

  // A country without lines of its own is `other`, without a warning.
  region: (option, given, known, warn) => {
    const code = String(given ?? option.default)
      .trim()
      .toUpperCase()
      .replace(/^UK$/, 'GB');
    if (Object.hasOwn(known.regions, code)) return code;
    if (isCountry(code) || code === 'OTHER') return 'other';
    warn(`unknown value in ${option.attribute}="${given}". Accepted: other, or a country code such as US.`);
    return String(option.default);
  },
};

/** Whether a code is that of a country. A page may have taken `Intl` away: then every code of two letters is. */
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false;
  try {
    return !!new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
  } catch {
    return true;
  }
}

/** Parses one option by its kind. */
export const parseOption = (option: Option & { kind: keyof Parsed }, given: unknown, known: Known, warn: Warn) =>
  parsers[option.kind](option, given, known, warn);

/** Parses every option. An unknown value falls back to the default, with one warning. */
export const parseOptions = (raw: RawOptions, known: Known, warn: Warn) =>
  Object.fromEntries(
    elementOptions.map((option) => [option.property, parseOption(option, raw[option.property], known, warn)]),
  ) as unknown as ParsedOptions;
