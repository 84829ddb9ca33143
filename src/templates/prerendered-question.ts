import { html, type TemplateResult } from 'lit';

import type { Language } from '../content/language.js';
import type { Source } from '../content/types.js';
import type { Item } from '../items/item.js';
import { fill } from '../localization/interpolate.js';
import { renderBlocks } from './answer.js';
import { heading } from './heading.js';
import { renderSources } from './sources.js';

/** Tokens stay in the text: each region has a value for them. */
const noHelplines = { lines: {}, numbers: [] } as unknown as Language['helplines'][string];

/**
 * A question that opens without a script: a `<details>` with the classes and parts of what the element renders in its
 * place. `level` may be a token, and so may the values of the attributes `name` and `open`.
 */
export const renderPrerenderedQuestion = (
  { id, title, answer }: Item,
  { level, name, open, sources }: Readonly<Record<'level' | 'name' | 'open', string>> & { readonly sources: unknown },
): TemplateResult =>
  html`<details class="kf-item" part="item" id=${id} name=${name} open=${open}>
    <summary class="kf-question" part="question">
      ${heading(level, 'question-heading', html`<span class="kf-title">${title}</span><span class="kf-chevron" part="chevron"></span>`)}
    </summary>
    <div class="kf-answer" part="answer">
      <div>${renderBlocks(answer, noHelplines)}</div>
      <details>${sources}</details>
    </div>
  </details>`;

/** The sources of a prerendered answer. The placeholder is as wide as the link that the element renders there. */
export const renderPrerenderedSources = (list: readonly Source[], { labels }: Language): TemplateResult =>
  html`<summary class="kf-foot">
      <span class="kf-text-button kf-sources-toggle">${fill(labels.sources, { count: list.length })}</span>
      <span class="kf-text-button kf-placeholder" hidden>${labels.copyLink}</span>
      <span></span>
    </summary>
    <ol class="kf-sources" part="sources" lang="en">
      ${renderSources(list)}
    </ol>`;
