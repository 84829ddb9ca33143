import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';

import type { QuestionId } from '../content/types.js';
import { language, version } from '../localization/inside.js';
import { isTheirs, linkTo, onPage, questionInAddress } from './address.js';
import { find } from './find.js';
import { renderFaq } from './frame.js';
import { styles } from './ketamine-faq.styles.js';
import { mark } from './marks.js';
import { readOpen, type Words } from './options.js';
import { printOnly } from './print.js';
import { readSettings } from './settings.js';
import { age } from './staleness.js';
import type { Actions, View } from './view.js';
import { warnOnce } from './warn.js';

const listened = ['hashchange', 'beforeprint'];

/**
 * Questions and answers about ketamine therapy for depression, for patients, with their sources.
 *
 * The content comes with the element. A bad value of an attribute falls back to its default, with one warning on the
 * console. Crisis lines and safety notes are always on show: no attribute, part or search takes them away.
 *
 * @slot header - Words of the page, between the crisis lines and the toolbar.
 * @slot footer - Words of the page, below everything.
 *
 * @csspart toolbar - The controls above the questions.
 * @csspart search - The search field with its label.
 * @csspart button - Each button of the toolbar and of a search result.
 * @csspart toggle-all - “Open all” and “Close all”.
 * @csspart print - “Print”.
 * @csspart notice - Says that the text has not been checked for a year.
 * @csspart group - A group of questions.
 * @csspart group-heading - Its heading.
 * @csspart item - A question with its answer. Its `id` is the id of the question.
 * @csspart question-heading - The heading around a question.
 * @csspart question - The button in it.
 * @csspart answer - What it opens.
 * @csspart sources - The list of an answer's sources.
 * @csspart footer - When the sources were checked, who wrote the text, and its version.
 *
 * @cssprop [--ketamine-faq-accent=currentColor] - Chevrons, underlines and the bar of the crisis lines; never words. Needs a contrast of 3:1.
 * @cssprop [--ketamine-faq-radius=0.25em] - Corners of fields and of the focus outline.
 * @cssprop [--ketamine-faq-spacing=0.75em] - Space above and below a question.
 * @cssprop [--ketamine-faq-width=44em] - The most it grows to.
 *
 * @fires ketamine-faq-beforetoggle - `{id, open}`: a question is about to open or close. Cancelable, unless the browser's own search opens it.
 * @fires ketamine-faq-toggle - `{id, open}`: it has.
 */
export class KetamineFaq extends LitElement {
  /** The version of the package. */
  static readonly version: string = version;

  static override styles = styles;

  static override properties: PropertyDeclarations = {
    questions: {},
    exclude: {},
    // The same list again, in another array, says nothing new.
    open: { hasChanged: (now: Words, before: Words) => String(now) !== String(before) },
    mode: {},
    headingLevel: { attribute: 'heading-level' },
    controls: {},
    region: {},
  };

  /** Ids of questions or groups, in order; `none` for none. All when not given. */
  declare questions: Words;
  /** Ids of questions or groups to leave out. The three risk questions stay. */
  declare exclude: Words;
  /** Ids of questions to open, or `all`. Read at the start and when it changes, never written back. */
  declare open: Words;
  /** `multiple`, or `single`: opening a question closes the others. */
  declare mode: string;
  /** Level of the group headings, 2 to 5. Questions are one deeper. */
  declare headingLevel: number;
  /** Any of `search toggle-all print language`, or `none`. All when not given. */
  declare controls: Words;
  /** The country whose emergency and crisis lines to show, ISO 3166-1 alpha-2. */
  declare region: string;

  #warn = warnOnce();
  #view!: View;
  #unmark: (() => void) | undefined;

  constructor() {
    super();
    this.mode = 'multiple';
    this.headingLevel = 2;
    this.region = 'US';
    this.#view = { ...readSettings(this, language, this.#warn), open: new Set(), sourcesOpen: new Set(), query: '' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    onPage.add(this);
    for (const type of listened) addEventListener(type, this);
    // What was marked before a move is marked again.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    onPage.delete(this);
    for (const type of listened) removeEventListener(type, this);
    this.#unmark?.();
  }

  /** Of the window: the address has changed, or the page is about to be printed, with the date of that day. */
  handleEvent({ type }: Event): void {
    if (type === 'hashchange') this.#follow();
    else {
      // At once: paper does not wait for a microtask.
      this.requestUpdate();
      this.performUpdate();
    }
  }

