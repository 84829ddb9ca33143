import { html, nothing, type TemplateResult } from 'lit';

import type { Item } from '../items/item.js';
import { closed } from './closed.js';
import type { Actions, View } from './view.js';

/**
 * Renders the answer to a question that the clinic has answered too. The answer of the clinic comes first, and a button opens
 * and closes the shipped answer (`general`). For a question about a risk only the shipped answer is rendered here, and
 * `renderFoot` renders that of the clinic after it, so that the emergency number comes first.
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

/** Whether the shipped answer is shown for a question that the clinic has answered too. For a risk it always is. */
export const isGeneralShown = ({ sourcesOpen }: View, { id, isRisk }: Item): boolean =>
  isRisk || sourcesOpen!.has(`${id}-general`);

/** Renders the answer of the clinic to a shipped question, with a label that names its author. */
export const renderClinicAnswer = (view: View, item: Item): TemplateResult =>
  html`<div class="kf-label">${view.language.labels.clinicAnswer}</div>
    ${renderSlot(view, item)}`;

/** Renders the slot of an own question or answer, in the language and direction of the page. */
const renderSlot = ({ page, open }: View, { id, own }: Item): TemplateResult =>
  html`<slot
    class=${open.has(id) ? 'kf-searchable' : nothing}
    name=${own!.slot}
    lang=${page.lang}
    dir=${page.dir}
  ></slot>`;
