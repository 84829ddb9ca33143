import { basics } from './basics.js';
import { helplineSentences } from './helplines.js';
import { inShort } from './in-short.js';
import { labels } from './labels.js';
import { rightForMe } from './right-for-me.js';
import { risks } from './risks.js';
import { safety } from './safety.js';
import { searchWords } from './search-words.js';
import { treatment } from './treatment.js';
import type { GroupId, QuestionId, QuestionText } from './types.js';

/** Every text of one language. The build reads this module once for each language and writes a `Language` from it. */
export const messages = {
  groups: {
    basics: basics.title,
    'right-for-me': rightForMe.title,
    treatment: treatment.title,
    risks: risks.title,
    'in-short': inShort.title,
  } satisfies Record<GroupId, string>,
  questions: {
    ...basics.questions,
    ...rightForMe.questions,
    ...treatment.questions,
    ...risks.questions,
    ...inShort.questions,
  } satisfies Record<QuestionId, QuestionText>,
  safety,
  helplineSentences,
  labels,
  searchWords,
};
