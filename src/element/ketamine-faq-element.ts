// First, since modules in this order compress best: 50 bytes less with Brotli.
import { version } from '../localization/bundle-config.js';

import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';

import { isPast } from '../content/staleness.js';
import { baseInPage } from '../localization/base-url.js';
import { optionDefaults, optionProperties } from '../options/properties.js';
import type { AnyQuestionId, OptionProperties } from '../options/property-types.js';
import { warnOnce } from '../options/warn-once.js';
import { renderFaq } from '../templates/faq.js';
import { canPrint } from '../templates/frame.js';
import { languageProgress } from '../templates/language-menu.js';
import type { Actions, View } from '../templates/view.js';
import { adoptStyles } from './adopt-styles.js';
import { isShown, questionButton, type Context } from './controllers/context.js';
import { DeepLinkController } from './controllers/deep-link-controller.js';
import { DisclosureController } from './controllers/disclosure-controller.js';
import { LanguageController } from './controllers/language-controller.js';
import { PrerenderController } from './controllers/prerender-controller.js';
import { SearchController } from './controllers/search-controller.js';
import { StatusController } from './controllers/status-controller.js';
import { ToolsController } from './controllers/tools-controller.js';
import { keepEvents } from './keep-events.js';
import { scrollBoxesAround } from './scroll-boxes.js';
import { waitBriefly } from './wait-briefly.js';
import { localizeSettings } from './localized-settings.js';

export type { KetamineFaqEvents } from './events.js';

