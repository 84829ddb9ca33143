import { html, nothing, type TemplateResult } from 'lit';

import type { Item } from '../items/item.js';
import { closed } from './closed.js';
import type { Actions, View } from './view.js';

/**
 * An answer of the page itself, in a slot with the language and direction of the page. Below it stands the shipped answer
 * (`general`): behind a button that opens and closes it, or always shown if it is about a risk.
 */
export function renderOwnAnswer(
  { page, language: { labels }, open }: View,
  { toggleSources }: Actions,
  { id, own, answer, isRisk }: Item,
  general: TemplateResult,
  isGeneralShown: boolean,
): TemplateResult {
  const key = `${id}-general`;
  const toggle = () => toggleSources(key);
  const slot = html`<slot
    class=${open.has(id) ? 'kf-searchable' : nothing}
    name=${own!.slot}
    lang=${page.lang}
    dir=${page.dir}
  ></slot>`;
  if (!answer.length) return slot;

  return html`<div class="kf-label">${labels.clinicAnswer}</div>
    ${slot}
    ${
      isRisk
        ? nothing
        : html`<button
            class="kf-text-button kf-sources-toggle kf-general"
            aria-expanded=${isGeneralShown}
            aria-controls=${key}
            @click=${toggle}
          >
            ${labels.generalAnswer}
          </button>`
    }
    <div class="kf-label ${isRisk ? '' : 'kf-print-only'}">${labels.generalAnswer}</div>
    <div id=${key} hidden=${isGeneralShown ? nothing : closed} @beforematch=${toggle}>${general}</div>`;
}
