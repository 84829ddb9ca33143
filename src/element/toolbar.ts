import { html, nothing, type TemplateResult } from 'lit';

import { fill } from '../localization/fill.js';
import { renderHelp } from './safety.js';
import { renderText } from './text.js';
import type { Actions, View } from './view.js';

const button = (part: string, label: string, press: () => void) =>
  html`<button class="word" part="button ${part}" @click=${press}>${label}</button>`;

/** The controls above the questions, and what a search says. */
export function renderToolbar(view: View, actions: Actions): TemplateResult {
  const { controls, single, language, open, shown, found } = view;
  const { labels } = language;
  const allOpen = open.size === shown.length;

  return html`<div class="toolbar ${found ? 'searching' : ''}" part="toolbar" ?hidden=${!controls.length}>
      ${controls.includes('search') ? renderSearch(view, actions) : nothing}
      <div class="buttons">
        ${
          controls.includes('toggle-all') && !single && shown.length
            ? button('toggle-all', allOpen ? labels.closeAll : labels.openAll, () => actions.toggleAll(!allOpen))
            : nothing
        }
        ${controls.includes('print') ? button('print', labels.print, actions.print) : nothing}
      </div>
    </div>
    ${controls.includes('search') ? renderResult(view, actions) : nothing}`;
}

function renderSearch({ language, query }: View, { search }: Actions): TemplateResult {
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
          // Not the Escape that ends a composition in Chinese or Japanese, nor the one that closes a dialog around us.
          if (event.key !== 'Escape' || !query || event.isComposing) return;
          event.preventDefault();
          search('');
        }}
      />
    </div>
  </div>`;
}

/** Said to everyone, by a screen reader too: how many questions there are, or what to do when there is none. */
function renderResult(view: View, { search }: Actions): TemplateResult {
  const { found, language, help, shown, query } = view;
  const { labels } = language;
  const count = found?.excerpts.size;

  return html`<div class="result">
    <div role="status">
      ${found?.urgent ? html`<div class="safety urgent">${renderHelp(view, found.urgent === 'side-effects')}</div>` : nothing}
      ${found && html`<p>${renderText(fill(count ? labels.found : labels.nothingFound, { count, words: query.trim() }), help)}</p>`}
    </div>
    ${found && button('', fill(count ? labels.showAll : labels.showAllQuestions, { count: shown.length }), () => search(''))}
  </div>`;
}
