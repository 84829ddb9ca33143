import type { Warn } from './warn.js';

/** An element that shows questions by id. */
export interface Addressed extends HTMLElement {
  shows(id: string): boolean;
  show(id: string): void;
}

/** Those that are on the page. */
export const onPage = new Set<Addressed>();

/** The address of a question on this page. Not `#id` alone: a `<base href>` would send that away. */
export const linkTo = (id: string): string => location.href.replace(/#.*|$/, `#${id}`);

/** The question that the address names, where the element is the first on the page to show it. */
export function questionInAddress(element: Addressed, warn: Warn): string | undefined {
  try {
    const id = decodeURIComponent(location.hash.slice(1));
    const shownBefore = [...onPage].some(
      (other) => element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING && other.shows(id),
    );
    return element.shows(id) && !shownBefore ? id : undefined;
  } catch {
    warn(`the address ends in "${location.hash}", which is not all known. Accepted: # and the id of a question.`);
    return undefined;
  }
}

/** Whether the page has the id for something of its own, which the browser goes to then. */
export function isTheirs(id: string, element: Addressed): boolean {
  const other = document.getElementById(id);
  return !!other && !other.closest(element.localName);
}
