import { html, type TemplateResult } from 'lit';

import type { Helplines } from '../content/language.js';
import { sources } from '../content/sources.js';
import type { Block, Question, Source } from '../content/types.js';
import { renderText } from './text.js';

/** The paragraphs and bullet lists of an answer. */
export const renderBlocks = (answer: readonly Block[], help: Helplines): TemplateResult[] =>
  answer.map((block) =>
    typeof block === 'string'
      ? html`<p>${renderText(block, help)}</p>`
      : html`<ul>
          ${block.map((item) => html`<li>${renderText(item, help)}</li>`)}
        </ul>`,
  );

/** What an answer rests on. The page of a telephone line is for its own country. */
export const sourcesOf = ({ sources: keys }: Question, region: string): readonly Source[] =>
  keys.map((key) => sources[key]!).filter((source) => !source.region || source.region === region);

/** The sources of an answer, each with a link where it has an address. */
export const renderSources = (named: readonly Source[]): TemplateResult[] =>
  named.map(({ name, title, year, url }) => {
    const words = `${name} ${title}${year ? `, ${year}` : ''}`;
    return html`<li><bdi>${url ? html`<a href=${url} rel="noreferrer">${words}</a>` : words}</bdi></li>`;
  });
