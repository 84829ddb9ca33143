import { html, nothing, type TemplateResult } from 'lit';

import { fill } from '../localization/interpolate.js';
import { renderButton } from './layout.js';
import type { Actions, View } from './view.js';

/** Whether a key opens the list of a menu. On a Mac the arrow keys do, and the list then keeps its keys to itself. */
const isOpening = ({ key, altKey }: KeyboardEvent): boolean =>
  altKey || /^(Enter| |F4)$/.test(key) || (/^Mac/.test(navigator.platform) && /^Arrow(Up|Down)$/.test(key));

/** The menus whose list is closed while a reader moves through it by keys. */
const movedByKeys = new WeakSet<EventTarget>();

/**
 * The menu of languages, each named in itself. Its label is in several languages, for readers of none that is shown. Arrow
 * keys on the closed menu change its value at each key: such a choice counts when Enter is pressed or the menu is left. Each
 * option stays the same element: WebKit loses replaced ones from the accessibility tree.
 */
export function renderLanguageMenu(
  { language, languages, loading }: Pick<View, 'language' | 'languages' | 'loading'>,
  { chooseLanguage }: Pick<Actions, 'chooseLanguage'>,
): TemplateResult {
  const chosen = (loading ?? language).locale;
  const choose = (menu: EventTarget | null) => {
    movedByKeys.delete(menu!);
    const { value } = menu as HTMLSelectElement;
    if (value !== chosen) chooseLanguage(value);
  };
  return html`<div class="kf-language" part="language">
    <label for="language"
      ><span lang="en">Language</span> / <span lang="es">Idioma</span> / <span lang="zh-Hans">语言</span></label
    >
    <div class="kf-field">
      <select
        id="language"
        part="menu"
        .value=${chosen}
        @keydown=${(event: KeyboardEvent) => {
          const { key, target } = event;
          if (key === 'Enter' && movedByKeys.has(target!)) {
            event.preventDefault();
            choose(target);
          } else if (isOpening(event)) movedByKeys.delete(target!);
          else movedByKeys.add(target!);
        }}
        @pointerdown=${({ target }: Event) => movedByKeys.delete(target!)}
        @change=${({ target }: Event) => movedByKeys.has(target!) || choose(target)}
        @blur=${({ target }: Event) => {
          // Wait until the focus has moved: a render before that would lose it.
          setTimeout(() => choose(target));
        }}
      >
        ${languages.map(
          ({ locale, name }) =>
            html`<option value=${locale} lang=${locale} dir="auto" ?selected=${locale === chosen}>${name}</option>`,
        )}
      </select>
      <span class="kf-chevron" part="chevron"></span>
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
  return html`<div class="kf-offer">
    <button
      class="kf-text-button"
      part="button"
      lang=${offer.locale}
      dir="auto"
      @click=${() => chooseLanguage(offer.locale)}
    >
      ${offer.offer}
    </button>
  </div>`;
}

/** The progress of a change of language as a text: what is loading, or what has failed to load. */
export const languageProgress = ({ loading, failed, language: { labels } }: LanguageProgress): string =>
  loading
    ? fill(labels.loading, { language: loading.name })
    : failed
      ? fill(labels.failed, { language: failed.name })
      : '';

/** The same as a reader sees it, with a button that tries again. */
export const renderLanguageProgress = (view: LanguageProgress, { chooseLanguage }: Actions): TemplateResult =>
  html`<div class="kf-progress">${languageProgress(view)}</div>
    ${view.failed ? renderButton('', view.language.labels.tryAgain, () => chooseLanguage(view.failed!.locale)) : nothing}`;

type LanguageProgress = Pick<View, 'loading' | 'failed' | 'language'>;
