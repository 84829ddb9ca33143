import type { QuestionFlags } from '../content/types.js';
import type { LocaleInfo } from '../localization/bundle-config.js';
import { parseOptions, type Known, type RawOptions } from './parse.js';
import { selectQuestions, type OwnQuestion } from './select-questions.js';
import { resolveSignOff, type SignOff } from './sign-off.js';
import type { Warn } from './warnings.js';

/** The resolved options. */
export interface Settings<L, Own = never> {
  /** The languages that may be shown. */
  readonly languages: readonly L[];
  /** A key of the helplines: a country code, or `other`. */
  readonly region: string;
  /** The questions to show, in order: shipped ones, and those of the page itself. */
  readonly questions: readonly (QuestionFlags | Own)[];
  /** The ids of the questions to open at the start, in the order shown. */
  readonly open: readonly string[];
  /** The level of the group headings. */
  readonly level: number;
  /** Whether opening a question closes the others. */
  readonly single: boolean;
  /** The appearance of the questions: `lines` or `cards`. */
  readonly appearance: string;
  /** The controls in the toolbar. */
  readonly controls: readonly string[];
  readonly clinicName: string | undefined;
  readonly clinicPhone: string | undefined;
  readonly clinicUrl: string | undefined;
  /** Who has reviewed the text, if that counts for the version and the language shown. */
  readonly signOff: SignOff | undefined;
  /** Whether our buttons print English beside another language. */
  readonly printEnglish: boolean;
  /** Whether the page gets structured data of the questions. */
  readonly structuredData: boolean;
}

/** The languages of the build that the option `languages` allows. English is always allowed. */
const allowLanguages = <L extends Pick<LocaleInfo, 'locale' | 'isTranslationSignedOff'>>(
  tokens: readonly string[] = [],
  languages: readonly L[],
): readonly L[] =>
  languages.filter(
    ({ locale, isTranslationSignedOff }) =>
      locale === 'en' ||
      tokens.includes('all') ||
      tokens.includes(locale) ||
      (isTranslationSignedOff && tokens.includes('reviewed')),
  );

/** Resolves the options, given what is known of the build, the page’s own questions, the language shown, and its text version. */
export function resolveOptions<
  L extends Pick<LocaleInfo, 'locale' | 'isTranslationSignedOff'>,
  Own extends OwnQuestion = never,
>(
  raw: RawOptions,
  known: Known & {
    readonly languages: readonly L[];
    readonly own?: readonly Own[];
    readonly locale: string;
    readonly version: string;
  },
  warn: Warn,
): Settings<L, Own> {
  const parsed = parseOptions(raw, known, warn);
  const {
    languages,
    questions,
    exclude = [],
    open = [],
    mode,
    headingLevel,
    appearance,
    controls = [],
    region,
    clinicName,
    clinicPhone,
    clinicUrl,
    printEnglish,
    structuredData,
  } = parsed;
  const shown = selectQuestions(questions, exclude, warn, known.own);
  return {
    languages: allowLanguages(languages, known.languages),
    region,
    questions: shown,
    open: shown.map(({ id }) => id).filter((id) => open.includes('all') || open.includes(id)),
    level: Number(headingLevel),
    single: mode === 'single',
    appearance,
    controls: controls.filter((name) => name !== 'none'),
    clinicName,
    clinicPhone,
    clinicUrl,
    signOff: resolveSignOff(raw, parsed, known, warn),
    printEnglish,
    structuredData,
  };
}
