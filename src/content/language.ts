import type { labels } from './labels.js';
import type { HelpToken } from './regions.js';
import type { safety } from './safety.js';
import type { searchWords } from './search-words.js';
import type { GroupId, QuestionId, QuestionText } from './types.js';

/** What stands for the tokens of the texts in one region and language. */
export interface Helplines {
  readonly lines: Readonly<Record<HelpToken, string>>;
  /** The telephone numbers in them. */
  readonly numbers: readonly string[];
}

/** All text of one language: plain data that survives `JSON.parse(JSON.stringify())`. The element knows no other text. */
export interface Language {
  /** BCP 47. */
  readonly locale: string;
  /** In its own words: “English”, “Español”. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** What `Intl` is to be asked for. */
  readonly dates: string;
  /** The version of the text, `contentVersion`. */
  readonly version: string;
  /** The day the sources were last looked at (ISO 8601). */
  readonly sourcesChecked: string;
  /** The day from which they are due to be looked at again, 9 months later, and the day from which readers are told, 12 months later. */
  readonly due: string;
  readonly stale: string;
  /** Whether a qualified person has signed the translation off. English is the source. */
  readonly isTranslationSignedOff: boolean;
  /** The crisis line in English, by region: beside a translation that nobody has signed off. */
  readonly english?: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<GroupId, string>>;
  readonly questions: Readonly<Record<QuestionId, QuestionText>>;
  readonly safety: typeof safety;
  /** By region (ISO 3166-1 alpha-2, or `other`). */
  readonly helplines: Readonly<Record<string, Helplines>>;
  readonly labels: typeof labels;
  readonly searchWords: typeof searchWords;
}