  /** Opens a question. One that a search has put aside is brought back. */
  show(id: string): void {
    if (!this.#isShown(id)) return;
    const { found } = this.#view;
    if (found && !found.excerpts.has(id)) this.#change({ query: '' });
    this.#toggle(id, true);
  }

  /** Closes a question. */
  hide(id: string): void {
    if (this.#isShown(id)) this.#toggle(id, false);
  }

  /** Opens every question; in `single` mode the first. */
  showAll(): void {
    const { shown, single } = this.#view;
    for (const { id } of single ? shown.slice(0, 1) : shown) this.#toggle(id, true);
  }

  /** Closes every question. */
  hideAll(): void {
    for (const id of this.#view.open) this.#toggle(id, false);
  }

  /** Whether a question is among those on show. */
  shows(id: string): id is QuestionId {
    return this.#view.shown.some((question) => question.id === id);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    let view = this.#view;
    if (changed.size) {
      view = { ...view, ...readSettings(this, language, this.#warn) };
      const { shown, single, open } = view;
      const now = changed.has('open') ? readOpen(this.open, shown, this.#warn) : shown.filter(({ id }) => open.has(id));
      view.open = new Set(now.slice(0, single ? 1 : undefined).map(({ id }) => id));
    }
    this.#view = { ...view, found: find(view) };
    if (age(language.sourcesChecked) !== 'fresh')
      this.#warn(`the text was last checked on ${language.sourcesChecked}. Look for a newer version.`);
  }

  protected override render(): TemplateResult {
    return renderFaq(this.#view, this.#actions);
  }

  protected override firstUpdated(): void {
    // A reader who has scrolled already is somewhere: the question opens, the page stays.
    this.#follow(scrollY > 0);
  }

  protected override updated(): void {
    this.#unmark?.();
    const { found } = this.#view;
    this.#unmark =
      this.isConnected && found
        ? mark(found.words, this.renderRoot.querySelectorAll('.item:not([hidden]) .found'))
        : undefined;
  }

  #change(part: Partial<View>): void {
    this.#view = { ...this.#view, ...part };
    this.requestUpdate();
  }

  #isShown(id: string): id is QuestionId {
    const isShown = this.shows(id);
    if (!isShown) this.#warn(`there is no question "${id}". Shown: ${this.#view.shown.map((q) => q.id).join(' ')}.`);
    return isShown;
  }

  /** Opens, scrolls to and focuses the question that the address names. */
  async #follow(stay = false): Promise<void> {
    const id = questionInAddress(this, this.#warn);
    if (!id) return;
    this.show(id);
    await this.updateComplete;
    const button = this.renderRoot.querySelector<HTMLElement>(`#${id} button`);
    if (stay || isTheirs(id, this)) return;
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ behavior: 'instant' });
  }

  #say(what: string, id: QuestionId, open: boolean, cancelable = false): boolean {
    const detail = { id, open };
    return this.dispatchEvent(
      new CustomEvent(`ketamine-faq-${what}`, { bubbles: true, composed: true, cancelable, detail }),
    );
  }

  /** The browser's own search cannot be stopped: it has shown the answer already. */
  #toggle = (id: QuestionId, isOpen: boolean, byBrowser = false): void => {
    if (this.#view.open.has(id) === isOpen || !this.#say('beforetoggle', id, isOpen, !byBrowser)) return;
    if (isOpen && this.#view.single) this.hideAll();
    const open = new Set(this.#view.open);
    if (isOpen) open.add(id);
    else open.delete(id);
    this.#change({ open, copied: undefined });
    this.updateComplete.then(() => this.#say('toggle', id, isOpen));
  };

  #actions: Actions = {
    toggle: this.#toggle,
    toggleAll: (open) => (open ? this.showAll() : this.hideAll()),
    toggleSources: (id) => {
      const sourcesOpen = new Set(this.#view.sourcesOpen);
      if (!sourcesOpen.delete(id)) sourcesOpen.add(id);
      this.#change({ sourcesOpen });
    },
    // The link stays a link, for a new tab or a bookmark; a plain press copies it where the browser lets us.
    copyLink: (id, event) => {
      if (!navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      navigator.clipboard.writeText(linkTo(id)).then(
        () => this.#change({ copied: id }),
        () => location.assign(linkTo(id)),
      );
    },
    search: (query) => {
      this.#change({ query });
      // The button that ends a search goes with it; the focus must not.
      if (!query) this.renderRoot.querySelector<HTMLElement>('input')?.focus();
    },
    print: () => printOnly(this),
  };
}
