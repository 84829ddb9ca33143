/** What the address of the page says to an element. */
export interface AddressState {
  /** The question that the address names. */
  readonly question: string | undefined;
  /** Whether a client router has changed the page. The page may then still have the scroll position of the previous page. */
  readonly isRouted: boolean;
}

/** The elements on the page. */
export const connectedInstances = new Map<Element, AddressState>();
