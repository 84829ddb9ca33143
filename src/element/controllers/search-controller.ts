import type { ReactiveController } from 'lit';

import { language as inside } from '../../localization/bundle-config.js';
import { buildIndex, type SearchIndex } from '../../search/search-index.js';
import { search, type SearchResult } from '../../search/search.js';
import { highlight } from '../highlight.js';
import type { Context } from './context.js';

/** The search of one element: its query, its result, and the highlighted words. */
export class SearchController implements ReactiveController {
  query = '';
  result: SearchResult | undefined;

  #context: Context;
  #index: SearchIndex | undefined;
  /** The settings that the index was built from, and the query of the result. */
  #indexed: Context['settings'] | undefined;
  #searched: string | undefined;
  #removeHighlight: (() => void) | undefined;

  constructor(context: Context) {
    this.#context = context;
    context.host.addController(this);
  }

  /** Searches for a query as it is typed. An empty one ends the search. */
  search(query: string): void {
    this.query = query;
    this.#context.host.requestUpdate();
    // The button that ends a search disappears with it, so move the focus to the field.
    if (!query) this.#context.host.shadowRoot!.querySelector<HTMLElement>('input')?.focus();
  }

  /** Shows all questions again, without moving the focus. */
  clear(): void {
    this.query = '';
    this.#context.host.requestUpdate();
  }

  // A moved element highlights its words again.
  hostConnected(): void {
    this.#context.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#removeHighlight?.();
  }

  hostUpdate(): void {
    const { settings } = this.#context;
    if (settings !== this.#indexed) this.#index = undefined;
    else if (this.query === this.#searched) return;
    this.#indexed = settings;
    this.#searched = this.query;
    this.result =
      this.query && settings.controls.includes('search')
        ? search(this.query, (this.#index ??= buildIndex({ ...settings, inside })))
        : undefined;
  }

  hostUpdated(): void {
    this.#removeHighlight?.();
    this.#removeHighlight =
      this.#context.host.isConnected && this.result
        ? highlight(
            this.result.words,
            this.#index!.folding,
            this.#context.host.shadowRoot!.querySelectorAll('.item:not([hidden]) .searchable'),
          )
        : undefined;
  }
}
