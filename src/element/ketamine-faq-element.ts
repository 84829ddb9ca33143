import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';

import { questions } from '../content/questions.js';
import type { Language } from '../content/language.js';
import type { QuestionId } from '../content/types.js';
import { baseInPage } from '../localization/base-url.js';
import { tagAt } from '../localization/match-locale.js';
import { languages, version } from '../localization/bundle-config.js';
import { isLinkHere, isTheirs, linkTo, onPage, questionInAddress } from './controllers/deep-link.js';
import { find } from '../search/search.js';
import { renderFaq } from '../templates/faq.js';
import { styles } from './ketamine-faq.styles.js';
import { mark } from './highlight.js';
import type { OptionProperties } from '../options/parse.js';
import { options } from '../options/schema.js';
import { printOnly } from './controllers/print-controller.js';
import { Reading } from './controllers/language-controller.js';
import { resolveOptions } from '../options/settings.js';
import { StandIn } from './controllers/prerender-controller.js';
import { isPast } from '../content/staleness.js';
import { successorOf } from './controllers/focus-controller.js';
import type { Actions, View } from '../templates/view.js';
import { warnOnce } from '../options/warn-once.js';

export type { KetamineFaqEvents } from './events.js';

// A link to the address that the page has already changes nothing: of that every browser tells only with the click.
const listened = ['hashchange', 'click', 'beforeprint'];

