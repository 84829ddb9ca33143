import { html, nothing, type TemplateResult } from 'lit';

import type { Helplines, Language } from '../content/language.js';
import { longDate } from '../localization/long-date.js';
import { canCall, isFramed } from './frame.js';
import { renderText } from './text.js';
import type { View } from './view.js';

// Every value is that of the page: it is rendered as text, in its own direction.

/** The call to ask the clinic, with its name, telephone number and website, as far as the page gives them. */
export const renderClinic = ({
  language: { labels },
  helplines,
  clinicName,
  clinicPhone,
  clinicUrl,
}: Pick<View, 'language' | 'helplines' | 'clinicName' | 'clinicPhone' | 'clinicUrl'>): TemplateResult | undefined =>
  clinicName || clinicPhone || clinicUrl
    ? renderClinicBox(labels, helplines, [
        clinicName && renderClinicName(clinicName),
        clinicPhone && renderClinicPhone(clinicPhone),
        clinicUrl && renderClinicLink(labels, clinicUrl),
      ])
    : undefined;

export const renderClinicBox = (
  { askClinic }: Language['labels'],
  helplines: Helplines,
  contents: unknown,
): TemplateResult =>
  html`<div class="kf-clinic" part="clinic">
    <p>${renderText(askClinic, helplines)}</p>
    ${contents}
  </div>`;

export const renderClinicName = (name: string): TemplateResult => html`<strong dir="auto">${name}</strong>`;

export const renderClinicLink = ({ clinicWebsite }: Language['labels'], url: string): TemplateResult =>
  html`<a class="kf-text-button" href=${url} rel="noreferrer" target=${isFramed() ? '_blank' : nothing}
    >${clinicWebsite}</a
  >`;

/** The telephone number of the clinic, as a link where a press can call it. The digits keep their order in Arabic too. */
export function renderClinicPhone(phone: string): TemplateResult {
  const digits = html`<span dir="ltr">${phone}</span>`;
  return canCall()
    ? html`<a class="kf-phone" href=${telephoneUrl(phone)} translate="no">${digits}</a>`
    : html`<b class="kf-phone" translate="no">${digits}</b>`;
}

/** The `tel:` address of an accepted telephone number (RFC 3966). */
export const telephoneUrl = (phone: string): string => `tel:${phone.replace(/[ ().-]/g, '').replace(/x/i, ';ext=')}`;

/** Who has reviewed the text, and when; nothing if nobody has. */
export const renderReviewed = ({ signOff, language }: Pick<View, 'signOff' | 'language'>) =>
  signOff &&
  // Every second part is the name of a token.
  language.labels.reviewedBy
    .split(/\{(reviewer|date)\}/)
    .map((part, index) =>
      index % 2
        ? html`<bdi>${part === 'date' ? longDate(language.dates, signOff.reviewedOn, 'UTC') : signOff.reviewer}</bdi>`
        : part,
    );
