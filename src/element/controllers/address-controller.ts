import type { ReactiveController } from 'lit';

import { connectedInstances, type AddressState } from './address-state.js';
import { isShown, type Context } from './context.js';
import type { ToolsController } from './tools-controller.js';

/** An address without its query and hash. */
const pageOf = (address: string): string => address.split(/[?#]/)[0]!;

/** The page that was loaded, or that has our elements. Empty after an element was removed, as client routers do. */
let lastPage = globalThis.location && pageOf(performance.getEntriesByType?.('navigation')[0]?.name ?? location.href);
// After a step back the router restores the scroll position, before or after it inserts our element.
globalThis.addEventListener?.('popstate', () => {
  lastPage = pageOf(location.href);
});

const { navigation } = globalThis as { navigation?: unknown };
/** Some pages have a variable of this name. */
const navigationApi = navigation instanceof EventTarget ? navigation : undefined;

/** The decoded hash. That of a campaign may hold a bare percent sign. */
function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** Whether a link to the current address was clicked, for this page and not for a new tab. */
const isSamePageLinkClick = (event: MouseEvent): boolean =>
  !(event.ctrlKey || event.metaKey) &&
  event.composedPath().some((node) => (node as HTMLAnchorElement).href === location.href);

/** Follows the address: decides when the question that it names is to open. The tools open it (deep-link.ts). */
export class AddressController implements ReactiveController, AddressState {
  isRouted = false;

  #context: Context;
  #tools: ToolsController;
  /** The question that the address named when it was looked at last. Pages change the rest of it for their own purposes. */
  #id: string | undefined;
  /** The hash when the element was put on the page. */
  #hash: string | undefined;
  /** The question that the address named at the last click, and when that was. */
  #clickedAt: string | undefined;
  #clicked = -Infinity;

  constructor(context: Context, tools: ToolsController) {
    this.#context = context;
    this.#tools = tools;
    context.host.addController(this);
  }

  hostConnected(): void {
    connectedInstances.set(this.#context.host, this);
    this.#id = this.question;
    this.#hash = location.hash;
    const page = pageOf(location.href);
    this.isRouted = lastPage !== page;
    lastPage = page;
    addEventListener('hashchange', this);
    // Before the handlers of the page change the address, and after them.
    for (const isCapture of [true, false]) addEventListener('click', this, isCapture);
    // Client routers change the address without a `hashchange`.
    navigationApi?.addEventListener('currententrychange', this);
  }

  hostDisconnected(): void {
    connectedInstances.delete(this.#context.host);
    lastPage = '';
    removeEventListener('hashchange', this);
    for (const isCapture of [true, false]) removeEventListener('click', this, isCapture);
    navigationApi?.removeEventListener('currententrychange', this);
    this.#tools.tools?.links.stop();
  }

  hostUpdated(): void {
    // A reader who has scrolled already is reading: the question opens, the page stays. To a question that the page has
    // written itself the browser has scrolled.
    // Reading the scroll position makes the browser lay out the page, so look at the address first.
    if (this.question && (!this.#context.host.hasUpdated || (this.#hasArrived() && !this.#isSearching())))
      this.open(scrollY > 0 && !this.isRouted && !this.#context.host.querySelector(':target'));
  }

  /** The question that the address names, with what campaigns append and as mail programs write it. */
  get question(): string | undefined {
    const hash = decode(location.hash.slice(1));
    return [hash, /^[/!]*([\w-]*)/.exec(hash)![1]!.toLowerCase()].find((id) => isShown(this.#context, id));
  }

  /** Opens the question that the address names, once the tools are here. With `stay` the page does not scroll to it. */
  async open(stay = false): Promise<void> {
    if (!this.question) return;
    if (!this.#tools.tools) {
      await this.#tools.need();
      // The reader has begun to search in the meantime.
      if (this.#isSearching()) return;
    }
    await this.#tools.tools?.links.open(stay);
  }

  #isSearching(): boolean {
    return !!this.#context.host.shadowRoot!.querySelector('input')?.value;
  }

  /** Whether the page has added the question that its address named from the start. */
  #hasArrived(): boolean {
    if (this.#id || !location.hash || location.hash !== this.#hash) return false;
    this.#id = this.question;
    return !!this.#id;
  }

  async handleEvent(event: Event): Promise<void> {
    const isClick = event.type === 'click';
    if (isClick && event.eventPhase === Event.CAPTURING_PHASE) {
      this.#clickedAt = this.question;
      this.#clicked = event.timeStamp;
      return;
    }
    if (isClick) {
      // A cancelled click was handled by a router, or by the element, which copies the link to a question.
      const isOurs = event.defaultPrevented && event.target === this.#context.host;
      this.isRouted = event.defaultPrevented && !isOurs;
      // Clicking a link to the current address changes nothing.
      if (!isOurs && isSamePageLinkClick(event as MouseEvent)) {
        this.#id = this.question;
        return this.open();
      }
    }
    // After a step back the browser restores the scroll position, and fires `hashchange` then.
    const { navigationType } = event as { navigationType?: string };
    if (navigationType === 'traverse') return;
    // A router may cancel a click and change the address in a later task. Browsers without the Navigation API do not tell.
    if (isClick) await new Promise((resolve) => setTimeout(resolve));
    const id = this.question;
    if (id === this.#id || (isClick && id === this.#clickedAt)) return;
    this.#id = id;
    // Pages also rewrite the address as a reader scrolls: that must neither end a search nor move the reader.
    const isByReader = event.timeStamp - this.#clicked < 1000;
    if (isByReader || !this.#isSearching()) this.open(navigationType === 'replace' && !isByReader);
  }
}
