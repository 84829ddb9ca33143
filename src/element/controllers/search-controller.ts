import type { ReactiveController } from 'lit';

import type { Context } from './context.js';
import type { SearchState } from './search-state.js';
import type { ToolsController } from './tools-controller.js';

/**
 * Holds the query and the result of the search. The code that searches is fetched on demand, and the request may fail. Until
 * that code is loaded, every query shows the help box and all questions, and a sentence if the request has failed.
 */
export class SearchController implements ReactiveController, SearchState {
  query = '';
  result: SearchState['result'];
  urgency: SearchState['urgency'];
  /** Resolves when all pending requests of the search have succeeded or failed. */
  pending: Promise<void> | undefined;

  #context: Context;
  #tools: ToolsController;
  /** The query that was answered without the code, and whether that had failed. */
  #answered = '';
  /** How often this search has requested that code. */
  #requests = 0;
  /** The help box that was shown last. */
  #shown: SearchState['urgency'];

  constructor(context: Context, tools: ToolsController) {
    this.#context = context;
    this.#tools = tools;
    context.host.addController(this);
  }

  /** Searches for a query as it is typed. An empty one ends the search. */
  search(query: string): void {
    this.query = query;
    this.#context.host.requestUpdate();
    if (query) this.#loadTools();
    // The button that ends a search disappears with it, so move the focus to the field.
    else this.#context.host.shadowRoot!.querySelector<HTMLElement>('input')?.focus();
  }

  /** Shows all questions again, without moving the focus. */
  clear(): void {
    this.query = '';
    this.#context.host.requestUpdate();
  }

  waitFor(promise: Promise<unknown>): void {
    const pending = promise.then(() => {
      if (this.pending === pending) this.pending = undefined;
    });
    this.pending = pending;
  }

  /** Fetches the code that searches, three times at most in one search. */
  #loadTools(): void {
    if (!this.#tools.tools && !this.pending && this.#requests++ < 3) this.waitFor(this.#tools.retry());
  }

  hostUpdate(): void {
    if (!this.query) this.#requests = 0;
    if (!this.#tools.tools) this.urgency = this.query ? 'crisis' : undefined;
  }

  hostUpdated(): void {
    const root = this.#context.host.shadowRoot!;
    // The keyboard of a phone leaves little room.
    if (this.urgency !== this.#shown)
      root.querySelector('.kf-urgent')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.#shown = this.urgency;
    const { tools, hasFailed } = this.#tools;
    const answered = this.query && this.query + hasFailed;
    if (tools || answered === this.#answered) return;
    this.#answered = answered;
    this.#context.announce(root.querySelector<HTMLElement>('.kf-found')?.innerText);
  }
}
