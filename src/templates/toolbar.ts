import { html, nothing, type TemplateResult } from 'lit';

import { fill } from '../localization/interpolate.js';
import { renderHelp } from './safety.js';
import { isSandboxed } from '../element/sandbox.js';
import { renderText } from './text.js';
import type { Actions, View } from './view.js';

export const button = (part: string, label: string, press?: () => void): TemplateResult =>
  html`<button class="word" part="button ${part}" @click=${press}>${label}</button>`;

/** The controls above the questions, and what a search says. */
export function renderToolbar(view: View, actions: Actions): TemplateResult {
  const { controls, single, language, open, shown, found, offer } = view;
  const { labels } = language;
  const allOpen = open.size === shown.length;

  return html`<div class="toolbar ${found ? 'searching' : ''}" part="toolbar" ?hidden=${!controls.length}>
      ${
        offer && controls.includes('language') && (language.isTranslationSignedOff || offer.locale !== 'en')
          ? html`<div class="offer">
              <button
                class="word"
                part="button"
                lang=${offer.locale}
                dir=${offer.dir}
                @click=${() => actions.choose(offer.locale)}
              >
                ${offer.offer}
              </button>
            </div>`
          : nothing
      }
      ${controls.includes('search') ? renderSearch(view, actions) : nothing}
      <div class="tools">
        ${
          controls.includes('toggle-all') && !single && shown.length
            ? button('toggle-all', allOpen ? labels.closeAll : labels.openAll, () => actions.toggleAll(!allOpen))
            : nothing
        }
        ${controls.includes('print') && !isSandboxed() ? button('print', labels.print, actions.print) : nothing}
        ${controls.includes('language') && view.languages.length > 1 ? renderLanguages(view, actions) : nothing}
      </div>
    </div>
    ${controls.includes('search') ? renderResult(view, actions) : nothing} ${renderProgress(view, actions)}`;
}

/** Each language in its own words. The label is in several, for who reads none of what is shown. */
export function renderLanguages(
  { language, languages, loading }: Pick<View, 'language' | 'languages' | 'loading'>,
  { choose }: Pick<Actions, 'choose'>,
): TemplateResult {
  const chosen = (loading ?? language).locale;
  return html`<div class="language" part="language">
    <label for="language">Language / Idioma / 语言</label>
    <div class="field">
      <select
        id="language"
        .value=${chosen}
        @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
      >
        ${languages.map(
          ({ locale, name, dir }) =>
            html`<option value=${locale} lang=${locale} dir=${dir} ?selected=${locale === chosen}>${name}</option>`,
        )}
      </select>
    </div>
  </div>`;
}

/** What becomes of a change of language. */
function renderProgress({ language, loading, failed, isChanged }: View, { choose }: Actions): TemplateResult {
  const { labels } = language;
  const about = failed ?? loading;
  return html`<div class="progress" role="status">
      ${about ? fill(failed ? labels.failed : labels.loading, { language: about.name }) : isChanged ? labels.changed : nothing}
    </div>
    ${failed ? button('', labels.tryAgain, () => choose(failed.locale)) : nothing}`;
}

export function renderSearch(
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
