import type { TemplateResult } from 'lit';

import type { Helplines, Language } from '../content/language.js';
import type { Item } from '../items/item.js';
import type { LocaleInfo } from '../localization/bundle-config.js';
import type { SignOff } from '../options/sign-off.js';
import type { SearchResult } from '../search/search.js';
import type { Urgency } from '../search/urgent.js';

/** Everything that the templates show. */
export interface View {
  readonly language: Language;
  /** The language and direction of the page around the element: slotted content keeps them. */
  readonly page: { readonly lang: string; readonly dir: string };
  /** Whether the page can print: a sandboxed frame may not. */
  readonly canPrint: boolean;
  /** The languages that may be chosen. */
  readonly languages: readonly LocaleInfo[];
  /** The language of the browser, if another one is shown. */
  readonly offer: LocaleInfo | undefined;
  /** The language that is loading. */
  readonly loading: LocaleInfo | undefined;
  /** The language that failed to load. */
  readonly failed: LocaleInfo | undefined;
  /** A country code, or `other`. */
  readonly region: string;
  readonly helplines: Helplines;
  /** The questions to show, in order. */
  readonly items: readonly Item[];
  /** The level of the group headings. */
  readonly level: number;
  /** Whether opening a question closes the others. */
  readonly single: boolean;
  /** The appearance of the questions: `lines` or `cards`. */
  readonly appearance: string;
  /** The controls in the toolbar. */
  readonly controls: readonly string[];
  readonly clinicName: string | undefined;
  readonly clinicPhone: string | undefined;
  readonly clinicUrl: string | undefined;
  /** Who has reviewed the text that is shown, and when. */
  readonly signOff: SignOff | undefined;
  /** The ids of the open questions. */
  readonly open: ReadonlySet<string>;
  /** Whether something has been opened or closed since the script has taken over prerendered HTML, which must not move. */
  readonly isTouched: boolean;
  /** The ids of the questions whose sources are open, and `<id>-general` for open general answers. */
  readonly sourcesOpen?: ReadonlySet<string>;
  /** The id of the question whose link was copied last. */
  readonly copied?: string | undefined;
  /** The address of the page, without its hash. */
  readonly address?: string;
  /** The text in the search field. */
  readonly query: string;
  readonly result: SearchResult | undefined;
  /** The help that the query may ask for. Without the code that searches, that is any query. */
  readonly urgency: Urgency | undefined;
  /** The date on paper, in the language shown; `undefined` while nothing is printed. */
  readonly printedOn?: string | undefined;
  /** What our buttons print: all answers, or those that are open. Empty when the browser prints by itself. */
  readonly prints?: Prints | '' | undefined;
  /** English, which our buttons print beside another language; `undefined` if it is not wanted or not there. */
  readonly english?: Pick<View, 'language' | 'helplines' | 'region'> | undefined;
  /** The templates that are fetched later; `undefined` until then. */
  readonly later: LaterTemplates | undefined;
  /** Whether these could not be fetched. */
  readonly hasFailed: boolean;
  /** Whether what the page has written stands below the questions as it is. Nothing can show it among ours. */
  readonly isOwnBelow: boolean;
}

/** The templates that are fetched when a reader may need them. */
export interface LaterTemplates {
  renderSearchResult(view: View, actions: Actions): SearchResultParts;
  renderExcerpt(view: View, item: Item, excerpt: string): TemplateResult;
  isGeneralShown(view: View, item: Item): boolean;
  renderOwnAnswer(view: View, actions: Actions, item: Item, general: TemplateResult): TemplateResult;
  paperClass(view: View, item: Item): string;
  beside(node: TemplateResult, english: unknown): TemplateResult;
  inEnglish(content: unknown): unknown;
  renderPaperHead(view: View, reviewed: unknown): unknown;
  renderPaperSources(view: View): TemplateResult;
  renderFoot(view: View, actions: Actions, item: Item): unknown;
  renderPaperNotes(view: View): TemplateResult;
}

/** What was found, and what stands behind it; nothing if nobody searches. */
export type SearchResultParts = readonly [found?: TemplateResult, end?: TemplateResult];

/** What a button prints. */
export type Prints = 'all' | 'open';

/** What a reader can do. */
export interface Actions {
  /** Opens or closes a question. `byBrowser`: the browser’s find-in-page has opened it already. */
  toggle(id: string, open: boolean, byBrowser?: boolean): void;
  toggleAll(open: boolean): void;
  /** Fetches the code that shows the sources once more. */
  retryTools(): void;
  /** Opens or closes the sources of a question, or its general answer. */
  toggleSources(key: string): void;
  copyLink(id: string, event: MouseEvent): void;
  search(query: string): void;
  /** Prepares for a search, which a reader may be about to type. */
  expectSearch(): void;
  chooseLanguage(locale: string): void;
  print(prints: Prints): void;
}
