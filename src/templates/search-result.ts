import { html } from 'lit';

import type { Language } from '../content/language.js';
import { fill } from '../localization/interpolate.js';
import { renderClinicPhone } from './clinic.js';
import { renderButton } from './layout.js';
import { helpToAnnounce } from './safety.js';
import { renderText } from './text.js';
import type { Actions, SearchResultParts, View } from './view.js';

/**
 * The result of a search: the number of questions found, or advice for an empty result; and behind it a button that ends the
 * search, and both helplines, for every search.
 */
export function renderSearchResult(view: View, { search }: Actions): SearchResultParts {
  const { result, language, helplines, items, query, clinicPhone } = view;
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
      <p class="kf-help-always">${renderText(labels.helpAlways, helplines)}</p>`,
  ];
}

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

/** What was typed keeps its own direction in a text that runs the other way. */
const renderNothingFound = ({ nothingFound }: Language['labels'], query: string) =>
  nothingFound.split('{words}').map((part, index) => (index ? html`<bdi>${query.trim()}</bdi>${part}` : part));
