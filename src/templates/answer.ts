import { html, type TemplateResult } from 'lit';

import type { Helplines } from '../content/language.js';
import type { Block } from '../content/types.js';
import { templateStrings } from './template-strings.js';
import { textMarkup } from './text.js';

/**
 * The paragraphs and bullet lists of an answer: one template without expressions. A part for each text would take three times
 * as long to render.
 */
export function renderBlocks(answer: readonly Block[], helplines: Helplines): TemplateResult {
  const markup = answer.map((block) =>
    typeof block === 'string'
      ? `<p>${textMarkup(block, helplines)}</p>`
      : `<ul>${block.map((text) => `<li>${textMarkup(text, helplines)}</li>`).join('')}</ul>`,
  );
  return html(templateStrings(markup.join('')));
}