/**
 * Questions and answers about ketamine therapy for depression, for patients, with their sources.
 *
 * The content comes with the element. A bad value of an attribute falls back to its default, with one warning on the
 * console. Crisis lines and safety notes are always on show: no attribute, part or search takes them away.
 *
 * @tagname ketamine-faq
 *
 * @slot header - Words of the page, between the crisis lines and the toolbar.
 * @slot footer - Words of the page, below everything.
 *
 * @csspart toolbar - The controls above the questions.
 * @csspart search - The search field with its label.
 * @csspart button - Each button of the toolbar and of a search result.
 * @csspart toggle-all - “Open all” and “Close all”.
 * @csspart print - “Print”.
 * @csspart language - The menu of languages with its label.
 * @csspart notice - Says that the text has not been checked for a year, or not by a translator.
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
 * @fires ketamine-faq-language - `{locale}`: another language is shown.
 * @fires ketamine-faq-error - `{error, locale}`: a language could not be had.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- Lit defines the properties of the options.
export class KetamineFaq extends LitElement {
  /** The version of the package. */
  static readonly version: string = version;

  /**
   * The folder of the language files, where it is not that of the script. Only a script says where code comes from: by
   * this, or by `data-ketamine-faq-base` on its tag.
   */
  static base: string | undefined = baseInPage();

  static override styles = styles;

  // An equal list in another array changes nothing.
  static override properties: PropertyDeclarations = Object.fromEntries(
    options.flatMap(({ attribute, property, kind }) =>
      kind === 'locale'
        ? []
        : [[property, { attribute, hasChanged: (now: unknown, before: unknown) => String(now) !== String(before) }]],
    ),
  );

  // Whatever console there is when it is said.
  #warn = warnOnce((message) => console.warn(`<ketamine-faq>: ${message}`));
  #reading = new Reading({
    element: this,
    changed: (error) => this.#read(error),
    requestUpdate: () => this.requestUpdate(),
    isBusy: () => this.#view.open.size > 0,
    isPrinted: (locale) => this.#standIn.locale === locale,
    warn: this.#warn,
  });
  #standIn!: StandIn;
  #view!: View;
  #focused: Element | null = null;
  #unmark: (() => void) | undefined;
  /** What was open when last said. What is open at the start was not opened. */
  #told: ReadonlySet<QuestionId> | undefined;

  constructor() {
    super();
    Object.assign(
      this,
      Object.fromEntries(options.flatMap((option) => ('default' in option ? [[option.property, option.default]] : []))),
    );
    this.#view = {
      ...this.#settings(this.#reading.language),
      page: { lang: '', dir: '' },
      open: new Set(),
      sourcesOpen: new Set(),
      query: '',
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    onPage.set(this, this.#shows);
    this.#reading.connect(this.#allowed());
    for (const type of listened) addEventListener(type, this);
    // What was marked before a move is marked again.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    onPage.delete(this);
    this.#reading.disconnect();
    for (const type of listened) removeEventListener(type, this);
    this.#unmark?.();
  }

  /** Of the window: the address was gone to, or the page is about to be printed, with the date of that day. @internal */
  handleEvent(event: Event): void {
    if (event.type === 'beforeprint') {
      // What a server printed is for paper too.
      if (this.#standIn.isPrinted) return;
      // At once: paper does not wait for a microtask.
      this.requestUpdate();
      this.performUpdate();
    } else if (event.type === 'hashchange' || isLinkHere(event as MouseEvent)) this.#follow();
  }

  /** The language that is shown (BCP 47). */
  get locale(): string {
    return this.#standIn?.locale ?? this.#reading.language.locale;
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
    for (const { id } of this.#view.shown) this.#toggle(id, false);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#reading.allow(this.#allowed());
    const { language, loading, failed } = this.#reading;
    const { isPrinted } = this.#standIn;
    let view = isPrinted ? this.#standIn.addOpened(this.#view) : this.#view;
    if (changed.size || view.language !== language) {
      view = { ...view, ...this.#settings(language) };
      const { shown, single, open } = view;
      const named = changed.has('open') && !isPrinted ? view.named : [];
      // What a method has opened before the first update stays.
      const stays = this.hasUpdated && changed.has('open') ? [] : shown.filter(({ id }) => open.has(id));
      view.open = new Set([...named, ...stays].slice(0, single ? 1 : undefined).map(({ id }) => id));
    }
    this.#focused = this.shadowRoot!.activeElement;
    this.#view = {
      ...view,
      loading,
      failed,
      page: { lang: tagAt(this), dir: getComputedStyle(this).direction },
      offer: this.#reading.offer,
      found: view.controls.includes('search') ? find(view) : undefined,
    };
    if (isPast(language.due))
      this.#warn(`the text was last checked on ${language.sourcesChecked}. Look for a newer version.`);
  }

  protected override render(): TemplateResult {
    return renderFaq(this.#view, this.#actions);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const isPrinted = !!this.shadowRoot;
    const root = super.createRenderRoot();
    // Lit would go by the first of what is taken away later.
    this.renderOptions.renderBefore = null;
    this.#standIn = new StandIn(root as ShadowRoot, isPrinted);
    return root;
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.#standIn.whole();
    for (let ready; !this.hasUpdated && ready !== this.#reading.ready;) await (ready = this.#reading.ready);
    super.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    this.#standIn.remove();
    // A reader who has scrolled already is somewhere: the question opens, the page stays.
    this.#follow(scrollY > 0);
  }

  protected override updated(): void {
    // A button that asked for a language goes with the one before; the focus must not. Where a server printed it, nothing moves.
    if (this.#focused?.isConnected === false) {
      const successor = successorOf(this.#focused, this.renderRoot);
      successor?.focus({ preventScroll: true });
      if (this.#told) successor?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
    this.#unmark?.();
    const { found, open } = this.#view;
    this.#unmark =
      this.isConnected && found
        ? mark(found.words, this.renderRoot.querySelectorAll('.item:not([hidden]) .found'))
        : undefined;
    const told = this.#told ?? open;
    this.#told = open;
    for (const { id } of questions) if (told.has(id) !== open.has(id)) this.#say('toggle', id, open.has(id));
  }

  /** The language has changed, or could not be had. */
  async #read(error?: unknown): Promise<void> {
    const { failed, language } = this.#reading;
    this.#change({ isChanged: this.hasUpdated && this.#view.language !== language });
    if (!failed || failed.locale !== this.#standIn.locale) await this.updateComplete;
    else {
      // What a server printed stays, and there is no update to wait for.
      this.#standIn.offerEnglish(() => this.#reading.choose('en'));
      this.#follow(scrollY > 0);
    }
    if (error) this.#dispatch('error', { error, locale: failed?.locale });
    else this.#dispatch('language', { locale: language.locale });
  }

  /** What the attributes come to in a language. */
  #settings(language: Language) {
    const { questions, open, ...settings } = resolveOptions(
      this,
      { regions: language.helplines, languages },
      this.#warn,
    );
    return { ...settings, shown: questions, named: open, language, help: language.helplines[settings.region]! };
  }

  #allowed = () => resolveOptions(this, { regions: this.#reading.language.helplines, languages }, this.#warn).languages;

  #change(part: Partial<View>): void {
    this.#view = { ...this.#view, ...part };
    this.requestUpdate();
  }

  #shows = (id: string): id is QuestionId => this.#view.shown.some((question) => question.id === id);

  #isShown(id: string): id is QuestionId {
    const isShown = this.#shows(id);
    if (!isShown) this.#warn(`there is no question "${id}". Shown: ${this.#view.shown.map((q) => q.id).join(' ')}.`);
    return isShown;
  }

  /** Opens, scrolls to and focuses the question that the address names. */
  async #follow(stay = false): Promise<void> {
    const id = questionInAddress(this, this.#warn);
    if (!id) return;
    // What stands at the start has been told of by then. What a server printed opens by itself.
    if (!this.#standIn.isPrinted) await this.updateComplete;
    this.show(id);
    if (!this.#standIn.isPrinted) await this.updateComplete;
    if (stay || isTheirs(id, this)) return;
    this.#button(id)?.focus({ preventScroll: true });
    this.#button(id)?.scrollIntoView({ behavior: 'instant' });
  }

  #button = (id: string) => this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)} .question`);

  #say(what: string, id: QuestionId, open: boolean, cancelable = false): boolean {
    return this.#dispatch(what, { id, open }, cancelable);
  }

  #dispatch(what: string, detail: object, cancelable = false): boolean {
    return this.dispatchEvent(
      new CustomEvent(`ketamine-faq-${what}`, { bubbles: true, composed: true, cancelable, detail }),
    );
  }

  /** The browser's own search cannot be stopped: it has shown the answer already. */
  #toggle = (id: QuestionId, isOpen: boolean, byBrowser = false): void => {
    // Nothing stands anywhere before the element is on a page.
    if (this.#standIn?.isPrinted) return this.#standIn.toggle(id, isOpen);
    if (this.#view.open.has(id) === isOpen || !this.#say('beforetoggle', id, isOpen, !byBrowser)) return;
    const isAlone = isOpen && this.#view.single;
    if (isAlone) this.hideAll();
    // Where a listener kept another open; but what the browser has shown is open all the same.
    if (isAlone && this.#view.open.size && !byBrowser) return;
    const open = new Set(this.#view.open);
    if (isOpen) open.add(id);
    else open.delete(id);
    this.#change({ open, copied: undefined });
  };

  #actions: Actions = {
    toggle: async (id, open, byBrowser) => {
      this.#toggle(id, open, byBrowser);
      await this.updateComplete;
      // Where another answer has closed above it, the question would be off the screen.
      if (this.#view.single && !byBrowser) this.#button(id)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
    toggleAll: (open) => (open ? this.showAll() : this.hideAll()),
    toggleSources: (id) => {
      const sourcesOpen = new Set(this.#view.sourcesOpen);
      if (!sourcesOpen.delete(id)) sourcesOpen.add(id);
      this.#change({ sourcesOpen });
    },
    // The link stays a link, for a new tab or a bookmark; a plain press copies it where the browser lets us.
    copyLink: (id, event) => {
      if (!navigator.clipboard || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      // Said again, even where it was said before.
      this.#change({ copied: undefined });
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
    choose: (locale) => this.#reading.choose(locale),
    print: () => printOnly(this),
  };
}

// eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unsafe-declaration-merging -- Lit defines the properties of the options.
export interface KetamineFaq extends OptionProperties {}
