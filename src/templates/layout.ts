import { html, nothing, type TemplateResult } from 'lit';

import type { Language } from '../content/language.js';
import type { GroupId } from '../content/types.js';

/**
 * The whole FAQ, from top to bottom. The element and the prerendered HTML share it, so that they cannot differ. `lead`
 * stands above the crisis lines (`help`), `body` below them, and `end` after the footer. `appearance` is that option. `reviewed`
 * says in the footer who has reviewed the text, or that nobody has.
 */
export const renderSection = (
  { labels, locale, dir, isTranslationSignedOff }: Language,
  appearance: string,
  lead: unknown,
  help: unknown,
  body: unknown,
  reviewed: unknown,
  end: unknown,
): TemplateResult =>
  html`<section class="kf-faq kf-${appearance}" lang=${locale} dir=${dir} aria-label=${labels.section}>
    ${lead}
    <div class="kf-safety" role="group" aria-label=${labels.help}>${help}</div>
    ${body}
    <p class="kf-footer" part="footer">
      ${labels.sourcesChecked} ${labels.writtenBy} ${reviewed} ${labels.disclosure} ${labels.version}
      ${isTranslationSignedOff ? nothing : labels.interpreter}
    </p>
    ${end}
  </section>`;

/** The notice that nobody has signed off a translation, and in the same line a button that leaves it for English. */
export const renderUnreviewed = (
  { labels, isTranslationSignedOff }: Language,
  readInEnglish: TemplateResult,
): TemplateResult | typeof nothing =>
  isTranslationSignedOff
    ? nothing
    : html`<div class="kf-notice" part="notice">${labels.unreviewed} ${readInEnglish}</div>`;

/** The notice that the sources have not been checked for a year. */
export const renderStale = ({ labels }: Language): TemplateResult =>
  html`<p class="kf-notice" part="notice">${labels.stale}</p>`;

/** The title of a group. Questions of the page itself may stand in a group of their own. */
export const groupTitle = ({ groups, labels }: Language, name: string): string =>
  groups[name as GroupId] ?? labels.clinicGroup;

/** A group: its heading, if it has one, and its questions. */
export const renderGroup = (headingText: unknown, questions: unknown, isHidden = false): TemplateResult =>
  html`<div class="kf-group" part="group" ?hidden=${isHidden}>
    ${headingText}
    <div class="kf-items" part="items">${questions}</div>
  </div>`;

/** The toolbar: `fields`, beside or below them `buttons` with the `menu`, and `topics`. `state` is a CSS class. */
export const renderToolbarLayout = (
  state: string,
  isHidden: boolean,
  fields: unknown,
  buttons: unknown,
  menu: unknown,
  topics: unknown,
): TemplateResult =>
  html`<div class="kf-toolbar ${state}" part="toolbar" ?hidden=${isHidden}>
    ${fields}
    <div class="kf-tools">
      <div class="kf-buttons">${buttons}</div>
      ${menu}
    </div>
    ${topics}
  </div>`;

/** Buttons that lead to the groups. Styles show them in wide columns only. */
export const renderTopics = ({ labels }: Language, buttons: unknown): TemplateResult =>
  html`<nav class="kf-topics" aria-label=${labels.topics}>${buttons}</nav>`;

/** An underlined button of the toolbar. `part` is its CSS part. */
export const renderButton = (part: string, label: string, press?: (event: Event) => void): TemplateResult =>
  html`<button class="kf-text-button" part="button ${part}" @click=${press}>${label}</button>`;
