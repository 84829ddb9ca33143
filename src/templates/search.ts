import { html, nothing, type TemplateResult } from 'lit';

import { renderFailure } from './failure.js';
import { renderHelp } from './safety.js';
import type { Actions, View } from './view.js';

/** The search field with its label. */
export function renderSearchField(
  { language, query }: Pick<View, 'language' | 'query'>,
  { search, expectSearch }: Pick<Actions, 'search' | 'expectSearch'>,
): TemplateResult {
  return html`<div class="kf-search" role="search" part="search" aria-labelledby="search-label">
    <label for="search" id="search-label">${language.labels.search}</label>
    <div class="kf-field">
      <svg class="kf-glass" viewBox="0 0 20 20" aria-hidden="true">
        <path d="m13 13 5 5M15 8.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"></path>
      </svg>
      <input
        id="search"
        part="field"
        type="search"
        autocomplete="off"
        .value=${query}
        @focus=${expectSearch}
        @input=${({ target }: Event) => search((target as HTMLInputElement).value)}
      />
    </div>
  </div>`;
}

/**
 * Renders the result below the field: the help box if the search may be urgent, then the questions that were found. If the
 * search code has failed to load, it renders an error message and a retry button instead of the questions.
 */
export function renderSearch(view: View, actions: Actions): TemplateResult {
  const { urgency, later } = view;
  const [found, end] = later?.renderSearchResult(view, actions) ?? [urgency && renderFailure(view, actions)];

  return html`<div class="kf-result">
    <div class="kf-found">
      ${urgency ? html`<div class="kf-safety kf-urgent">${renderHelp(view, urgency)}</div>` : nothing} ${found}
    </div>
    ${end}
  </div>`;
}
