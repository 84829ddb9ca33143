import type { Language } from '../../content/language.js';
import { matchLocale, tagAt } from '../../localization/match-locale.js';
import { language as inside, languages, load, type LocaleInfo } from '../../localization/bundle-config.js';
import type { Warn } from '../../options/warn-once.js';

const english = languages[0]!;
const fetched = new Map<string, Language>([[inside.locale, inside]]);

/** How long the page's own words stand while a language is on its way. */
const patience = 3000;

/** When a request counts as lost. */
const lost = 20_000;

/** One count for all elements: an address that failed in one fails in the other. */
let tries = 0;

/** For whom a language is read. */
export interface Reader {
  readonly element: Element;
  /** Told when the language has changed, and of what went wrong. */
  changed(error?: unknown): void;
  /** Told when something else about the languages has: one is on its way. */
  requestUpdate(): void;
  /** Whether there is something open that must not be taken away. */
  isBusy(): boolean;
  /** Whether the page shows that language already, as a server printed it. */
  isPrinted(locale: string): boolean;
  readonly warn: Warn;
}

/** Which language is read: what the reader chose, else what the page says, else what the file has inside. */
export class Reading {
  language = inside;
  /** The language on its way. */
  loading: LocaleInfo | undefined;
  /** The language that could not be had. */
  failed: LocaleInfo | undefined;
  /** Settled once there is something to show, that is better than what a server printed. */
  ready: Promise<unknown> = Promise.resolve();

  #host: Reader;
  #settle = () => {};
  /** What came late and was not taken. */
  #declined: LocaleInfo | undefined;
  #choice: string | undefined;
  #allowed: readonly LocaleInfo[] = languages;
  /** What was so long on its way that something else stands there now. */
  #late: LocaleInfo | undefined;
  #observer = new MutationObserver(() => this.follow());

  constructor(host: Reader) {
    this.#host = host;
  }

  /** The browser's own language, where it is another one than is shown. */
  get offer(): LocaleInfo | undefined {
    const own = navigator.languages.map((tag) => matchLocale(tag, languages)).find(Boolean);
    return own && own.locale !== this.language.locale && this.#allowed.includes(own) ? own : undefined;
  }

  connect(allowed: readonly LocaleInfo[]): void {
    for (
      let root: Node | undefined = this.#host.element.getRootNode();
      root;
      root = (root as ShadowRoot).host?.getRootNode()
    )
      this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    this.allow(allowed);
  }

  disconnect(): void {
    this.#observer.disconnect();
  }

  allow(allowed: readonly LocaleInfo[]): void {
    this.#allowed = allowed;
    if (this.#host.element.isConnected) this.follow();
  }

  choose(locale: string): void {
    this.#choice = locale;
    this.follow(true);
  }

  /** Takes the language that is wanted now. */
  follow(again = false): void {
    const tag = this.#choice ?? (tagAt(this.#host.element) || inside.locale);
    const named = matchLocale(tag, languages);
    if (!named)
      this.#host.warn(
        `lang="${tag}" is not a known language. Accepted: ${languages.map(({ locale }) => locale).join(' ')}.`,
      );
    const wanted = this.#allowed.find((other) => other === named) ?? english;
    if (wanted === this.loading || (!again && (wanted === this.failed || wanted === this.#declined))) return;
    this.failed = this.#declined = this.#late = undefined;
    this.loading = wanted;
    this.#host.requestUpdate();
    const there = fetched.get(wanted.locale);
    if (there) this.#arrive(wanted, there);
    else {
      this.#settle();
      this.ready = new Promise<void>((settle) => (this.#settle = settle));
      this.#fetch(wanted);
      this.#wait(wanted);
    }
  }

  async #wait(wanted: LocaleInfo): Promise<void> {
    await new Promise((late) => setTimeout(late, patience));
    if (this.loading !== wanted || this.#host.isPrinted(wanted.locale)) return;
    this.#late = wanted;
    this.#settle();
  }

  async #fetch(wanted: LocaleInfo): Promise<void> {
    try {
      // Whoever defines the element may say in the same breath where its files are.
      await undefined;
      const language = await Promise.race([
        load(wanted, tries, this.#host.element.constructor),
        new Promise<never>((_, late) => setTimeout(late, lost, Error(`no ${wanted.locale} in ${lost} ms`))),
      ]);
      // Another file under that name, or of another version, may lack what this one asks for.
      if (language?.locale !== wanted.locale || language.version !== inside.version)
        throw new Error(`not ${wanted.locale} ${inside.version}`);
      fetched.set(wanted.locale, language);
      this.#arrive(wanted, language);
    } catch (error) {
      tries++;
      if (this.loading !== wanted) return;
      this.loading = undefined;
      this.failed = wanted;
      // What a server printed is better than another language.
      if (!this.#host.isPrinted(wanted.locale)) this.#settle();
      this.#host.changed(error);
    }
  }

  #arrive(wanted: LocaleInfo, language: Language): void {
    if (this.loading !== wanted) return;
    this.loading = undefined;
    this.#settle();
    const isLate = this.#late === wanted;
    this.#late = undefined;
    if (this.language === language) return;
    // Nothing is taken away from under the eyes of who has begun to read; the menu has it.
    if (isLate && !this.#choice && this.#host.isBusy()) {
      this.#declined = wanted;
      return this.#host.requestUpdate();
    }
    this.language = language;
    this.#host.changed();
  }
}
