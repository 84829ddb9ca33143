import { html, nothing, type TemplateResult } from 'lit';

import { fill } from '../localization/interpolate.js';
import { heading } from './heading.js';
import { renderQuestion } from './question.js';
import { renderEnglishHelp, renderHelp, renderNotes } from './safety.js';
import { groupsOf } from '../options/select-questions.js';
import { isPast } from '../content/staleness.js';
import { renderToolbar } from './toolbar.js';
import type { Actions, View } from './view.js';

/** The whole of it, from top to bottom. */
export function renderFaq(view: View, actions: Actions): TemplateResult {
  const { language, page } = view;
  const { labels, locale, dir, stale } = language;
  const today = new Intl.DateTimeFormat(language.dates, { dateStyle: 'long' }).format(Date.now());

  return html`<section class="faq" lang=${locale} dir=${dir} aria-label=${labels.section}>
    <div class="paper">
      <b>${labels.printTitle}</b>
      <p>${fill(labels.printed, { date: today })}</p>
    </div>
    ${renderUnreviewed(view, actions)}
    ${isPast(stale) ? html`<p class="notice" part="notice">${labels.stale}</p>` : nothing}
    <div class="safety" role="group" aria-label=${labels.help}>${renderHelp(view)} ${renderEnglishHelp(view)}</div>
    ${renderNotes(view, 'paper')}
    <slot name="header" lang=${page.lang} dir=${page.dir}></slot>
    ${renderToolbar(view, actions)} ${renderGroups(view, actions)} ${renderNotes(view, 'screen')}
    <p class="footer" part="footer">
      ${labels.sourcesChecked} ${labels.writtenBy} ${labels.notReviewed} ${labels.disclosure} ${labels.version}
    </p>
    <slot name="footer" lang=${page.lang} dir=${page.dir}></slot>
  </section>`;
}

/** A translation that nobody has signed off says so, and English is one press away whatever the toolbar holds. */
function renderUnreviewed({ language }: View, { choose }: Actions): TemplateResult | typeof nothing {
  if (language.isTranslationSignedOff) return nothing;
  return html`<div class="notice" part="notice">
    ${language.labels.unreviewed}
    <button class="word" part="button" lang="en" dir="ltr" @click=${() => choose('en')}>Read in English</button>
  </div>`;
}

/** The groups. One that stands alone needs no heading: the page has one for it already. */
function renderGroups(view: View, actions: Actions): TemplateResult[] {
  const { shown, found, level, language } = view;
  const urgent = shown.filter(({ id }) => id === found?.urgent);
  const inOrder = [...new Set([...urgent, ...shown])];
  const groups = groupsOf(inOrder);
  const isAlone = groups.length === 1;

  return groups.map((name) => {
    const questions = inOrder.filter(({ group }) => group === name);
    return html`<div class="group" part="group" ?hidden=${found && !questions.some(({ id }) => found.excerpts.has(id))}>
      ${isAlone ? nothing : heading(level, 'group-heading', language.groups[name])}
      <div class="items">
        ${questions.map((question) => renderQuestion(view, actions, question, isAlone ? level : level + 1))}
      </div>
    </div>`;
  });
}
