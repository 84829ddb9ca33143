import { html, nothing, type TemplateResult } from 'lit';

import { fill } from '../localization/interpolate.js';
import { renderButton } from './layout.js';
import type { Actions, View } from './view.js';

/** The menu of languages, each named in itself. Its label is in several languages, for readers of none that is shown. */
export function renderLanguageMenu(
  { language, languages, loading }: Pick<View, 'language' | 'languages' | 'loading'>,
  { chooseLanguage }: Pick<Actions, 'chooseLanguage'>,
): TemplateResult {
  const chosen = (loading ?? language).locale;
  return html`<div class="language" part="language">
    <label for="language">Language / Idioma / 语言</label>
    <div class="field">
      <select
        id="language"
        .value=${chosen}
        @change=${({ target }: Event) => chooseLanguage((target as HTMLSelectElement).value)}
      >
        ${languages.map(
          ({ locale, name }) =>
            html`<option value=${locale} lang=${locale} dir="auto" ?selected=${locale === chosen}>${name}</option>`,
        )}
      </select>
    </div>
  </div>`;
}

/** A button in the language of the browser that offers that language, if another one is shown. */
export function renderLanguageOffer(
  { offer, language }: View,
  { chooseLanguage }: Actions,
): TemplateResult | typeof nothing {
  // An unreviewed translation has a button for English already.
  if (!offer || (offer.locale === 'en' && !language.isTranslationSignedOff)) return nothing;
  return html`<div class="offer">
    <button
      class="text-button"
      part="button"
      lang=${offer.locale}
      dir="auto"
      @click=${() => chooseLanguage(offer.locale)}
    >
      ${offer.offer}
    </button>
  </div>`;
}

/** The progress of a change of language, for screen readers too. */
export function renderLanguageStatus(view: View, { chooseLanguage }: Actions): TemplateResult {
  const { loading, failed, isLanguageChanged, language } = view;
  const { labels } = language;
  const target = failed ?? loading;
  return html`<div class="progress" role="status">
      ${
        target
          ? fill(failed ? labels.failed : labels.loading, { language: target.name })
          : isLanguageChanged
            ? labels.changed
            : nothing
      }
    </div>
    ${failed ? renderButton('', labels.tryAgain, () => chooseLanguage(failed.locale)) : nothing}`;
}
