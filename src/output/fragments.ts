import type { GroupId, QuestionId } from '../content/types.js';

/** The FAQ of one language as HTML fragments, for prerendering. A `{token}` stands for another fragment or a value. */
export interface Fragments {
  /** BCP 47. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** The title of a page that holds nothing else. */
  readonly title: string;
  /** The version of the text, and the day its sources were last looked at (ISO 8601). */
  readonly contentVersion: string;
  readonly sourcesChecked: string;
  /** The day (ISO 8601) from which the console warns that a check of the sources is due. */
  readonly due: string;
  /** The day (ISO 8601) from which readers see a notice. */
  readonly stale: string;
  /** The content of the shadow root. Tokens: `{appearance} {stale} {safety} {toolbar} {groups} {clinic} {notes} {reviewed}`. */
  readonly whole: string;
  /** The notice for `{stale}`, used from the day `stale` on. */
  readonly staleNotice: string;
  /** The placeholder for `{toolbar}`. Tokens: `{search} {toggleAll} {print} {language} {topics}`. */
  readonly toolbar: string;
  readonly controls: Readonly<Record<'search' | 'toggleAll' | 'print' | 'language', string>>;
  /** For `{topics}`, if there are many questions. Token: `{buttons}`, one of `topic` for each group. */
  readonly topics: string;
  readonly topic: Readonly<Record<GroupId, string>>;
  /** One of `{groups}`: `{heading} {questions}`. */
  readonly group: string;
  /** For `{heading}`; `{level}` is a digit. */
  readonly headings: Readonly<Record<GroupId, string>>;
  /** One of `{questions}`: `{level}`, `{open}` (` open` or nothing), `{name}` (` name="…"` or nothing), and the tokens of `values`. */
  readonly questions: Readonly<Record<QuestionId, string>>;
  /** The crisis lines by region (ISO 3166-1 alpha-2, or `other`). Also the fallback content of the element. */
  readonly safety: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  /** The telephone numbers of all helplines. */
  readonly numbers: readonly string[];
  /**
   * For `{clinic}`: `box`, by region, with the token `{contents}`, which are the others. Tokens: `{value}`, and `{tel}` in
   * `phone`.
   */
  readonly clinic: Readonly<Record<'name' | 'phone' | 'url', string>> & {
    readonly box: Readonly<Record<string, string>>;
  };
  /** For `{reviewed}`: that nobody has reviewed the text, or who has: `{reviewer} {date}`. */
  readonly notReviewed: string;
  readonly reviewedBy: string;
  /** For `{date}`, by month: `{day} {year}`. */
  readonly dates: readonly string[];
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
