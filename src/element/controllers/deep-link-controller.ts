import type { ReactiveController } from 'lit';

import { flatTreePath } from '../flat-tree.js';
import { inputs } from '../reader-inputs.js';
import { isShown, questionButton, type Context } from './context.js';
import type { PrerenderController } from './prerender-controller.js';
import type { ToolsController } from './tools-controller.js';

/** The elements on the page, each with a function that tells whether it shows a question. */
const connectedInstances = new Map<Element, (id: string) => boolean>();

/** An address without its query and hash. */
const pageOf = (address: string): string => address.split(/[?#]/)[0]!;

/** The page that was loaded, or that has our elements. Empty after an element was removed, as client routers do. */
let lastPage = globalThis.location && pageOf(performance.getEntriesByType?.('navigation')[0]?.name ?? location.href);
// After a step back the router restores the scroll position, before or after it inserts our element.
globalThis.addEventListener?.('popstate', () => {
  lastPage = pageOf(location.href);
});

/** Whether the page uses the id itself, so that the browser scrolls there. */
function pageOwnsId(id: string, element: Element): boolean {
  const other = document.getElementById(id);
  return !!other && !other.closest(element.localName);
}

/** Whether no closed disclosure hides an element. Older versions of Safari give such an element no boxes. */
const isVisible = (element: Element): boolean => element.checkVisibility?.() ?? !!element.getClientRects().length;

/** Opens every closed `<details>` and every `hidden=until-found` around the element, as find-in-page does. */
function revealAncestors(element: Element): void {
  for (const node of flatTreePath(element))
    if (node.localName === 'details') (node as HTMLDetailsElement).open = true;
    else if (node.getAttribute('hidden') === 'until-found') {
      node.dispatchEvent(new Event('beforematch', { bubbles: true }));
      node.removeAttribute('hidden');
    }
}

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

/** Opens the question that the address names. */
export class DeepLinkController implements ReactiveController {
  #context: Context;
  #prerender: PrerenderController;
  #tools: ToolsController;
  #show: (id: string) => void;
  /** The question that the address named when it was looked at last. Pages change the rest of it for their own purposes. */
  #id: string | undefined;
  /** The hash when the element was put on the page. */
  #hash: string | undefined;
  /** The question that the address named at the last click, and when that was. */
  #clickedAt: string | undefined;
  #clicked = -Infinity;
  #stopKeeping = (): void => {};
  /** Whether a client router has changed the page. The page may then still have the scroll position of the previous page. */
  #isRouted = false;

  /** `show` opens a question. */
  constructor(context: Context, prerender: PrerenderController, tools: ToolsController, show: (id: string) => void) {
    this.#context = context;
    this.#prerender = prerender;
    this.#tools = tools;
    this.#show = show;
    context.host.addController(this);
  }

  hostConnected(): void {
    connectedInstances.set(this.#context.host, (id) => isShown(this.#context, id));
    this.#id = this.#idInAddress();
    this.#hash = location.hash;
    const page = pageOf(location.href);
    this.#isRouted = lastPage !== page;
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
    this.#stopKeeping();
  }

  hostUpdated(): void {
    const { host } = this.#context;
    const hasArrived = this.#hasArrived() && !host.shadowRoot!.querySelector('input')?.value;
    // A reader who has scrolled already is reading: the question opens, the page stays. To a question that the page has
    // written itself the browser has scrolled.
    // Reading the scroll position makes the browser lay out the page, so look at the address first.
    if (this.#id && (hasArrived || !host.hasUpdated))
      this.openFromHash(scrollY > 0 && !this.#isRouted && !host.querySelector(':target'));
  }

  /** Whether the page has added the question that its address named from the start. */
  #hasArrived(): boolean {
    if (this.#id || !location.hash || location.hash !== this.#hash) return false;
    this.#id = this.#idInAddress();
    return !!this.#id;
  }

  async handleEvent(event: Event): Promise<void> {
    const isClick = event.type === 'click';
    if (isClick && event.eventPhase === Event.CAPTURING_PHASE) {
      this.#clickedAt = this.#idInAddress();
      this.#clicked = event.timeStamp;
      return;
    }
    if (isClick) {
      // A cancelled click was handled by a router, or by one of the elements, which copies the link to a question.
      const root = (event.composedPath()[0] as Node).getRootNode?.() as ShadowRoot | undefined;
      const isOurs = event.defaultPrevented && connectedInstances.has(root?.host as Element);
      this.#isRouted = event.defaultPrevented && !isOurs;
      // Clicking a link to the current address changes nothing.
      if (!isOurs && isSamePageLinkClick(event as MouseEvent)) {
        this.#id = this.#idInAddress();
        return this.openFromHash();
      }
    }
    // After a step back the browser restores the scroll position, and fires `hashchange` then.
    const { navigationType } = event as { navigationType?: string };
    if (navigationType === 'traverse') return;
    // A router may cancel a click and change the address in a later task. Browsers without the Navigation API do not tell.
    if (isClick) await new Promise((resolve) => setTimeout(resolve));
    const id = this.#idInAddress();
    if (id === this.#id || (isClick && id === this.#clickedAt)) return;
    this.#id = id;
    // Pages also rewrite the address as a reader scrolls: that must neither end a search nor move the reader.
    const isByReader = event.timeStamp - this.#clicked < 1000;
    const { host } = this.#context;
    if (!isByReader && host.shadowRoot!.querySelector('input')?.value) return;
    this.openFromHash(navigationType === 'replace' && !isByReader);
  }

  /** Opens, scrolls to and focuses the question that the address names. With `stay` it only opens. */
  async openFromHash(stay = false): Promise<void> {
    const { host } = this.#context;
    const id = this.#questionFromHash();
    if (!id) return;
    // The first render announces nothing as opened, so open after it. Prerendered questions open at once.
    if (!this.#prerender.isActive) await this.#context.rendered();
    this.#show(id);
    if (!this.#prerender.isActive) await this.#context.rendered();
    revealAncestors(host);
    if (stay || pageOwnsId(id, host)) return;
    const focus = () => questionButton(this.#context, id)?.focus({ preventScroll: true });
    focus();
    // A browser that scrolls to the `<details>` of the page with that id takes the focus away in the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => document.activeElement === document.body && focus()));
    this.#keepInView(() => questionButton(this.#context, id));
  }

  /** Scrolls to an element. The tools then keep it in view while pictures above it load. `find` returns the current element. */
  async #keepInView(find: () => Element | null): Promise<void> {
    this.#stopKeeping();
    find()?.scrollIntoView({ behavior: 'instant' });
    const isRouted = this.#isRouted;
    const start = performance.now();
    const top = scrollY;
    let isStopped = false;
    const stop = (this.#stopKeeping = () => {
      isStopped = true;
    });
    if (!this.#tools.tools) {
      // Do not scroll a reader who has used the page since. A client router may scroll a new page within a second.
      for (const type of inputs) addEventListener(type, stop, { once: true });
      await this.#tools.need();
      if (isStopped || (isRouted ? performance.now() - start > 1000 : scrollY !== top)) return;
    }
    this.#stopKeeping = this.#tools.tools?.keepInView(find, isRouted) ?? this.#stopKeeping;
  }

  /** The question that the address names, with what campaigns append and as mail programs write it. */
  #idInAddress(): string | undefined {
    const hash = decode(location.hash.slice(1));
    return [hash, /^[/!]*([\w-]*)/.exec(hash)![1]!.toLowerCase()].find((id) => isShown(this.#context, id));
  }

  /** The same, if this element is the first visible one that shows it, or the first if none is. */
  #questionFromHash(): string | undefined {
    const id = this.#idInAddress();
    const showing = [...connectedInstances]
      .flatMap(([other, shows]) => (id && shows(id) ? [other] : []))
      .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) - 1);
    return (showing.find(isVisible) ?? showing[0]) === this.#context.host ? id : undefined;
  }
}
