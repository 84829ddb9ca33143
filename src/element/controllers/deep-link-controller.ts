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

/** Whether no closed disclosure hides an element. Older versions of Safari give such an element no boxes. */
const isVisible = (element: Element): boolean => element.checkVisibility?.() ?? !!element.getClientRects().length;

/** Opens every closed `<details>` and every `hidden=until-found` around the element, as find-in-page does. */
function revealAncestors(element: Element): void {
  for (let node: Element | null = element; node; node = node.parentElement ?? (node.getRootNode() as ShadowRoot).host)
    if (node.localName === 'details') (node as HTMLDetailsElement).open = true;
    else if (node.getAttribute('hidden') === 'until-found') {
      node.dispatchEvent(new Event('beforematch', { bubbles: true }));
      node.removeAttribute('hidden');
    }
}

const { navigation: navigationApi } = globalThis as { navigation?: EventTarget };

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
  /** The hash that was looked at last. Pages change the rest of the address for purposes of their own. */
  #hash = '';
  #stopKeeping = (): void => {};

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
    this.#hash = location.hash;
    for (const name of ['hashchange', 'click']) addEventListener(name, this);
    // Client routers change the address without a `hashchange`.
    navigationApi?.addEventListener('currententrychange', this);
  }

  hostDisconnected(): void {
    connectedInstances.delete(this.#context.host);
    for (const name of ['hashchange', 'click']) removeEventListener(name, this);
    navigationApi?.removeEventListener('currententrychange', this);
    this.#stopKeeping();
  }

  hostUpdated(): void {
    // A reader who has scrolled already is reading: the question opens, the page stays.
    if (!this.#context.host.hasUpdated) this.openFromHash(scrollY > 0);
  }

  async handleEvent(event: Event): Promise<void> {
    // Clicking a link to the current address changes nothing.
    if (event.type === 'click' && isSamePageLinkClick(event as MouseEvent)) {
      this.#hash = location.hash;
      return this.openFromHash();
    }
    // After a step back the browser restores the scroll position, and fires `hashchange` then.
    if ((event as { navigationType?: string }).navigationType === 'traverse') return;
    // A router may cancel a click and change the address in a later task. Browsers without the Navigation API do not tell.
    if (event.type === 'click') await new Promise((resolve) => setTimeout(resolve));
    if (location.hash === this.#hash) return;
    this.#hash = location.hash;
    this.openFromHash();
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
    revealAncestors(host);
    if (stay || pageOwnsId(id, host)) return;
    questionButton(this.#context, id)?.focus({ preventScroll: true });
    this.#keepInView(id);
  }

  /**
   * Scrolls to a question, and again whenever the page grows, until a reader does something: pictures above may arrive late
   * and push the question away. Safari does not anchor the scroll position.
   */
  #keepInView(id: string): void {
    let position: number;
    const scroll = () => {
      questionButton(this.#context, id)?.scrollIntoView({ behavior: 'instant' });
      position = scrollY;
    };
    scroll();
    this.#stopKeeping();
    const growth = new ResizeObserver(() => (scrollY === position ? scroll() : this.#stopKeeping()));
    growth.observe(document.documentElement);
    this.#stopKeeping = () => growth.disconnect();
    for (const name of ['keydown', 'pointerdown']) addEventListener(name, this.#stopKeeping, { once: true });
  }

  /** The question that the address names, if this element is the first visible one that shows it, or the first if none is. */
  #questionFromHash(): string | undefined {
    const { host, warn } = this.#context;
    try {
      const hash = decodeURIComponent(location.hash.slice(1));
      // Campaigns append their own parameters, and some mail programs change the case.
      const id = [hash, hash.replace(/[?&].*/, '').toLowerCase()].find((each) => isShown(this.#context, each));
      const showing = [...connectedInstances]
        .flatMap(([other, shows]) => (id && shows(id) ? [other] : []))
        .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) - 1);
      return (showing.find(isVisible) ?? showing[0]) === host ? id : undefined;
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
