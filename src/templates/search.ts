import { html, nothing, type TemplateResult } from 'lit';

import type { Language } from '../content/language.js';
import { fill } from '../localization/interpolate.js';
import { renderClinicPhone } from './clinic.js';
import { renderButton } from './layout.js';
import { helpTexts, renderHelp } from './safety.js';
import { renderText } from './text.js';
import type { Actions, View } from './view.js';

/** The search field with its label. */
export function renderSearchField(
  { language, query }: Pick<View, 'language' | 'query'>,
  { search }: Pick<Actions, 'search'>,
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

/**
 * Renders the result of a search. An urgent search shows the help box first. Below it stands the number of questions found,
 * or advice for an empty result, and then both helplines, for every search.
 */
export function renderSearchResult(view: View, { search }: Actions): TemplateResult {
  const { result, language, helplines, items, query, clinicPhone } = view;
  const { labels } = language;
  const count = result?.excerpts.size;

  return html`<div class="kf-result">
    <div class="kf-found">
      ${result?.urgency ? html`<div class="kf-safety kf-urgent">${renderHelp(view, result.urgency)}</div>` : nothing}
      ${
        result &&
        html`<p>
          ${
            count
              ? fill(labels.found, { count })
              : [renderNothingFound(labels, query), ' ', clinicPhone && renderClinicPhone(clinicPhone)]
          }
        </p>`
      }
    </div>
    ${
      result &&
      html`${renderButton('', fill(labels.showAll, { count: items.length }), () => search(''))}
        <p class="kf-help-always">${renderText(labels.helpAlways, helplines)}</p>`
    }
  </div>`;
}

/** The same as a text to announce: the helplines of an urgent search first, then the number or the advice. */
export function announceSearchResult({
  result,
  language,
  helplines,
  query,
  clinicPhone,
}: Pick<View, 'result' | 'language' | 'helplines' | 'query' | 'clinicPhone'>): string {
  if (!result) return '';
  const { labels } = language;
  const count = result.excerpts.size;
  return [
    ...(result.urgency
      ? helpTexts(language, result.urgency).map((texts) => fill(texts.join(''), helplines.lines))
      : []),
    ...(count
      ? [fill(labels.found, { count })]
      : [fill(labels.nothingFound, { words: query.trim() }), clinicPhone, fill(labels.helpAlways, helplines.lines)]),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What was typed keeps its own direction in a text that runs the other way. */
const renderNothingFound = ({ nothingFound }: Language['labels'], query: string) =>
  nothingFound.split('{words}').map((part, index) => (index ? html`<bdi>${query.trim()}</bdi>${part}` : part));
