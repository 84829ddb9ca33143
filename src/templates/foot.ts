import { html, nothing, type TemplateResult } from 'lit';

import { sources } from '../content/sources.js';
import type { Item } from '../items/item.js';
import { fill } from '../localization/interpolate.js';
import { isLinkable } from './frame.js';
import { isGeneralShown, renderClinicAnswer } from './own-answer.js';
import { citedOnPaper, paperClass } from './paper.js';
import { renderSources, sourcesOf } from './sources.js';
import type { Actions, View } from './view.js';

/**
 * Renders what follows an answer. On screens, if the answer is open: a disclosure with its sources, and the link to the
 * question. On paper: the numbers of its sources, or a sentence that this is a short form. Then, for a question about a risk,
 * the answer of the clinic, if there is one.
 */
export const renderFoot = (view: View, actions: Actions, item: Item): unknown => {
  const isShown = !item.own || isGeneralShown(view, item);
  const keys = sourcesOf(item, view.region);
  return [
    view.open.has(item.id) ? renderControls(view, actions, item.id, isShown ? keys : []) : nothing,
    renderPaperNumbers(view, item, keys),
    item.own && item.isRisk ? renderClinicAnswer(view, item) : nothing,
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

/** Renders, for paper, the numbers of the sources of an answer. After a short form it says where the full answer is. */
function renderPaperNumbers(view: View, item: Item, keys: readonly string[]): TemplateResult {
  const { labels } = view.language;
  const cited = keys.length ? citedOnPaper(view) : undefined;
  const numbers = cited && keys.map((key) => cited.indexOf(key) + 1).sort((one, other) => one - other);

  return html`<p class="kf-print-only kf-cited">
    ${paperClass(view, item) ? labels.fullAnswers : numbers ? fill(labels.sources, { count: numbers.join(', ') }) : nothing}
  </p>`;
}
