import type { Helplines, Language } from '../content/language.js';
import type { Question, QuestionId } from '../content/types.js';
import type { LocaleInfo } from '../localization/bundle-config.js';
import type { Found } from '../search/search.js';

/** What is on show. */
export interface View {
  readonly language: Language;
  /** What the page around speaks: its own words keep that, whatever the reader chose. */
  readonly page: { readonly lang: string; readonly dir: string };
  /** Those a reader may choose from. */
  readonly languages: readonly LocaleInfo[];
  /** The browser’s own language, where it is another. */
  readonly offer?: LocaleInfo | undefined;
  readonly loading?: LocaleInfo | undefined;
  readonly failed?: LocaleInfo | undefined;
  /** Whether the language has changed under the reader’s eyes. */
  readonly isChanged?: boolean;
  readonly region: string;
  readonly help: Helplines;
  /** The questions, in order. */
  readonly shown: readonly Question[];
  /** The questions that the option `open` names. */
  readonly named: readonly Question[];
  /** Level of the group headings. */
  readonly level: number;
  /** Whether opening a question closes the others. */
  readonly single: boolean;
  readonly controls: readonly string[];
  open: ReadonlySet<QuestionId>;
  /** The questions whose sources are unfolded. */
  readonly sourcesOpen: ReadonlySet<QuestionId>;
  /** The question whose link was copied last. */
  readonly copied?: QuestionId | undefined;
  readonly query: string;
  readonly found?: Found | undefined;
}

/** What a reader can do about it. */
export interface Actions {
  toggle(id: QuestionId, open: boolean, byBrowser?: boolean): void;
  toggleAll(open: boolean): void;
  toggleSources(id: QuestionId): void;
  copyLink(id: QuestionId, event: MouseEvent): void;
  search(query: string): void;
  choose(locale: string): void;
  print(): void;
}
