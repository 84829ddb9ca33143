import { html, nothing, type TemplateResult } from 'lit';

import type { Question } from '../content/types.js';
import { fill } from '../localization/interpolate.js';
import { linkTo } from '../element/controllers/deep-link.js';
import { renderBlocks, renderSources, sourcesOf } from './answer.js';
import { heading } from './heading.js';
import { isSandboxed } from '../element/sandbox.js';
import { renderText } from './text.js';
import type { Actions, View } from './view.js';

/** How closed text is hidden: so that the browser's own search finds it, where it can. */
const closed = 'onbeforematch' in HTMLElement.prototype ? 'until-found' : '';

/** A question: a heading with a button in it, and the panel with the answer that the button opens. */
export function renderQuestion(view: View, actions: Actions, question: Question, level: number): TemplateResult {
  const { language, open, found, help } = view;
  const { id } = question;
  const { title, answer } = language.questions[id];
  const isOpen = open.has(id);
  const excerpt = found?.excerpts.get(id);

  return html`<div class="item" part="item" id=${id} ?hidden=${found && excerpt === undefined}>
    ${heading(
      level,
      'question-heading',
      html`<button
        class="question"
        part="question"
        aria-expanded=${isOpen}
        aria-controls="${id}-answer"
        @click=${() => actions.toggle(id, !isOpen)}
      >
        <span class="title found">${title}</span>
      </button>`,
    )}
    ${excerpt && !isOpen ? html`<p class="excerpt found">${renderText(excerpt, help)}</p>` : nothing}
    <div
      class="panel"
      id="${id}-answer"
      hidden=${isOpen ? nothing : closed}
      @beforematch=${() => actions.toggle(id, true, true)}
    >
      <div class="answer" part="answer">
        <div class=${isOpen ? 'found' : nothing}>${renderBlocks(answer, help)}</div>
        ${renderFoot(view, actions, question)}
      </div>
    </div>
  </div>`;
}

/** What stands below an answer: its sources, folded, and the link to the question. */
function renderFoot(view: View, { toggleSources, copyLink }: Actions, question: Question): TemplateResult {
  const { id } = question;
  const { labels } = view.language;
  const isOpen = view.sourcesOpen.has(id);
  const named = sourcesOf(question, view.region);

  return html`<div class="foot">
      <button class="word fold" aria-expanded=${isOpen} aria-controls="${id}-sources" @click=${() => toggleSources(id)}>
        ${fill(labels.sources, { count: named.length })}
      </button>
      <a class="word" href=${linkTo(id)} ?hidden=${isSandboxed()} @click=${(event: MouseEvent) => copyLink(id, event)}
        >${navigator.clipboard ? labels.copyLink : labels.link}</a
      >
      <span role="status">${view.copied === id ? labels.linkCopied : nothing}</span>
    </div>
    <ol class="sources" part="sources" lang="en" id="${id}-sources" ?hidden=${!isOpen}>
      ${renderSources(named)}
    </ol>`;
}
