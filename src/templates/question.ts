import { html, nothing, type TemplateResult } from 'lit';

import type { QuestionId } from '../content/types.js';
import type { Item } from '../items/item.js';
import { renderBlocks } from './answer.js';
import { closed } from './closed.js';
import { renderFailure } from './failure.js';
import { heading } from './heading.js';
import type { Actions, View } from './view.js';

/** The last template of each item, and its inputs. */
const rendered = new WeakMap<Item, { readonly inputs: readonly unknown[]; readonly template: TemplateResult }>();

/** A question of the page. The same template as before if nothing about the question has changed, which Lit skips. */
export function renderQuestion(view: View, actions: Actions, item: Item, level: number): TemplateResult {
  const { open, sourcesOpen, copied, result, address, printedOn, hasFailed, page } = view;
  const { id } = item;
  // An item is a new object for each language and region, so that it and these are all that the template reads.
  const inputs = [
    level,
    open.has(id),
    sourcesOpen,
    hasFailed,
    copied,
    result,
    address,
    printedOn,
    view.english,
    view.later,
    page.lang,
    page.dir,
    paperClass(view, item),
  ];
  const last = rendered.get(item);
  if (last?.inputs.every((input, index) => input === inputs[index])) return last.template;
  const template = renderItem(view, actions, item, level);
  rendered.set(item, { inputs, template });
  return template;
}

/** The class that says how much of a question paper shows. */
const paperClass = (view: View, item: Item): string => view.later?.paperClass(view, item) ?? '';

/** A node, and beside it the same in English, while that is printed. */
const beside = ({ later }: View, node: TemplateResult, english: unknown): TemplateResult =>
  english ? later!.beside(node, english) : node;

/** A question: a heading with a button in it, and the panel with the answer that the button opens. */
function renderItem(view: View, actions: Actions, item: Item, level: number): TemplateResult {
  const { helplines, open, result, later } = view;
  const { id, title, answer, own } = item;
  const isOpen = open.has(id);
  const excerpt = result?.excerpts.get(id);
  const isShown = !own || later!.isGeneralShown(view, item);
  const english = answer.length ? view.english?.language.questions[id as QuestionId] : undefined;
  const blocks = beside(
    view,
    html`<div class=${isOpen && isShown ? 'kf-searchable' : nothing}>${renderBlocks(answer, helplines)}</div>`,
    english && renderBlocks(english.answer, view.english!.helplines),
  );
  // The words of the page keep their language and direction.
  const lang = own && !answer.length ? own.lang : nothing;
  const dir = own ? 'auto' : nothing;

  return html`<div
    class="kf-item ${isOpen ? 'kf-open' : ''} ${paperClass(view, item)}"
    part="item"
    id=${id}
    ?hidden=${result && excerpt === undefined}
  >
    ${heading(
      level,
      'question-heading',
      html`<button
        class="kf-question"
        part="question"
        aria-expanded=${isOpen}
        aria-controls="${id}-answer"
        @click=${() => actions.toggle(id, !isOpen)}
      >
        ${beside(
          view,
          html`<span class="kf-title kf-searchable" lang=${lang} dir=${dir}>${title}</span>`,
          english?.title,
        )}<span class="kf-chevron" part="chevron"></span>
      </button>`,
    )}
    ${excerpt && !isOpen ? later!.renderExcerpt(view, item, excerpt) : nothing}
    <div
      class="kf-panel"
      id="${id}-answer"
      hidden=${isOpen ? nothing : closed}
      @beforematch=${() => actions.toggle(id, true, true)}
    >
      <div class="kf-answer" part="answer">
        ${own ? later!.renderOwnAnswer(view, actions, item, blocks) : blocks}
        ${later ? later.renderFoot(view, actions, item) : isOpen ? renderPlaceholder(view, actions) : nothing}
      </div>
    </div>
  </div>`;
}

/**
 * Below an open answer, until the code for its sources and its link has come: the room that they take, or that the request has
 * failed, with a button that tries again.
 */
const renderPlaceholder = (view: View, actions: Actions): TemplateResult =>
  html`<div class="kf-foot">${renderFailure(view, actions)}</div>`;
