import { groups, questions } from '../content/questions.js';
import type { LocaleInfo } from '../localization/bundle-config.js';
import { matchLocale } from '../localization/match-locale.js';
import { options, type Option, type Vocabulary } from './schema.js';
import type { Warn } from './warn-once.js';

/** A list as an attribute gives it, with spaces or commas, or as a property may give it, as an array. */
export type TokenList = string | number | readonly string[] | null | undefined;

type Row = (typeof options)[number];

/** The type of the property of an option. */
type PropertyType<O extends Row> = O extends { kind: 'tokens' | 'locales' }
  ? TokenList
  : O extends { default: number }
    ? number | string
    : string;

/** The options as properties of the element. */
export type OptionProperties = { [O in Exclude<Row, { kind: 'locale' }> as O['property']]: PropertyType<O> };

/** The options as they were given, by property. */
export type RawOptions = { readonly [Name in keyof OptionProperties]?: unknown };

/** What the accepted values depend on: the regions (by code) and the languages of the build. */
export interface Known {
  readonly regions: object;
  readonly languages: readonly Pick<LocaleInfo, 'locale'>[];
}

/** The parsed value of an option of this kind. A list is `undefined` when nothing was given, or nothing accepted. */
interface Parsed {
  readonly locales: readonly string[] | undefined;
  readonly tokens: readonly string[] | undefined;
  readonly enum: string;
  readonly region: string;
}

/** The options parsed, by property. */
export type ParsedOptions = { readonly [O in Exclude<Row, { kind: 'locale' }> as O['property']]: Parsed[O['kind']] };

const vocabularies: Readonly<Record<Vocabulary, (known: Known) => readonly string[]>> = {
  group: () => groups,
  question: () => questions.map(({ id }) => id),
  locale: ({ languages }: Known) => languages.map(({ locale }) => locale),
};

/**
 * The accepted tokens of a list, in order; `undefined` when there is none. Unknown tokens are left out, with one warning
 * that names what is accepted. `canonical` turns another spelling of a token into the accepted one.
 */
function parseTokens(option: Option, given: unknown, known: Known, warn: Warn, canonical = (token: string) => token) {
  if (given === null || given === undefined) return undefined;
  const accepted = [...(option.keywords ?? []), ...(option.of ?? []).flatMap((name) => vocabularies[name](known))];
  const tokens = String(given)
    .split(/[\s,]+/)
    .filter(Boolean);
  const valid = tokens.map(canonical).filter((token) => accepted.includes(token));
  if (!valid.length || valid.length < tokens.length)
    warn(`unknown value in ${option.attribute}="${given}". Accepted: ${accepted.join(' ')}.`);
  return valid.length ? valid : undefined;
}

/** A parser for each kind. */
const parsers: {
  readonly [K in keyof Parsed]: (option: Option, given: unknown, known: Known, warn: Warn) => Parsed[K];
} = {
  tokens: (option, given, known, warn) =>
    parseTokens(option, given, known, warn) ?? parseTokens(option, option.default, known, warn),

  // `pt-BR`, `tl` and `zh-TW` count as `pt`, `fil` and `zh-Hant`.
  locales: (option, given, known, warn) =>
    parseTokens(option, given, known, warn, (tag) => matchLocale(tag, known.languages)?.locale ?? tag),

  enum: (option, given, known, warn) => parseTokens(option, given, known, warn)?.[0] ?? String(option.default),

  // A country without lines of its own is `other`, without a warning.
  region: (option, given, known, warn) => {
    const code = String(given ?? option.default)
      .trim()
      .toUpperCase()
      .replace(/^UK$/, 'GB');
    if (Object.hasOwn(known.regions, code)) return code;
    const isCountry =
      /^[A-Z]{2}$/.test(code) && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
    if (isCountry || code === 'OTHER') return 'other';
    warn(
      `unknown value in ${option.attribute}="${given}". Accepted: other, or a country code (ISO 3166-1 alpha-2) such as US.`,
    );
    return String(option.default);
  },
};

/** Parses one option by its kind. */
export const parseOption = (option: Option & { kind: keyof Parsed }, given: unknown, known: Known, warn: Warn) =>
  parsers[option.kind](option, given, known, warn);

/** Parses every option. An unknown value falls back to the default, with one warning. */
export const parseOptions = (raw: RawOptions, known: Known, warn: Warn) =>
  Object.fromEntries(
    options.flatMap((option) =>
      option.kind === 'locale' ? [] : [[option.property, parseOption(option, raw[option.property], known, warn)]],
    ),
  ) as unknown as ParsedOptions;
