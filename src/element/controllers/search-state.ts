import type { SearchResult } from '../../search/search.js';
import type { Urgency } from '../../search/urgent.js';

/** What a reader has typed, and what was found. */
export interface SearchState {
  readonly query: string;
  /** What was found. Without it all questions are shown. */
  result: SearchResult | undefined;
  /** The help that the query may ask for. The box always holds both helplines, and this one first. */
  urgency: Urgency | undefined;
  /** Waits for a promise, which never rejects, before the result counts as complete. */
  waitFor(promise: Promise<unknown>): void;
}
