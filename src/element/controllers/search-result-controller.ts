import type { ReactiveController } from 'lit';

import type { SearchWords } from '../../content/language.js';
import { loadedSearchWords, loadSearchWords } from '../../localization/load-language.js';
import { buildIndex, type SearchIndex } from '../../search/search-index.js';
import { search } from '../../search/search.js';
import { announceSearchResult } from '../../templates/search-result.js';
import { highlight } from '../highlight.js';
import type { Context } from './context.js';
import type { SearchState } from './search-state.js';

/** Searches the questions, detects urgent queries, and highlights the words that were found. */
export class SearchResultController implements ReactiveController {
  #context: Context;
  #search: SearchState;
  #index: SearchIndex | undefined;
  /** The settings that the index was built from, and the query of the result. */
  #indexed: Context['settings'] | undefined;
  #searched = '';
  /** The message about the result that was announced last. */
  #announced: string | undefined;
  /** The search words in the index, if they have been fetched. */
  #words: SearchWords | undefined;
  /** The language whose search words this search has asked for, and how often that has failed. */
  #asked: string | undefined;
  #failures = 0;
  #removeHighlight: (() => void) | undefined;

  constructor(context: Context, search: SearchState) {
    this.#context = context;
    this.#search = search;
    context.host.addController(this);
    // Run before keepEvents, which checks whether the key was used.
    context.host.addEventListener('keydown', (event) => this.#endByEscape(event), true);
  }

  /** Ends the search at Escape. During a composition (Chinese, Japanese) or without a query, the key keeps its other effects. */
  #endByEscape(event: KeyboardEvent): void {
    const { query } = this.#search;
    const isInField = event.composedPath()[0] === this.#context.host.shadowRoot!.querySelector('input');
    if (event.key !== 'Escape' || !query || event.isComposing || !isInField) return;
    event.preventDefault();
    this.#search.search('');
  }

  /** Highlights the words of a moved element again. */
  hostConnected(): void {
    this.#context.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#removeHighlight?.();
    // The message may not have been said yet.
    this.#announced = undefined;
  }

  hostUpdate(): void {
    const { settings } = this.#context;
    const { query } = this.#search;
    if (settings !== this.#indexed) this.#index = undefined;
    else if (query === this.#searched) return;
    const isNew = query !== this.#searched;
    this.#indexed = settings;
    this.#searched = query;
    const isOffered = settings.controls.includes('search');
    this.#search.result = undefined;
    // Show the help box even if the search throws, for example after a page has replaced a built-in function.
    this.#search.urgency = query && isOffered ? 'crisis' : undefined;
    if (!query) {
      this.#asked = undefined;
      this.#failures = 0;
    } else if (isOffered) {
      const { locale } = settings.language;
      const words = loadedSearchWords(locale);
      this.#loadSearchWords(locale);
      if (this.#words !== words) this.#index = undefined;
      this.#words = words;
      this.#index ??= buildIndex({ ...settings, ...words, lists: words ? [words] : [] });
      const result = search(query, this.#index);
      this.#search.result = result;
      // Urgent queries can only be detected once the search words are loaded.
      if (words) this.#search.urgency = result?.urgency;
    }
    if (!query && !isNew) return;
    // A page may change its own questions at any time: the same message about the same query is not said again.
    const message = announceSearchResult({ ...settings, ...this.#search });
    if (isNew || message !== this.#announced) this.#context.announce(message);
    this.#announced = message;
  }

  /** Prepares for a search, which a reader may be about to type. */
  expectSearch(): void {
    this.#loadSearchWords(this.#context.settings.language.locale);
  }

  /** Fetches the search words of a language, and searches once more. A search asks for them three times at most. */
  #loadSearchWords(locale: string): void {
    if (this.#asked === locale || loadedSearchWords(locale)) return;
    this.#asked = locale;
    this.#search.waitFor(this.#fetchSearchWords(locale));
  }

  async #fetchSearchWords(locale: string): Promise<void> {
    try {
      await loadSearchWords(locale, this.#context.host.constructor);
      this.#indexed = undefined;
      // A removed element updates when it is connected again.
      if (this.#context.host.isConnected) this.#context.host.requestUpdate();
    } catch {
      if (this.#asked === locale && ++this.#failures < 3) this.#asked = undefined;
    }
  }

  hostUpdated(): void {
    const { host } = this.#context;
    const { result } = this.#search;
    this.#removeHighlight?.();
    this.#removeHighlight =
      host.isConnected && result
        ? highlight(
            result.words,
            this.#index!.folding,
            [...host.shadowRoot!.querySelectorAll('.kf-item:not([hidden]) .kf-searchable')].flatMap(
              (node) => (node as HTMLSlotElement).assignedNodes?.() ?? node,
            ),
          )
        : undefined;
  }
}
