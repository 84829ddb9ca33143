import { questions as shipped } from '../content/questions.js';
import type { QuestionFlags } from '../content/types.js';
import type { Warn } from './warnings.js';

const questions: readonly QuestionFlags[] = shipped;

/** The data of a question that the page has written itself, as far as the options need it. */
export interface OwnQuestion extends Pick<QuestionFlags, 'isRisk' | 'standsAlone'> {
  readonly id: string;
  readonly group: string;
}

/**
 * The questions to show, in the order asked for: `chosen` (ids of questions or groups; `undefined` means all) without
 * `exclude`. No page may keep the benefits and leave out the risks, so missing risk questions are added at the end. Behind
 * them stand those of the page itself (`own`) that `chosen` does not name.
 */
export function selectQuestions<Own extends OwnQuestion = never>(
  chosen: readonly string[] | undefined,
  exclude: readonly string[],
  warn: Warn,
  own: readonly Own[] = [],
): readonly (QuestionFlags | Own)[] {
  const named = (ids: readonly string[]) =>
    ids.flatMap((word) => [...questions, ...own].filter(({ id, group }) => word === id || word === group));
  const first: readonly (QuestionFlags | Own)[] = chosen ? named(chosen) : questions;
  const asked = [...new Set([...first, ...own])];
  const excluded = named(exclude);
  const kept = asked.filter((question) => !excluded.includes(question));
  const shown = kept.length ? kept : asked;
  if (shown !== kept && shown.length) warn('exclude', exclude);

  const missing = questions.filter((question) => question.isRisk && !shown.includes(question));
  if (!missing.length || shown.every(({ standsAlone }) => standsAlone)) return shown;
  if (excluded.some(({ isRisk }) => isRisk)) warn('risks', exclude);
  return (
    [...shown, ...missing]
      // Without a variable for the list, which would add 20 bytes to the script (Brotli).
      .sort(
        (one, other) => Number([...first, ...missing].includes(other)) - Number([...first, ...missing].includes(one)),
      )
      .map((question) =>
        missing.includes(question as QuestionFlags) ? { ...question, isAdded: !asked.includes(question) } : question,
      )
  );
}

/** The groups of these questions, each at the place of its first question. */
export const groupsOf = <Group extends string>(shown: readonly { readonly group: Group }[]): readonly Group[] => [
  ...new Set(shown.map(({ group }) => group)),
];

/** Whether there are so many questions that a reader may look for a group. */
export const hasTopics = (shown: readonly { readonly group: string }[]): boolean =>
  shown.length > 7 && groupsOf(shown).length > 1;
