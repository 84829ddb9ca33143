import { html, nothing, type TemplateResult } from 'lit';

import { fill } from '../localization/interpolate.js';
import { renderButton } from './layout.js';
import { renderHelp } from './safety.js';
import { renderText } from './text.js';
import type { Actions, View } from './view.js';

/** The search field with its label. */
export function renderSearchField(
  { language, query }: Pick<View, 'language' | 'query'>,
  { search }: Pick<Actions, 'search'>,
): TemplateResult {
  return html`<div class="search" role="search" part="search">
    <label for="search">${language.labels.search}</label>
    <div class="field">
      <input
        id="search"
        type="search"
        autocomplete="off"
        .value=${query}
        @input=${({ target }: Event) => search((target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          // Leave an Escape that ends a composition in Chinese or Japanese, or that closes a dialog around the element.
          if (event.key !== 'Escape' || !query || event.isComposing) return;
          event.preventDefault();
          search('');
        }}
      />
    </div>
  </div>`;
}

/** The result of a search, for screen readers too: help first, then the number of questions, or what to try. */
export function renderSearchResult(view: View, { search }: Actions): TemplateResult {
  const { result, language, helplines, items, query } = view;
  const { labels } = language;
  const count = result?.excerpts.size;

  return html`<div class="result">
    <div role="status">
      ${result?.urgency ? html`<div class="safety urgent">${renderHelp(view, result.urgency)}</div>` : nothing}
      ${
        result &&
        html`<p>
          ${renderText(fill(count ? labels.found : labels.nothingFound, { count, words: query.trim() }), helplines)}
        </p>`
      }
    </div>
    ${
      result &&
      renderButton('', fill(count ? labels.showAll : labels.showAllQuestions, { count: items.length }), () =>
        search(''),
      )
    }
  </div>`;
}
