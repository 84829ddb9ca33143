import { questions } from '../content/questions.js';
import type { GroupId, Question } from '../content/types.js';
import type { Warn } from './warn-once.js';

/** No page may keep the benefits and leave these out. */
export const risks: readonly string[] = ['side-effects', 'addictive', 'suicidal-thoughts'];

/**
 * The questions to show, in the order they were asked for: `chosen` (ids of questions or groups; nothing means all) less
 * `exclude`, but for the risk questions, which come last where they were left out.
 */
export function select(
  chosen: readonly string[] | undefined,
  exclude: readonly string[],
  warn: Warn,
): readonly Question[] {
  const named = (words: readonly string[]) =>
    words.flatMap((word) => questions.filter(({ id, group }) => word === id || word === group));
  const asked = chosen ? [...new Set(named(chosen))] : questions;
  const out = named(exclude);
  const kept = asked.filter((question) => !out.includes(question));
  const shown = kept.length ? kept : asked;
  if (shown !== kept && shown.length) warn(`exclude="${exclude.join(' ')}" leaves no question, so all stay.`);

  const missing = questions.filter((question) => risks.includes(question.id) && !shown.includes(question));
  if (!missing.length || shown.every(({ id }) => id === 'cost')) return shown;
  warn(`${missing.map(({ id }) => id).join(' ')} cannot be left out: the risks stand beside the benefits.`);
  return [...shown, ...missing];
}

/** The groups that they are of: each stands where its first question does. */
export const groupsOf = (shown: readonly Question[]): readonly GroupId[] => [
  ...new Set(shown.map(({ group }) => group)),
];
