import type { ReactiveController } from 'lit';

import { isShown, questionButton, type Context } from './context.js';
import type { DisclosureController } from './disclosure-controller.js';
import type { PrerenderController } from './prerender-controller.js';

/** The elements on the page, each with a function that tells whether it shows a question. */
const connectedInstances = new Map<Element, (id: string) => boolean>();

/** The address of the page, without its hash. A link of the form `#id` would follow `<base href>` to another page. */
export const pageAddress = (): string => location.href.replace(/#.*|$/, '');

/** Whether the page uses the id itself, so that the browser scrolls there. */
function pageOwnsId(id: string, element: Element): boolean {
  const other = document.getElementById(id);
  return !!other && !other.closest(element.localName);
}

/** Whether a link to the current address was clicked, for this page and not for a new tab. */
const isSamePageLinkClick = (event: MouseEvent): boolean =>
  !(event.defaultPrevented || event.ctrlKey || event.metaKey) &&
  event.composedPath().some((node) => (node as HTMLAnchorElement).href === location.href);

/** Opens the question that the address names, and copies the link to a question. */
export class DeepLinkController implements ReactiveController {
  #context: Context;
  #prerender: PrerenderController;
  #disclosure: DisclosureController;
  #show: (id: string) => void;

  /** `show` opens a question. */
  constructor(
    context: Context,
    prerender: PrerenderController,
    disclosure: DisclosureController,
    show: (id: string) => void,
  ) {
    this.#context = context;
    this.#prerender = prerender;
    this.#disclosure = disclosure;
    this.#show = show;
    context.host.addController(this);
  }

  hostConnected(): void {
    connectedInstances.set(this.#context.host, (id) => isShown(this.#context, id));
    addEventListener('hashchange', this);
    // Clicking a link to the current address fires no `hashchange`.
    addEventListener('click', this);
  }

  hostDisconnected(): void {
    connectedInstances.delete(this.#context.host);
    removeEventListener('hashchange', this);
    removeEventListener('click', this);
  }

  hostUpdated(): void {
    // A reader who has scrolled already is reading: the question opens, the page stays.
    if (!this.#context.host.hasUpdated) this.openFromHash(scrollY > 0);
  }

  handleEvent(event: Event): void {
    if (event.type === 'hashchange' || isSamePageLinkClick(event as MouseEvent)) this.openFromHash();
  }

  /** Opens, scrolls to and focuses the question that the address names. With `stay` it only opens. */
  async openFromHash(stay = false): Promise<void> {
    const { host } = this.#context;
    const id = this.#questionFromHash();
    if (!id) return;
    // The first render announces nothing as opened, so open after it. Prerendered questions open at once.
    if (!this.#prerender.isActive) await host.updateComplete;
    this.#show(id);
    if (!this.#prerender.isActive) await host.updateComplete;
    if (stay || pageOwnsId(id, host)) return;
    const button = questionButton(this.#context, id);
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ behavior: 'instant' });
  }

  /** The question that the address names, if this element is the first visible one that shows it. */
  #questionFromHash(): string | undefined {
    const { host, warn } = this.#context;
    try {
      const id = decodeURIComponent(location.hash.slice(1));
      const isShownBefore = [...connectedInstances].some(
        ([other, shows]) =>
          host.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING &&
          other.getClientRects().length &&
          shows(id),
      );
      return isShown(this.#context, id) && !isShownBefore ? id : undefined;
    } catch {
      warn(`unknown address "${location.hash}". Accepted: # and the id of a question.`);
      return undefined;
    }
  }

  /** Copies the link to a question where the browser allows it. It stays a link, for a new tab or a bookmark. */
  async copyLink(id: string, event: MouseEvent): Promise<void> {
    if (!navigator.clipboard || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const link = `${pageAddress()}#${id}`;
    try {
      await navigator.clipboard.writeText(link);
      this.#setCopied(id);
      this.#context.announce(this.#context.settings.language.labels.linkCopied);
    } catch {
      location.assign(link);
    }
  }

  #setCopied(id: string | undefined): void {
    this.#disclosure.copied = id;
    this.#context.host.requestUpdate();
  }
}
