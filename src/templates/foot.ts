import { html, nothing, type TemplateResult } from 'lit';

import { sources } from '../content/sources.js';
import type { Item } from '../items/item.js';
import { fill } from '../localization/interpolate.js';
import { isLinkable } from './frame.js';
import { renderSources, sourcesOf } from './sources.js';
import type { Actions, View } from './view.js';

/**
 * Below an answer: if it is open, its sources behind a disclosure, and the link to the question; on paper the numbers of the
 * sources. `isShown` tells whether the shipped answer is shown.
 */
export const renderFoot = (view: View, actions: Actions, item: Item, isShown: boolean): unknown => {
  const keys = sourcesOf(item, view.region);
  return [
    view.open.has(item.id) ? renderControls(view, actions, item.id, isShown ? keys : []) : nothing,
    renderPaperNumbers(view, keys),
  ];
};

/** The button that shows the sources, the link to the question, and the sources, which are rendered once they are shown. */
function renderControls(
  { language: { labels }, sourcesOpen, address, copied }: View,
  actions: Actions,
  id: string,
  keys: readonly string[],
): TemplateResult {
  const areShown = keys.length > 0 && sourcesOpen!.has(id);

  return html`<div class="kf-foot">
      ${
        keys.length
          ? html`<button
              class="kf-text-button kf-sources-toggle"
              aria-expanded=${areShown}
              aria-controls="${id}-sources"
              @click=${() => actions.toggleSources(id)}
            >
              ${fill(labels.sources, { count: keys.length })}
            </button>`
          : nothing
      }
      <a
        class="kf-text-button"
        href="${address}#${id}"
        ?hidden=${!isLinkable()}
        @click=${(event: MouseEvent) => actions.copyLink(id, event)}
        >${navigator.clipboard ? labels.copyLink : labels.link}</a
      >
      <span>${copied === id ? labels.linkCopied : nothing}</span>
    </div>
    <ol class="kf-sources" part="sources" lang="en" id="${id}-sources" ?hidden=${!areShown}>
      ${areShown ? renderSources(keys.map((key) => sources[key]!)) : nothing}
    </ol>`;
}

/** The numbers of the sources of an answer, on paper. */
const renderPaperNumbers = ({ cited, language: { labels } }: View, keys: readonly string[]): TemplateResult =>
  html`<p class="kf-print-only kf-cited">
    ${
      cited && keys.length
        ? fill(labels.sources, {
            count: keys
              .map((key) => cited.indexOf(key) + 1)
              .sort((one, other) => one - other)
              .join(', '),
          })
        : nothing
    }
  </p>`;
