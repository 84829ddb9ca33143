import type { ReactiveController } from 'lit';

import type { Language } from '../../content/language.js';
import { language as bundled, languages, type LocaleInfo } from '../../localization/bundle-config.js';
import { loadedLanguage, loadLanguage } from '../../localization/load-language.js';
import { languageTagOf, matchLocale } from '../../localization/match-locale.js';
import { waitBriefly } from '../wait-briefly.js';
import { languageProgress } from '../../templates/language-menu.js';
import type { Context } from './context.js';
import type { DisclosureController } from './disclosure-controller.js';
import type { PrerenderController } from './prerender-controller.js';
import type { ToolsController } from './tools-controller.js';

const english = languages[0]!;

/** The time that fallback content stays while a language loads, in ms. */
const timeout = 3000;

/** Decides which language is shown: the reader’s choice, else that of the page, else the one in the bundle. */
export class LanguageController implements ReactiveController {
  language = bundled;
  /** The language that is loading. */
  loading: LocaleInfo | undefined;
  /** The language that failed to load. */
  failed: LocaleInfo | undefined;
  /** Settled when there is something to show that is better than prerendered or fallback content. */
  ready: Promise<unknown> = Promise.resolve();

  #context: Context;
  #prerender: PrerenderController;
  #disclosure: DisclosureController;
  #tools: ToolsController;
  #changed: (error?: unknown) => void;
  #settle = () => {};
  /** A language that came too late and was not shown. */
  #skippedLate: LocaleInfo | undefined;
  #choice: string | undefined;
  /** A language that is still loading after `timeout`. */
  #timedOut: LocaleInfo | undefined;
  #observer = new MutationObserver(() => {
    this.follow();
    this.#context.host.requestUpdate();
  });

  /** Calls `changed` when another language is shown, or with the error when one has failed to load. */
  constructor(
    context: Context,
    prerender: PrerenderController,
    disclosure: DisclosureController,
    tools: ToolsController,
    changed: (error?: unknown) => void,
  ) {
    this.#context = context;
    this.#prerender = prerender;
    this.#disclosure = disclosure;
    this.#tools = tools;
    this.#changed = changed;
    context.host.addController(this);
  }

  /** What the templates show of the page and the browser. */
  get surroundings() {
    const { host, settings } = this.#context;
    const own = (navigator.languages ?? []).map((tag) => matchLocale(tag, languages)).find(Boolean);
    return {
      page: { lang: languageTagOf(host), dir: getComputedStyle(host).direction },
      // The language of the browser, if it is allowed and another one is shown.
      offer: own && own.locale !== this.language.locale && settings.languages.includes(own) ? own : undefined,
    };
  }

  hostConnected(): void {
    for (
      let root: Node | undefined = this.#context.host.getRootNode();
      root;
      root = (root as ShadowRoot).host?.getRootNode()
    )
      this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    this.follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Shows the language that the reader chose. */
  choose(locale: string): void {
    this.#choice = locale;
    this.follow(true);
  }

  /** Shows the language that is wanted now. `again` also tries one that has failed or came too late. */
  follow(again = false): void {
    const tag = this.#choice ?? (languageTagOf(this.#context.host) || bundled.locale);
    const named = matchLocale(tag, languages);
    if (!named)
      this.#context.warn(
        'value',
        'lang',
        tag,
        languages.map(({ locale }) => locale),
      );
    const wanted = this.#context.settings.languages.find((other) => other === named) ?? english;
    if (wanted === this.loading || (!again && (wanted === this.failed || wanted === this.#skippedLate))) return;
    // The button that tries again stays while it loads, or it would take the focus away.
    if (this.failed !== wanted) this.failed = undefined;
    this.#skippedLate = this.#timedOut = undefined;
    this.loading = wanted;
    this.#context.host.requestUpdate();
    const language = loadedLanguage(wanted.locale);
    // The tools keep the focus of a reader who has chosen a language.
    if (language && (!this.#choice || this.#tools.tools || language === this.language)) this.#show(wanted, language);
    else {
      this.#settle();
      this.ready = new Promise<void>((settle) => (this.#settle = settle));
      if (this.#context.host.hasUpdated) this.#context.announce(languageProgress(this));
      this.#load(wanted);
      this.#limitWait(wanted);
    }
  }

  /** Ends the wait for a language after `timeout`, unless prerendered content is in that language. */
  async #limitWait(wanted: LocaleInfo): Promise<void> {
    await new Promise((late) => setTimeout(late, timeout));
    if (this.loading !== wanted || this.#prerender.locale === wanted.locale) return;
    this.#timedOut = wanted;
    this.#settle();
  }

  async #load(wanted: LocaleInfo): Promise<void> {
    try {
      const [language] = await Promise.all([
        loadedLanguage(wanted.locale) ?? loadLanguage(wanted.locale, this.#context.host.constructor),
        this.#choice && waitBriefly(this.#tools.load()),
      ]);
      this.#show(wanted, language);
    } catch (error) {
      if (this.loading !== wanted) return;
      this.loading = undefined;
      this.failed = wanted;
      // Prerendered content in the wanted language is better than another language.
      if (this.#prerender.locale !== wanted.locale) this.#settle();
      this.#changed(error);
    }
  }

  #show(wanted: LocaleInfo, language: Language): void {
    if (this.loading !== wanted) return;
    this.loading = this.failed = undefined;
    this.#settle();
    const isLate = this.#timedOut === wanted;
    this.#timedOut = undefined;
    if (this.language === language && (this.#prerender.locale ?? language.locale) === language.locale) return;
    // Do not replace an answer that the reader has opened. The menu still offers the language.
    const { open } = this.#context.settings;
    if (isLate && !this.#choice && [...this.#disclosure.open].some((id) => !open.includes(id))) {
      this.#skippedLate = wanted;
      return this.#context.host.requestUpdate();
    }
    this.language = language;
    this.#changed();
  }
}
