import { connectedInstances, type AddressState } from './controllers/address-state.js';
import { questionButton, type Context } from './controllers/context.js';
import type { PrerenderController } from './controllers/prerender-controller.js';
import { keepInView } from './keep-in-view.js';

/** Whether the page uses the id itself, so that the browser scrolls there. */
function pageOwnsId(id: string, element: Element): boolean {
  const other = document.getElementById(id);
  return !!other && !other.closest(element.localName);
}

/** Whether no closed disclosure hides an element. Older versions of Safari give such an element no boxes. */
const isVisible = (element: Element): boolean => element.checkVisibility?.() ?? !!element.getClientRects().length;

/** Opens every closed `<details>` and every `hidden=until-found` around the element, as find-in-page does. */
function revealAncestors(element: Element): void {
  for (
    let node: Element | null = element;
    node;
    node = node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host
  )
    if (node.localName === 'details') (node as HTMLDetailsElement).open = true;
    else if (node.getAttribute('hidden') === 'until-found') {
      node.dispatchEvent(new Event('beforematch', { bubbles: true }));
      node.removeAttribute('hidden');
    }
}

/** Whether of all elements that show a question this is the first visible one, or the first if none is. */
function isFirst(host: Element, id: string): boolean {
  const showing = [...connectedInstances]
    .flatMap(([other, { question }]) => (question === id ? [other] : []))
    .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) - 1);
  return (showing.find(isVisible) ?? showing[0]) === host;
}

/** Opens the question that the address names. `show` opens a question. */
export function followLinks(
  context: Context,
  address: AddressState,
  prerender: PrerenderController,
  show: (id: string) => void,
) {
  const { host } = context;
  let stop = (): void => {};

  /** Opens, scrolls to and focuses the question. With `stay` it only opens. */
  async function open(stay: boolean): Promise<void> {
    const id = address.question;
    if (!id || !isFirst(host, id)) return;
    // The first render announces nothing as opened, so open after it. Prerendered questions open at once.
    if (!prerender.isActive) await context.rendered();
    show(id);
    if (!prerender.isActive) await context.rendered();
    revealAncestors(host);
    if (stay || pageOwnsId(id, host)) return;
    const focus = () => questionButton(context, id)?.focus({ preventScroll: true });
    focus();
    // A browser that scrolls to the `<details>` of the page with that id takes the focus away in the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => document.activeElement === document.body && focus()));
    stop();
    stop = keepInView(() => questionButton(context, id), address.isRouted);
  }

  return { open, stop: () => stop() };
}
