import { html, nothing, type TemplateResult } from 'lit';

import { questionSources } from '../content/question-sources.js';
import { sourceRegions } from '../content/source-regions.js';
import type { Source } from '../content/types.js';
import type { Item } from '../items/item.js';
import { isFramed } from './frame.js';

/** The keys of the sources of an answer. The page of a helpline is a source in its own country only. */
export const sourcesOf = ({ id }: Pick<Item, 'id'>, region: string): readonly string[] =>
  (questionSources[id] ?? []).filter((key) => (sourceRegions[key] ?? region) === region);

/** The list items of sources, each with a link if the source has an address: in a new tab, if the page stands in a frame. */
export const renderSources = (list: readonly Source[]): TemplateResult[] =>
  list.map(({ name, title, year, url }) => {
    const text = `${name.replace(/\.?$/, '.')} ${title}${year ? `, ${year}` : ''}`;
    return html`<li>
      <bdi
        >${
          url ? html`<a href=${url} rel="noreferrer" target=${isFramed() ? '_blank' : nothing}>${text}</a>` : text
        }</bdi
      >
    </li>`;
  });
