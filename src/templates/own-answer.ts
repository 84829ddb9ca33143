import { html, nothing, type TemplateResult } from 'lit';

import type { Item } from '../items/item.js';
import { closed } from './closed.js';
import type { Actions, View } from './view.js';

/**
 * An answer of the page itself. Below it stands the shipped answer (`general`), behind a button that opens and closes it. Of a
 * risk the shipped answer stands first, and that of the page below its sources (`renderFoot`): in an emergency nobody has to
 * read on to find whom to call.
 */
export function renderOwnAnswer(
  view: View,
  { toggleSources }: Actions,
  item: Item,
  general: TemplateResult,
): TemplateResult {
  const { labels } = view.language;
  const key = `${item.id}-general`;
  const toggle = () => toggleSources(key);
  if (!item.answer.length) return renderSlot(view, item);
  if (item.isRisk) return general;
  const isShown = isGeneralShown(view, item);

  return html`${renderClinicAnswer(view, item)}
    <button
      class="kf-text-button kf-sources-toggle kf-general"
      aria-expanded=${isShown}
      aria-controls=${key}
      @click=${toggle}
    >
      ${labels.generalAnswer}
    </button>
    <div class="kf-label kf-print-only">${labels.generalAnswer}</div>
    <div id=${key} hidden=${isShown ? nothing : closed} @beforematch=${toggle}>${general}</div>`;
}

/** Whether the shipped answer to a question is shown that the page has answered too: always, if it is about a risk. */
export const isGeneralShown = ({ sourcesOpen }: View, { id, isRisk }: Item): boolean =>
  isRisk || sourcesOpen!.has(`${id}-general`);

/** An answer of the page to a shipped question, below a label that says whose it is. */
export const renderClinicAnswer = (view: View, item: Item): TemplateResult =>
  html`<div class="kf-label">${view.language.labels.clinicAnswer}</div>
    ${renderSlot(view, item)}`;

/** What the page has written, in the language and direction of the page. */
const renderSlot = ({ page, open }: View, { id, own }: Item): TemplateResult =>
  html`<slot
    class=${open.has(id) ? 'kf-searchable' : nothing}
    name=${own!.slot}
    lang=${page.lang}
    dir=${page.dir}
  ></slot>`;
