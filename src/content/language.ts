import type { labels } from './labels.js';
import type { HelplineToken } from './regions.js';
import type { safety } from './safety.js';
import type { searchWords } from './search-words.js';
import type { GroupId, QuestionId, QuestionText } from './types.js';

/** The helplines of one region, in one language. */
export interface Helplines {
  /** The sentence that replaces each token. */
  readonly lines: Readonly<Record<HelplineToken, string>>;
  /** The telephone numbers in the sentences. */
  readonly numbers: readonly string[];
}

/** The search words of one language, with all urgent words that count on its pages. Fetched when a reader types. */
export interface SearchWords extends Readonly<typeof searchWords> {
  readonly locale: string;
  /** The version of the text (`contentVersion`). */
  readonly version: string;
  /** Letters that are the same in a search of this language, as `foldingOf` takes them. The build adds them. */
  readonly sameLetters?: string;
}

/** All text of one language, as plain data that `JSON.stringify` keeps whole. The element shows no other text. */
export interface Language {
  /** The tag of the language (BCP 47). */
  readonly locale: string;
  /** The name of the language in that language: “English”, “Español”. */
  readonly name: string;
  /** The direction of the script. */
  readonly dir: 'ltr' | 'rtl';
  /** The locale for `Intl`. It differs from `locale` where `Intl` lacks the language or would change the digits. */
  readonly dates: string;
  /** The version of the text (`contentVersion`). */
  readonly version: string;
  /** The day of the last check of all sources (ISO 8601). */
  readonly sourcesChecked: string;
  /** 9 months after `sourcesChecked`: from this day on the console warns that a check is due (ISO 8601). */
  readonly due: string;
  /** 12 months after `sourcesChecked`: from this day on readers see a notice (ISO 8601). */
  readonly stale: string;
  /** Whether a qualified person has signed off every unit of the translation. True for English, the source, and else left out. */
  readonly isTranslationSignedOff?: boolean;
  /** The crisis line in English, by region. It stands beside a translation that is not signed off. */
  readonly english?: Readonly<Record<string, string>>;
  /** The heading of each group. */
  readonly groups: Readonly<Record<GroupId, string>>;
  readonly questions: Readonly<Record<QuestionId, QuestionText>>;
  /** The text that is always visible, above and below the questions. */
  readonly safety: typeof safety;
  /** The helplines by region (ISO 3166-1 alpha-2, or `other`). */
  readonly helplines: Readonly<Record<string, Helplines>>;
  readonly labels: typeof labels;
}
