import { html, type TemplateResult } from 'lit';

import { renderText } from './text.js';
import type { View } from './view.js';

type Spoken = Pick<View, 'language' | 'help' | 'region'>;

// Neither text is a part: no style of a page is to reach it.

/** The crisis lines, each a paragraph. In an emergency its number comes first. */
export const renderHelp = ({ language, help }: Spoken, isEmergency = false): TemplateResult[] =>
  (isEmergency ? [...language.safety.above].reverse() : language.safety.above).map(
    (text) => html`<p>${renderText(text, help)}</p>`,
  );

/** The first of them in English, beside a translation that nobody has signed off. */
export const renderEnglishHelp = ({ language, help, region }: Spoken): TemplateResult | undefined =>
  language.english && html`<p lang="en" dir="ltr">${renderText(language.english[region] ?? '', help)}</p>`;

/** What a reader must know whatever else is read. On paper it stands above the questions, on a screen below them. */
export const renderNotes = ({ language, help }: Spoken, where: 'paper' | 'screen'): TemplateResult =>
  html`<ul class="notes ${where}" aria-label=${language.labels.notes}>
    ${language.safety.below.map((text) => html`<li>${renderText(text, help)}</li>`)}
  </ul>`;
