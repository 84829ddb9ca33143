import type { Language } from '../content/language.js';
import type { Block, QuestionFlags, QuestionId } from '../content/types.js';

/** A question on the page, with its text in the language shown: a shipped one, or one that the page has written itself. */
export interface Item extends Omit<QuestionFlags, 'id' | 'group'> {
  /** The id in the page: the anchor of its link, and the `id` of its part. */
  readonly id: string;
  readonly group: string;
  readonly title: string;
  /** The shipped answer. Empty if the page has written the question. */
  readonly answer: readonly Block[];
  /** Whether it is shown for its risks alone: the page has named other questions. */
  readonly isAdded?: boolean;
  /** The answer that the page has written itself. With a shipped question it stands in place of, or above, `answer`. */
  readonly own?: OwnAnswer | undefined;
}

/** An answer that the page has written itself: a `<details>` inside the element, shown by a slot. */
export interface OwnAnswer {
  /** The name of the slot. */
  readonly slot: string;
  /** The language of the `<details>` (BCP 47). */
  readonly lang: string;
  /** Reads its text, for a search. */
  text(): readonly Block[];
}

/** Shipped questions as items in one language, among items that are complete already. */
export const shippedItems = (questions: readonly (QuestionFlags | Item)[], language: Language): readonly Item[] =>
  questions.map((question) => ({ ...question, ...language.questions[question.id as QuestionId] }) as Item);
