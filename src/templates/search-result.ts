import { html, nothing, type TemplateResult } from 'lit';

import type { Language } from '../content/language.js';
import type { Item } from '../items/item.js';
import { fill } from '../localization/interpolate.js';
import { renderClinicPhone } from './clinic.js';
import { renderButton } from './layout.js';
import { helpToAnnounce } from './safety.js';
import { renderText } from './text.js';
import type { Actions, SearchResultParts, View } from './view.js';

/**
 * The result of a search: the number of questions found, or advice for an empty result; and behind it a button that ends the
 * search, and both helplines, unless the help box above has them.
 */
export function renderSearchResult(view: View, { search }: Actions): SearchResultParts {
  const { result, urgency, language, helplines, items, query, clinicPhone } = view;
  if (!result) return [];
  const { labels } = language;
  const count = result.excerpts.size;

  return [
    html`<p>
      ${
        count
          ? fill(labels.found, { count })
          : [renderNothingFound(labels, query), ' ', clinicPhone && renderClinicPhone(clinicPhone)]
      }
    </p>`,
    html`${renderButton('', fill(labels.showAll, { count: items.length }), () => search(''))}
    ${urgency ? nothing : html`<p class="kf-help-always">${renderText(labels.helpAlways, helplines)}</p>`}`,
  ];
}

/** Renders the sentence that was found, below a closed question. A sentence of the clinic keeps its language and direction. */
export const renderExcerpt = ({ result, helplines }: View, { id, own }: Item, excerpt: string): TemplateResult => {
  const isOwn = result!.own.has(id);
  return html`<p class="kf-excerpt kf-searchable" lang=${isOwn ? own!.lang : nothing} dir=${own ? 'auto' : nothing}>
    ${isOwn ? excerpt : renderText(excerpt, helplines)}
  </p>`;
};

/** The same as a text to announce: the helplines of an urgent search first, then the number or the advice. */
export function announceSearchResult(
  view: Pick<View, 'urgency' | 'result' | 'language' | 'helplines' | 'query' | 'clinicPhone'>,
): string {
  const { urgency, result, language, helplines, query, clinicPhone } = view;
  const { labels } = language;
  const count = result?.excerpts.size;
  return [
    helpToAnnounce(view, urgency),
    ...(!result
      ? []
      : count
        ? [fill(labels.found, { count })]
        : [fill(labels.nothingFound, { words: query.trim() }), clinicPhone, fill(labels.helpAlways, helplines.lines)]),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The message that nothing was found. The query keeps its own direction in it. */
const renderNothingFound = ({ nothingFound }: Language['labels'], query: string) =>
  nothingFound.split('{words}').map((part, index) => (index ? html`<bdi>${query.trim()}</bdi>${part}` : part));
