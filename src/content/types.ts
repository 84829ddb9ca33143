// The types of the content. It is plain data without markup.

/** One of the five groups of questions, in the order in which readers meet them. */
export type GroupId = 'basics' | 'right-for-me' | 'treatment' | 'risks' | 'in-short';

/** The id of a question. It is the anchor of its deep link (`#prepare`) and never changes, even when the wording does. */
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

/** The texts of one group, in one language. */
export interface GroupText {
  readonly title: string;
  readonly questions: Readonly<Partial<Record<QuestionId, QuestionText>>>;
}

/** The group and the medical flags of a question. */
export interface QuestionFlags {
  readonly id: QuestionId;
  readonly group: GroupId;
  /** Whether a page that shows other questions must show this one too. */
  readonly isRisk?: true;
  /** Whether a page may show this question without the risk questions. */
  readonly standsAlone?: true;
  /** The urgent search, for words of a suicidal crisis or of a medical emergency, that shows this question first. */
  readonly answersUrgency?: 'crisis' | 'emergency';
}

/** The group, the sources and the medical flags of a question. The same in every language. */
export interface Question extends QuestionFlags {
  /** Keys of `sources`, in the order in which they are listed under the answer. */
  readonly sources: readonly string[];
}

/** A publication or page that an answer rests on. The same in every language. */
export interface Source {
  /** The author or publisher: "Anand A, et al." or "FDA". */
  readonly name: string;
  /** The title, or the journal if the title is not known. */
  readonly title: string;
  /** The year of publication or, for a page, of its last known change. */
  readonly year?: number;
  /** The official or journal URL. A source without one is named without a link. */
  readonly url?: string;
  /** The only region (ISO 3166-1 alpha-2) in which the source is listed. For the pages of helplines. */
  readonly region?: string;
}
