import { html, nothing, type TemplateResult } from 'lit';

import type { Language } from '../content/language.js';
import type { Urgency } from '../search/urgent.js';
import { fill } from '../localization/interpolate.js';
import { canCall } from './frame.js';
import { renderText } from './text.js';
import type { View } from './view.js';

// The crisis lines and the notes are no CSS parts: no style of the page may hide them.

type SafetyView = Pick<View, 'language' | 'helplines' | 'region'>;

/** A sentence after another one, with a space in front of it except in Chinese and Japanese. */
const spaced = (text: string): string => (/^[\u3040-\u9fff]/.test(text) ? text : ` ${text}`);

/** A crisis line, and the words that follow it on screens only. */
type HelpText = readonly [text: string, onScreens: string];

/** The crisis lines. In an emergency its number stands first. */
function helpTexts({ safety: { above, callNow } }: Pick<Language, 'safety'>, urgency?: Urgency): readonly HelpText[] {
  const texts = above.map((text, index): HelpText => [text, index ? spaced(callNow) : '']);
  return urgency === 'emergency' ? texts.reverse() : texts;
}

/** The crisis lines, each a paragraph. Where nobody can press a number, another paragraph says to dial it. */
export const renderHelp = ({ language, helplines }: SafetyView, urgency?: Urgency): TemplateResult[] =>
  [...helpTexts(language, urgency), ...(canCall() ? [] : [[language.labels.dialInstead, '']])].map(
    ([text, onScreens]) =>
      html`<p>
        ${renderText(text!, helplines)}${onScreens && html`<span class="kf-screen-only">${onScreens}</span>`}
      </p>`,
  );

/** The same as a text to announce; nothing without an `urgency`. */
export const helpToAnnounce = (
  { language, helplines }: Pick<SafetyView, 'language' | 'helplines'>,
  urgency: Urgency | undefined,
): string =>
  urgency
    ? helpTexts(language, urgency)
        .map((texts) => fill(texts.join(''), helplines.lines))
        .join(' ')
    : '';

/** The first crisis line in English, beside a translation that nobody has signed off. */
export const renderEnglishHelp = ({ language, helplines, region }: SafetyView): TemplateResult | typeof nothing =>
  language.english
    ? html`<p lang="en" dir="ltr">${renderText(language.english[region] ?? '', helplines)}</p>`
    : nothing;

/** The safety notes, which every reader must see: above the questions on paper, below them on a screen. */
export const renderNotes = (
  { language, helplines }: SafetyView,
  medium: 'kf-print-only' | 'kf-screen-only',
): TemplateResult =>
  html`<ul class="kf-notes ${medium}" aria-label=${language.labels.notes}>
    ${language.safety.below.map((text) => html`<li>${renderText(text, helplines)}</li>`)}
  </ul>`;
