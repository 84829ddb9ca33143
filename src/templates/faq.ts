import { html, nothing, type TemplateResult } from 'lit';

import type { GroupId } from '../content/types.js';
import { isPast } from '../content/staleness.js';
import { fill } from '../localization/interpolate.js';
import { groupsOf } from '../options/select-questions.js';
import { heading } from './heading.js';
import { renderGroup, renderSection, renderStale, renderUnreviewed } from './layout.js';
import { renderQuestion } from './question.js';
import { renderEnglishHelp, renderHelp, renderNotes } from './safety.js';
import { renderToolbar } from './toolbar.js';
import type { Actions, View } from './view.js';

/** The whole FAQ, as the element renders it. */
export function renderFaq(view: View, actions: Actions): TemplateResult {
  const { language, page, printedOn, sources } = view;
  const { labels, stale } = language;

  return renderSection(
    language,
    html`<div class="kf-print-only">
        <b>${labels.printTitle}</b>
        <p>${printedOn && [fill(labels.printed, { date: printedOn }), sources ? '' : ` ${labels.sourcesFailed}`]}</p>
      </div>
      ${
        // English is one press away, whatever the toolbar holds.
        renderUnreviewed(
          language,
          html`<button
            class="kf-text-button"
            part="button"
            lang="en"
            dir="ltr"
            @click=${() => actions.chooseLanguage('en')}
          >
            Read in English
          </button>`,
        )
      }
      ${isPast(stale) ? renderStale(language) : nothing}`,
    [renderHelp(view), renderEnglishHelp(view)],
    html`${renderNotes(view, 'kf-print-only')}<slot name="header" lang=${page.lang} dir=${page.dir}></slot
      >${renderToolbar(view, actions)} ${renderGroups(view, actions)} ${renderNotes(view, 'kf-screen-only')}`,
    html`<slot name="footer" lang=${page.lang} dir=${page.dir}></slot>
      <div class="kf-status" role="status"></div>`,
  );
}

/** The groups. A group that stands alone needs no heading: the page has one for it already. */
function renderGroups(view: View, actions: Actions): TemplateResult[] {
  const { items, result, level, language } = view;
  const inOrder = result ? [...new Set([...result.first, ...items])] : items;
  const groups = groupsOf(inOrder);
  const isAlone = groups.length === 1;

  return groups.map((name) => {
    const members = inOrder.filter(({ group }) => group === name);
    return renderGroup(
      isAlone
        ? nothing
        : heading(level, 'group-heading', language.groups[name as GroupId] ?? language.labels.clinicGroup),
      members.map((item) => renderQuestion(view, actions, item, isAlone ? level : level + 1)),
      result && !members.some(({ id }) => result.excerpts.has(id)),
    );
  });
}
