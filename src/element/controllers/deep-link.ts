import type { Warn } from '../../options/warn-once.js';

/** The elements on the page, each with what tells whether it shows a question. */
export const onPage = new Map<Element, (id: string) => boolean>();

/** The address of a question on this page. Not `#id` alone: a `<base href>` would send that away. */
export const linkTo = (id: string): string => location.href.replace(/#.*|$/, `#${id}`);

/** The question that the address names, where the element is the first to be seen on the page that shows it. */
export function questionInAddress(element: Element, warn: Warn): string | undefined {
  try {
    const id = decodeURIComponent(location.hash.slice(1));
    const isShownBefore = [...onPage].some(
      ([other, shows]) =>
        element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING &&
        other.getClientRects().length &&
        shows(id),
    );
    return onPage.get(element)?.(id) && !isShownBefore ? id : undefined;
  } catch {
    warn(`the address ends in "${location.hash}", which is not all known. Accepted: # and the id of a question.`);
    return undefined;
  }
}

/** Whether the page has the id for something of its own, which the browser goes to then. */
export function isTheirs(id: string, element: Element): boolean {
  const other = document.getElementById(id);
  return !!other && !other.closest(element.localName);
}

/** Whether a link was pressed to the address that the page has already, for this page and not for a tab of its own. */
export const isLinkHere = (event: MouseEvent): boolean =>
  !(event.defaultPrevented || event.ctrlKey || event.metaKey) &&
  event.composedPath().some((node) => (node as HTMLAnchorElement).href === location.href);
