import type { GroupId, QuestionId } from '../content/types.js';

/**
 * The FAQ of one language as HTML, in pieces that only have to be joined: for a server that prints it before any script
 * runs. A `{token}` in a piece stands for another piece or value.
 */
export interface Fragments {
  /** BCP 47. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** The title of a page that holds nothing else. */
  readonly title: string;
  /** The version of the text, and the day its sources were last looked at (ISO 8601). */
  readonly contentVersion: string;
  readonly sourcesChecked: string;
  /** The days (ISO 8601) from which the sources are due to be looked at again, and from which readers are told. */
  readonly due: string;
  readonly stale: string;
  /** All that stands in the element: `{stale} {safety} {toolbar} {groups} {notes}`. */
  readonly whole: string;
  /** For `{stale}`, from that day on. */
  readonly staleNotice: string;
  /** For `{toolbar}`, where it holds anything: its room, which the script fills. `{search} {toggleAll} {print} {language}`. */
  readonly toolbar: string;
  readonly controls: Readonly<Record<'search' | 'toggleAll' | 'print' | 'language', string>>;
  /** One of `{groups}`: `{heading} {questions}`. */
  readonly group: string;
  /** For `{heading}`; `{level}` is a digit. */
  readonly headings: Readonly<Record<GroupId, string>>;
  /** One of `{questions}`: `{level}`, `{open}` (` open` or nothing), `{name}` (` name="…"` or nothing), and the tokens of `values`. */
  readonly questions: Readonly<Record<QuestionId, string>>;
  /** By region (ISO 3166-1 alpha-2, or `other`). The children of the element too: what remains where it cannot run. */
  readonly safety: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
