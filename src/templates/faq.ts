import { html, nothing, type TemplateResult } from 'lit';

import { isPast } from '../content/staleness.js';
import { groupsOf } from '../options/select-questions.js';
import { renderClinic, renderReviewed } from './clinic.js';
import { heading } from './heading.js';
import { groupTitle, renderGroup, renderSection, renderStale, renderUnreviewed } from './layout.js';
import { renderQuestion } from './question.js';
import { renderEnglishHelp, renderHelp, renderNotes } from './safety.js';
import { renderToolbar } from './toolbar.js';
import type { Actions, View } from './view.js';

/** The whole FAQ, as the element renders it. */
export function renderFaq(view: View, actions: Actions): TemplateResult {
  const { language, page, english, later } = view;
  const { labels, stale } = language;
  const reviewed = renderReviewed(view);

  return renderSection(
    language,
    view.appearance,
    html`<div class="kf-print-only">
        ${
          later?.renderPaperHead(view, reviewed) ??
          html`<b>${labels.printTitle}</b>
            <p>${labels.fullAnswers}</p>`
        }
      </div>
      ${isPast(stale) ? renderStale(language) : nothing}`,
    [
      renderHelp(view),
      renderEnglishHelp(view),
      // The first line in English may be rendered above already.
      english && later!.inEnglish(renderHelp(english).slice(language.english ? 1 : 0)),
    ],
    html`${
        // The notice has a button for English, because the toolbar may have no language menu.
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
      }${renderNotes(view, 'kf-print-only')}${english && later!.inEnglish(renderNotes(english, 'kf-print-only'))}<slot
        name="header"
        lang=${page.lang}
        dir=${page.dir}
      ></slot
      >${renderToolbar(view, actions)} ${renderGroups(view, actions)}
      ${view.isOwnBelow ? html`<slot lang=${page.lang} dir=${page.dir}></slot>` : nothing} ${renderClinic(view)}
      ${renderNotes(view, 'kf-screen-only')} ${later?.renderPaperSources(view)}`,
    reviewed ?? labels.notReviewed,
    html`<slot name="footer" lang=${page.lang} dir=${page.dir}></slot>
      ${later?.renderPaperNotes(view)}
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
      isAlone ? nothing : heading(level, 'group-heading', groupTitle(language, name)),
      members.map((item) => renderQuestion(view, actions, item, isAlone ? level : level + 1)),
      result && !members.some(({ id }) => result.excerpts.has(id)),
    );
  });
}
