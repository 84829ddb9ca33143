/** The shapes of the content: data only, no markup. */

/** One of the five groups of questions, in the order readers meet them. */
export type GroupId = 'basics' | 'right-for-me' | 'treatment' | 'risks' | 'in-short';

/** A question's stable id. It is the anchor of its address (`#prepare`) and never changes, whatever the wording does. */
export type QuestionId =
  | 'good-for-depression'
  | 'what-is-it'
  | 'how-fast'
  | 'spravato'
  | 'other-conditions'
  | 'brain'
  | 'suicidal-thoughts'
  | 'who-should-not'
  | 'other-medicines'
  | 'how-to-get'
  | 'prepare'
  | 'the-day'
  | 'how-long'
  | 'if-it-does-not-help'
  | 'cost'
  | 'side-effects'
  | 'long-term'
  | 'addictive'
  | 'at-home'
  | 'bottom-line';

/** A paragraph, or the items of a bullet list. */
export type Block = string | readonly string[];

/** A question and its answer, in one language. The first block answers the question by itself. */
export interface QuestionText {
  readonly title: string;
  readonly answer: readonly Block[];
}

/** The words of one group, in one language. */
export interface GroupText {
  readonly title: string;
  readonly questions: Readonly<Partial<Record<QuestionId, QuestionText>>>;
}

/** Where a question stands and what its answer rests on. The same in every language. */
export interface Question {
  readonly id: QuestionId;
  readonly group: GroupId;
  /** Keys of `sources`, in the order they are listed under the answer. */
  readonly sources: readonly string[];
  /** Whether a page that shows other questions must show this one too. */
  readonly isRisk?: true;
  /** Whether a page may show this question without the risk questions. */
  readonly standsAlone?: true;
  /** Whether a search for words of a suicidal crisis shows this question first. */
  readonly answersCrisis?: true;
  /** Whether a search for words of a medical emergency shows this question first. */
  readonly answersEmergency?: true;
}

/** A publication or page that an answer rests on. The same in every language. */
export interface Source {
  /** Who wrote or published it: "Anand A, et al." or "FDA". */
  readonly name: string;
  /** The journal, or the title where one is known. */
  readonly title: string;
  /** The year it was published or, for a page, the year it was last seen to change. */
  readonly year?: number;
  /** The official or journal address. Without one the source is named, not linked. */
  readonly url?: string;
  /** A country (ISO 3166-1 alpha-2) the source is for: a telephone line's page is shown only there. */
  readonly region?: string;
}
