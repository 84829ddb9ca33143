import type { SearchResult } from '../../search/search.js';
import type { Urgency } from '../../search/urgent.js';

/** The query and the result of a search. */
export interface SearchState {
  readonly query: string;
  /** The search result. While it is `undefined`, all questions are shown. */
  result: SearchResult | undefined;
  /** The helpline that the help box shows first. The box always shows both. `undefined` hides the box. */
  urgency: Urgency | undefined;
  /** Waits for a promise, which never rejects, before the result counts as complete. */
  waitFor(promise: Promise<unknown>): void;
  /** Searches for a query. An empty one ends the search. */
  search(query: string): void;
}
