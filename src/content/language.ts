import type { help } from './help.js';
import type { labels } from './labels.js';
import type { safety } from './safety.js';
import type { searchWords } from './search-words.js';
import type { GroupId, QuestionId, QuestionText } from './types.js';

/** All text of one language: plain data that survives `JSON.parse(JSON.stringify())`. The element knows no other text. */
export interface Language {
  /** BCP 47. */
  readonly locale: string;
  /** In its own words: “English”, “Español”. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** The version of the text, `contentVersion`. */
  readonly version: string;
  /** The day the sources were last looked at (ISO 8601). */
  readonly sourcesChecked: string;
  /** Whether a qualified person has signed the translation off. English is the source. */
  readonly reviewed: boolean;
  readonly groups: Readonly<Record<GroupId, string>>;
  readonly questions: Readonly<Record<QuestionId, QuestionText>>;
  readonly safety: typeof safety;
  readonly help: typeof help;
  readonly labels: typeof labels;
  readonly searchWords: typeof searchWords;
}
