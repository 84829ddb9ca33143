import { groups, questions } from '../content/questions.js';
import type { LocaleInfo } from '../localization/bundle-config.js';
import { matchLocale } from '../localization/match-locale.js';
import { isCountryCode } from './country-code.js';
import type { OptionProperties } from './property-types.js';
import { elementOptions, ownGroup, type Option, type Vocabulary } from './schema.js';
import type { Warn } from './warnings.js';

type Row = (typeof elementOptions)[number];

/** The options as they were given, by property. */
export type RawOptions = { readonly [Name in keyof OptionProperties]?: unknown };

/**
 * What the accepted values depend on: the regions (by code), their helplines, the languages of the build, and the questions of the
 * page itself.
 */
export interface Known {
  readonly regions: object;
  /** The telephone numbers of all helplines, which are not those of a clinic. */
  readonly numbers?: readonly string[];
  readonly languages: readonly Pick<LocaleInfo, 'locale'>[];
  readonly own?: readonly { readonly id: string }[];
  /** The time in ms, if it is not that of the clock. */
  readonly now?: number;
}

/** The parsed value of an option of this kind. A list or text is `undefined` when nothing was given, or nothing accepted. */
interface Parsed {
  readonly locales: readonly string[] | undefined;
  readonly tokens: readonly string[] | undefined;
  readonly enum: string;
  readonly region: string;
  readonly text: string | undefined;
  readonly url: string | undefined;
  readonly phone: string | undefined;
  readonly date: string | undefined;
  readonly boolean: boolean;
}

/** The options parsed, by property. */
export type ParsedOptions = { readonly [O in Row as O['property']]: Parsed[O['kind']] };

const vocabularies: Readonly<Record<Vocabulary, (known: Known) => readonly string[]>> = {
  group: () => groups,
  question: ({ own = [] }) => [...questions, ...own].map(({ id }) => id),
  locale: ({ languages }: Known) => languages.map(({ locale }) => locale),
};

/** Ids that no question of a page can have: ids of our own parts, words of options, and ids that no option could name. */
export const reservedIds = new RegExp(
  `[\\s,\\0]|-(answer|general|sources)$|^(search|search-label|language|all|none|${ownGroup}|${groups.join('|')})$`,
);

/** A value as text. A script may set a property to a value without one, such as a symbol. */
export function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return '';
  }
}

/**
 * The accepted tokens of a list, in order; `undefined` when there is none. Unknown tokens are left out, with one warning
 * that names what is accepted.
 */
export function parseTokens(
  option: Pick<Option, 'attribute' | 'keywords' | 'of'> & Partial<Option>,
  given: unknown,
  known: Known | undefined,
  warn: Warn,
) {
  const { kind, keywords = [], of = [] } = option;
  if (given === null || given === undefined) return undefined;
  const accepted = [...keywords, ...of.flatMap((name) => vocabularies[name](known!))];
  const tokens = textOf(given)
    .split(/[\s,]+/)
    .filter(Boolean);
  const valid = tokens
    // `pt-BR`, `tl` and `zh-TW` count as `pt`, `fil` and `zh-Hant`.
    .map((token) => (kind === 'locales' && matchLocale(token, known!.languages)?.locale) || token)
    .filter((token) => accepted.includes(token));
  if (!valid.length || valid.length < tokens.length) warn('value', option.attribute, textOf(given), accepted);
  return valid.length ? valid : undefined;
}

/** The accepted tokens of a list, or else those of its default. */
const parseList = (option: Option, given: unknown, known: Known, warn: Warn) =>
  parseTokens(option, given, known, warn) ?? parseTokens(option, option.default, known, warn);

/** A text without white space around it, if it is accepted. An empty one counts as not given. */
const parseText =
  (isAccepted: (text: string, known: Known) => unknown) =>
  (option: Option, given: unknown, known: Known, warn: Warn) => {
    if ((given ?? '') === '') return undefined;
    const text = textOf(given).trim();
    if (isAccepted(text, known)) return text;
    warn('value', option.attribute, textOf(given), option.kind);
    return undefined;
  };

/** Whether a telephone number is that of a helpline, also with a country code in front of it. */
const isHelpline = (phone: string, helpline: string) =>
  new RegExp(`^((\\+|00|011)\\d{0,3}|1)?${helpline.replace(/\D/g, '').replace(/^1(?=\d{10})/, '')}$`).test(
    phone.replace(/x.*|[^\d+]/gi, ''),
  );

/** Whether a text is a day that exists, from 2020 on, and has begun somewhere on earth. */
function isPastDay(text: string, { now = Date.now() }: Known): boolean {
  const time = Date.parse(text);
  return /^20[2-9]\d-\d\d-\d\d$/.test(text) && time < now + 50_400_000 && new Date(time).toISOString().startsWith(text);
}

/** A parser for each kind. */
const parsers: {
  readonly [K in keyof Parsed]: (option: Option, given: unknown, known: Known, warn: Warn) => Parsed[K];
} = {
  tokens: parseList,
  locales: parseList,
  enum: (...input) => parseList(...input)![0]!,

  // A country without lines of its own is `other`, without a warning.
  region: (option, given, known, warn) => {
    const code = textOf(given ?? option.default)
      .trim()
      .toUpperCase()
      .replace(/^UK$/, 'GB');
    if (Object.hasOwn(known.regions, code)) return code;
    if (isCountryCode(code) || code === 'OTHER') return 'other';
    warn('value', option.attribute, textOf(given), option.kind);
    return String(option.default);
  },

  // A name needs a visible letter or digit.
  text: parseText((text) => /[\p{L}\p{N}]/u.test(text)),
  url: parseText((text) => /^https?:\/\/[^\s/]\S*$/i.test(text)),
  phone: parseText(
    (text, { numbers = [] }) =>
      /^(?=(?:[^\dx]*\d){3})\(?\+?[\d ().-]{3,30}(?:x ?\d{1,8})?$/i.test(text) &&
      !numbers.some((helpline) => isHelpline(text, helpline)),
  ),
  date: parseText(isPastDay),
  boolean: (_, given) => (given ?? false) !== false,
};

/** Parses one option by its kind. */
export const parseOption = (option: Option & { kind: keyof Parsed }, given: unknown, known: Known, warn: Warn) =>
  parsers[option.kind](option, given, known, warn);

/** Parses every option. An unknown value falls back to the default, with one warning. */
export const parseOptions = (raw: RawOptions, known: Known, warn: Warn) =>
  Object.fromEntries(
    elementOptions.map((option) => [option.property, parseOption(option, raw[option.property], known, warn)]),
  ) as unknown as ParsedOptions;
