import type { ReactiveController } from 'lit';

import type { SearchWords } from '../../content/language.js';
import { language as inside } from '../../localization/bundle-config.js';
import { loadedSearchWords, loadSearchWords } from '../../localization/load-language.js';
import { buildIndex, type SearchIndex } from '../../search/search-index.js';
import { search, type SearchResult } from '../../search/search.js';
import { announceSearchResult } from '../../templates/search.js';
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
  /** The search words in the index, if they have been fetched. */
  #words: SearchWords | undefined;
  /** The language whose search words this search has asked for, and how often that has failed. */
  #asked: string | undefined;
  #failures = 0;
  #removeHighlight: (() => void) | undefined;
  /** The help box that was shown last. */
  #urgency: SearchResult['urgency'];

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
    const isSearch = this.query || this.#searched;
    this.#indexed = settings;
    this.#searched = this.query;
    this.result = undefined;
    if (!this.query) {
      this.#asked = undefined;
      this.#failures = 0;
    } else if (settings.controls.includes('search')) {
      const { locale, searchWords } = settings.language;
      const all = loadedSearchWords(locale);
      if (!all) this.#loadSearchWords(locale);
      const words = { ...(all ?? searchWords), lists: all ? [all] : [searchWords, inside.searchWords] };
      if (this.#words !== all) this.#index = undefined;
      this.#words = all;
      this.#index ??= buildIndex({ ...settings, ...words });
      this.result = search(this.query, this.#index);
    }
    if (isSearch) this.#context.announce(announceSearchResult({ ...settings, ...this }));
  }

  /** Fetches all search words of a language, and searches once more. A search asks for them three times at most. */
  async #loadSearchWords(locale: string): Promise<void> {
    if (this.#asked === locale) return;
    this.#asked = locale;
    try {
      await loadSearchWords(locale, this.#context.host.constructor);
      this.#indexed = undefined;
      // A removed element updates when it is connected again.
      if (this.#context.host.isConnected) this.#context.host.requestUpdate();
    } catch {
      // The search has the first words of the lists, and the help lines always stand below it.
      if (this.#asked === locale && ++this.#failures < 3) this.#asked = undefined;
    }
  }

  hostUpdated(): void {
    const urgency = this.result?.urgency;
    // The keyboard of a phone leaves little room.
    if (urgency !== this.#urgency)
      this.#context.host
        .shadowRoot!.querySelector('.kf-urgent')
        ?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.#urgency = urgency;
    this.#removeHighlight?.();
    this.#removeHighlight =
      this.#context.host.isConnected && this.result
        ? highlight(
            this.result.words,
            this.#index!.folding,
            [...this.#context.host.shadowRoot!.querySelectorAll('.kf-item:not([hidden]) .kf-searchable')].flatMap(
              (node) => (node as HTMLSlotElement).assignedNodes?.() ?? node,
            ),
          )
        : undefined;
  }
}
