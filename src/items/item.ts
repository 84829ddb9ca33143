import type { Language } from '../content/language.js';
import type { Block, Question } from '../content/types.js';

/** A question on the page, with its text in the language shown. */
export interface Item extends Omit<Question, 'id' | 'group'> {
  /** The id in the page: the anchor of its link, and the `id` of its part. */
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly answer: readonly Block[];
  /** Whether it is shown for its risks alone: the page has named other questions. */
  readonly isAdded?: boolean;
}

/** Shipped questions as items in one language. */
export const shippedItems = (questions: readonly Question[], language: Language): readonly Item[] =>
  questions.map((question) => ({ ...question, ...language.questions[question.id] }));
