import { html, type TemplateResult } from 'lit';

import type { Helplines } from '../content/language.js';
import { sources } from '../content/sources.js';
import type { Block, Source } from '../content/types.js';
import type { Item } from '../items/item.js';
import { renderText } from './text.js';

/** The paragraphs and bullet lists of an answer. */
export const renderBlocks = (answer: readonly Block[], helplines: Helplines): TemplateResult[] =>
  answer.map((block) =>
    typeof block === 'string'
      ? html`<p>${renderText(block, helplines)}</p>`
      : html`<ul>
          ${block.map((bullet) => html`<li>${renderText(bullet, helplines)}</li>`)}
        </ul>`,
  );

/** The sources of an answer. The page of a helpline is a source in its own country only. */
export const sourcesOf = ({ sources: keys }: Pick<Item, 'sources'>, region: string): readonly Source[] =>
  keys.map((key) => sources[key]!).filter((source) => !source.region || source.region === region);

/** The list items of sources, each with a link if the source has an address. */
export const renderSources = (list: readonly Source[]): TemplateResult[] =>
  list.map(({ name, title, year, url }) => {
    const text = `${name} ${title}${year ? `, ${year}` : ''}`;
    return html`<li><bdi>${url ? html`<a href=${url} rel="noreferrer">${text}</a>` : text}</bdi></li>`;
  });