/**
 * Questions and answers about ketamine therapy for depression, for patients, with their sources.
 *
 * The content comes with the element. An unknown value of an attribute falls back to the default, with one warning on the
 * console. Crisis lines and safety notes are always visible: no attribute, part or search removes them.
 *
 * @tagname ketamine-faq
 *
 * @slot - Questions of the page itself, each a `<details>` with its `id` and, in `data-group`, its group. With `data-replaces` it answers a shipped question. Other content is the fallback, which is not shown.
 * @slot header - Content of the page, between the crisis lines and the toolbar.
 * @slot footer - Content of the page, below the FAQ.
 *
 * @csspart toolbar - The controls above the questions.
 * @csspart search - The search with its label.
 * @csspart field - The field in which a reader types.
 * @csspart button - Each button of the toolbar, of the notices and of a search result.
 * @csspart toggle-all - The button “Open all” or “Close all”.
 * @csspart print - The buttons “Print” and “Print open answers”.
 * @csspart language - The language menu with its label.
 * @csspart menu - The menu itself.
 * @csspart notice - The notice that the text is old, or that nobody has signed off its translation.
 * @csspart group - A group of questions with its heading.
 * @csspart group-heading - The heading of a group.
 * @csspart items - The questions of a group, without its heading.
 * @csspart item - A question with its answer. The `id` of the part is the id of the question.
 * @csspart question-heading - The heading around the button of a question.
 * @csspart question - The button that opens and closes an answer.
 * @csspart chevron - The arrow of a question, and of the language menu.
 * @csspart answer - The text of an answer, with its sources.
 * @csspart sources - The list of the sources of an answer; on paper one list of all, at the end.
 * @csspart clinic - The name, telephone number and website of the clinic, below the questions.
 * @csspart paper-heading - A heading at the end of paper: the sources, and the room for notes.
 * @csspart footer - The line with the date of the sources, the author, the reviewer and the version of the text.
 *
 * @cssprop [--ketamine-faq-accent=currentColor] - The color of chevrons, underlines and the bar of the crisis lines, never of text. Needs a contrast of 3:1.
 * @cssprop [--ketamine-faq-radius=0.25em] - The corner radius of every box. With cards: `0.75em`.
 * @cssprop [--ketamine-faq-heading-font=inherit] - The font of the group headings.
 * @cssprop [--ketamine-faq-heading-color=inherit] - The color of the group headings. Needs a contrast of 4.5:1.
 * @cssprop [--ketamine-faq-spacing=0.75em] - The space above and below a question.
 * @cssprop [--ketamine-faq-width=44em] - The maximum width of the FAQ.
 * @cssprop [--ketamine-faq-scroll-margin=1em] - The room above a question that a link opens, such as the height of a fixed header.
 *
 * @fires ketamine-faq-beforetoggle - Fired before a question opens or closes; `open` is the state it would have. Cancelable, unless find-in-page has opened it. Detail: `{id, open}`.
 * @fires ketamine-faq-toggle - Fired after a question has opened or closed. Detail: `{id, open}`.
 * @fires ketamine-faq-language - Fired after the language has changed. The first render fires it only if it shows another language than the one inside the script. Detail: `{locale}`.
 * @fires ketamine-faq-error - Fired after a language failed to load; `locale` is that language. Detail: `{error, locale}`.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- Lit defines the properties of the options.
export class KetamineFaq extends LitElement {
  /** The version of the package. */
  static readonly version: string = version;

  /**
   * The folder of the language files, if it is not the folder of the script. Only code may set it, or the attribute
   * `data-ketamine-faq-base` of the script tag: no attribute of the element decides where code comes from.
   */
  static base: string | undefined = baseInPage();

  static override properties: PropertyDeclarations = optionProperties;

  #context: Context = {
    host: this,
    settings: undefined!,
    warn: warnOnce(async (...warning) => {
      await this.#tools.need();
      console.warn(`<ketamine-faq>: ${this.#tools.tools?.describeWarning(...warning) ?? warning.join(' ')}`);
    }),
    emit: (name, detail, cancelable = false) =>
      this.dispatchEvent(
        new CustomEvent(`ketamine-faq-${name}`, { bubbles: true, composed: true, cancelable, detail }),
      ),
    announce: (text) => this.#status.say(text),
    rendered: () => super.updateComplete,
    renderNow: () => {
      // Prerendered HTML prints as it is.
      if (this.#prerender.isActive || !this.isConnected) return;
      this.requestUpdate();
      this.performUpdate();
    },
  };
  #status = new StatusController(this.#context);
  #prerender = new PrerenderController(this.#context);
  #disclosure = new DisclosureController(this.#context, this.#prerender);
  #tools: ToolsController = new ToolsController(this.#context, () => ({
    prerender: this.#prerender,
    disclosure: this.#disclosure,
    search: this.#search,
  }));
  #language = new LanguageController(this.#context, this.#prerender, this.#disclosure, this.#tools, (error) =>
    this.#languageChanged(error),
  );
  #search = new SearchController(this.#context, this.#tools);
  #deepLink: DeepLinkController = new DeepLinkController(this.#context, this.#prerender, this.#tools, (id) =>
    this.show(id),
  );
  /** What could be pressed after the last render. */
  #controls: Iterable<Element> = [];
  /** The open questions for which the tools were requested last. */
  #opened: ReadonlySet<string> | undefined;
  /** Whether the print button was pressed and waits for what it prints. */
  #waitsToPrint = false;
  /** Whether the option for structured data has asked for its code. */
  #hasStructuredData = false;
  /** The helplines that were rendered last: an object for each language and region. */
  #rendered: Context['settings']['helplines'] | undefined;

  constructor() {
    super();
    for (const type of ['pointerover', 'focusin', 'input']) this.addEventListener(type, (event) => this.#heal(event));
    Object.assign(this, optionDefaults);
    this.#localize();
  }

  /** The language that is shown (BCP 47). */
  get locale(): string {
    return this.#prerender.locale ?? this.#language.language.locale;
  }

  /** Opens a question. If a search hides it, the search ends. */
  show(id: AnyQuestionId): void {
    this.#whenKnown(id, () => {
      const { result } = this.#search;
      if (result && !result.excerpts.has(id)) this.#search.clear();
      this.#disclosure.toggle(id, true);
    });
  }

  /** Closes a question. */
  hide(id: AnyQuestionId): void {
    this.#whenKnown(id, () => this.#disclosure.toggle(id, false));
  }

  /** Opens every question; in `single` mode the first. */
  showAll(): void {
    this.#disclosure.toggleAll(true);
  }

  /** Closes every question. */
  hideAll(): void {
    this.#disclosure.toggleAll(false);
  }

  override connectedCallback(): void {
    this.#tools.connect();
    // The controllers need the options.
    this.#localize();
    // In another document it has lost its styles.
    if (this.shadowRoot) adoptStyles(this.shadowRoot);
    super.connectedCallback();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const isPrerendered = !!this.shadowRoot;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // Adopt first: it adds the slot, which shows the fallback content if a later step throws.
    this.#prerender.adopt(root, isPrerendered);
    adoptStyles(root);
    keepEvents(root);
    return root;
  }

  /** Settled when the element shows what it is to show, also of a search. */
  override get updateComplete(): Promise<boolean> {
    return super.updateComplete.then(async (isComplete) => {
      const pending = this.#search.pending ?? this.#tools.pending;
      if (!pending) return isComplete;
      await pending;
      return this.updateComplete;
    });
  }

  /** Waits before the first render until there is something to show that is better than what is there. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      await this.#prerender.whenParsed();
      await this.#tools.wait(this.#prerender.isActive);
    }
    for (let ready; !this.hasUpdated && ready !== this.#language.ready;) await (ready = this.#language.ready);
    // The tools keep open the sources that a reader has opened, and keep the focus. Until then the prerendered HTML stays.
    if (this.#prerender.sourcesOpen.length || (this.#prerender.isActive && this.shadowRoot!.activeElement))
      await waitBriefly(this.#tools.need());
    super.scheduleUpdate();
  }

  /**
   * Renders. After an error it clears the root and renders once more; after a second error it shows the fallback content.
   * Another script may have changed the rendered nodes.
   */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch {
      this.shadowRoot!.replaceChildren();
      // Creates all nodes again: a part that has thrown counts its value as shown.
      this.#rendered = undefined;
      this.requestUpdate();
      try {
        super.performUpdate();
      } catch (error) {
        this.#tools.tools?.own.release();
        this.#prerender.restore();
        throw error;
      }
    }
  }

  /**
   * Makes the next render create all nodes again. Before the first render it keeps the prerendered or fallback content, which
   * `PrerenderController` removes after that render.
   */
  #drawAnew(): void {
    const root = this.shadowRoot!;
    if (this.hasUpdated) root.replaceChildren();
    adoptStyles(root);
    // Lit keeps what it has rendered by this node.
    this.renderOptions.renderBefore = root.appendChild(document.createComment(''));
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isPrerendered = this.#prerender.isActive;
    if (isPrerendered) this.#disclosure.adoptPrerendered();
    if (changed.has('languages')) {
      this.#localize();
      this.#language.follow();
    }
    const { language } = this.#language;
    const own = this.#tools.tools?.own;
    if (changed.size || own?.isStale || this.#context.settings.language !== language) {
      const { items } = this.#context.settings;
      this.#localize();
      const isNamed = changed.has('open') && !isPrerendered;
      const { open } = this.#context.settings;
      // A question that the page has just added opens too.
      const named = isNamed ? open : open.filter((id) => !items.some((item) => item.id === id));
      // What a method has opened before the first render stays open.
      this.#disclosure.reset([...named, ...(own?.opened ?? [])], !this.hasUpdated || !changed.has('open'));
    }
    if (isPast(language.due)) this.#context.warn('due', language.sourcesChecked);
  }

  protected override update(changed: PropertyValues): void {
    const { helplines } = this.#context.settings;
    // A translator, as some browser extensions are, replaces text nodes. Lit would go on to change those it has rendered.
    if (this.#rendered !== helplines || this.#isBroken()) this.#drawAnew();
    this.#rendered = helplines;
    super.update(changed);
    this.#controls = this.shadowRoot!.querySelectorAll('a, button, input, select');
    const { open } = this.#disclosure;
    if ([...open].some((id) => !this.#opened?.has(id))) this.#tools.need();
    this.#opened = open;
    // A reader misses nothing without it: one request.
    if (this.#context.settings.structuredData && !this.#hasStructuredData) {
      this.#hasStructuredData = true;
      this.#tools.load();
    }
  }

  /** Whether another script has replaced nodes: new ones look the same and do nothing. */
  #isBroken(): boolean {
    const root = this.shadowRoot!;
    return [...this.#controls].some((each) => !root.contains(each));
  }

  /** Renders again, before a reader presses something, what another script has replaced. Keeps what they have typed there. */
  #heal(event: Event): void {
    if (!this.hasUpdated || !this.#isBroken()) return;
    const field = this.shadowRoot!.querySelector('input')!;
    if (event.type === 'input' && event.composedPath()[0] === field) this.#search.search(field.value);
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    // The public fields of the controllers are what the templates show.
    const view: View = {
      ...this.#context.settings,
      ...this.#language,
      ...this.#language.surroundings,
      ...this.#disclosure,
      ...this.#search,
      ...this.#tools.tools?.print,
      ...this.#tools.tools?.foot,
      later: this.#tools.tools?.templates,
      isOwnBelow: this.#tools.isMissed,
      hasFailed: this.#tools.hasFailed,
      canPrint: canPrint(),
    };
    return renderFaq(view, this.#actions);
  }

  #actions: Actions = {
    toggle: async (id, open, byBrowser) => {
      const button = () => questionButton(this.#context, id);
      const place = () => button()?.getBoundingClientRect().top ?? 0;
      const top = place();
      this.#disclosure.toggle(id, open, byBrowser);
      await this.#context.rendered();
      // The toolbar above may have got another row: the question stays under the finger.
      if (!byBrowser) scrollBoxesAround(button(), place() - top);
      // An answer that closes above the question moves it off the screen.
      if (this.#context.settings.single && !byBrowser)
        button()?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
    toggleAll: (open) => this.#disclosure.toggleAll(open),
    retryTools: async () => {
      this.#context.announce('');
      await this.#tools.retry();
      if (this.#tools.hasFailed) this.#context.announce(this.#context.settings.language.labels.toolsFailed);
    },
    toggleSources: (key) => this.#tools.tools!.foot.toggleSources(key),
    copyLink: (id, event) => this.#tools.tools!.foot.copyLink(id, event),
    search: (query) => this.#search.search(query),
    expectSearch: async () => {
      await this.#tools.load();
      this.#tools.tools?.expectSearch();
    },
    chooseLanguage: (locale) => this.#language.choose(locale),
    print: async (prints) => {
      if (this.#waitsToPrint) return;
      this.#waitsToPrint = true;
      if (!this.#tools.tools) {
        await waitBriefly(this.#tools.load());
        await this.#context.rendered();
      }
      try {
        // Without the tools the whole page is printed. Styles show all answers on paper.
        await (this.#tools.tools ? this.#tools.tools.print.print(prints) : print());
      } finally {
        this.#waitsToPrint = false;
      }
    },
  };

  /** Resolves the options in the language shown. */
  #localize(): void {
    const { language } = this.#language;
    // The questions of the page, or what reads them, may still arrive.
    const warn = document.readyState === 'loading' || this.#tools.isMissed ? () => {} : this.#context.warn;
    this.#context.settings = localizeSettings(this, language, warn, this.#tools.tools?.own.read(language, warn));
  }

  /** Reports that another language is shown, or that one failed to load. */
  async #languageChanged(error?: unknown): Promise<void> {
    const { failed, language } = this.#language;
    this.requestUpdate();
    if (failed && failed.locale === this.#prerender.locale) {
      // Prerendered markup stays when its language fails to load, so no update follows.
      this.#prerender.offerEnglish(() => this.#language.choose('en'));
      this.#deepLink.openFromHash(scrollY > 0);
    } else await this.#context.rendered();
    if (error) {
      this.#context.announce(languageProgress(this.#language));
      this.#context.emit('error', { error, locale: failed!.locale });
    } else this.#context.emit('language', { locale: language.locale });
  }

  /** Calls `act` if the question is shown, else warns. Waits for the tools first if the id may be a question of the page. */
  async #whenKnown(id: string, act: () => void): Promise<void> {
    if (this.#tools.isMissed && !isShown(this.#context, id)) {
      await this.#tools.load();
      await this.#context.rendered();
    }
    if (this.#isKnown(id)) act();
  }

  /** Whether a question is shown. Warns if not. */
  #isKnown(id: string): boolean {
    const isKnown = isShown(this.#context, id);
    if (!isKnown) {
      const ids = this.#context.settings.items.map((item) => item.id);
      this.#context.warn('question', id, undefined, ids);
    }
    return isKnown;
  }
}

// eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unsafe-declaration-merging -- Lit defines the properties of the options.
export interface KetamineFaq extends OptionProperties {}
