import { html, nothing, type TemplateResult } from 'lit';

import { sources } from '../content/sources.js';
import type { Item } from '../items/item.js';
import { fill } from '../localization/interpolate.js';
import { renderClinicName, renderClinicPhone } from './clinic.js';
import { heading } from './heading.js';
import { renderSources, sourcesOf } from './sources.js';
import type { View } from './view.js';

// Templates for paper only. They are rendered before the page prints: WebKitGTK can crash if a list is inserted then.

/**
 * The class of a question by what paper shows of it: all, its short form, or nothing. Our button prints a risk
 * question in short form if nobody has chosen it. The browser’s own command prints everything.
 */
export const paperClass = ({ open, prints }: Pick<View, 'open' | 'prints'>, { id, isRisk, isAdded }: Item): string =>
  !prints || open.has(id) || (prints === 'all' && !isAdded) ? '' : isRisk ? 'kf-short' : 'kf-screen-only';

/** Content in English that only paper shows. */
export const inEnglish = (content: unknown): TemplateResult =>
  html`<div class="kf-print-only" lang="en" dir="ltr">${content}</div>`;

/** A node, and beside it the same in English. */
export const beside = (node: TemplateResult, english: unknown): TemplateResult =>
  html`<div class="kf-pair">${node}${inEnglish(english)}</div>`;

/** The keys of the sources of what is printed, each at the place of its number; `undefined` while nothing is printed. */
export const citedOnPaper = (view: View): readonly string[] | undefined =>
  view.printedOn
    ? [...new Set(view.items.filter((item) => !paperClass(view, item)).flatMap((item) => sourcesOf(item, view.region)))]
    : undefined;

/** The clinic, the title, the date of printing and the reviewer. */
export const renderPaperHead = (
  { clinicName, clinicPhone, clinicUrl, language: { labels }, printedOn }: View,
  reviewed: unknown,
): TemplateResult =>
  html`${
      clinicName || clinicPhone || clinicUrl
        ? html`<p>
            ${[clinicName && renderClinicName(clinicName), clinicPhone && renderClinicPhone(clinicPhone), clinicUrl && html`<bdi>${clinicUrl}</bdi>`].flatMap((part) => (part ? [part, ' '] : []))}
          </p>`
        : nothing
    }
    <b>${labels.printTitle}</b>
    <p>${printedOn && fill(labels.printed, { date: printedOn })} ${reviewed}</p>`;

/** All sources, numbered. */
export const renderPaperSources = (view: View): TemplateResult => {
  const cited = citedOnPaper(view);
  return html`<div class="kf-print-only">
    ${heading(view.level, 'paper-heading', cited && view.language.labels.sourcesTitle)}
    <ol class="kf-sources" part="sources" lang="en">
      ${cited && renderSources(cited.map((key) => sources[key]!))}
    </ol>
  </div>`;
};

/** Room for what a patient writes: lines for notes, and one for the next visit. */
export const renderPaperNotes = ({ level, language: { labels } }: View): TemplateResult =>
  html`<div class="kf-print-only kf-own-notes">
    ${heading(level, 'paper-heading', labels.yourNotes)}
    <hr />
    <hr />
    <hr />
    <p>${labels.nextVisit}</p>
  </div>`;
