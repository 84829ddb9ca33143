import { html, nothing, type TemplateResult } from 'lit';

import type { QuestionId } from '../content/types.js';
import type { Item } from '../items/item.js';
import { fill } from '../localization/interpolate.js';
import { renderBlocks, renderSources, sourcesOf } from './answer.js';
import { closed } from './closed.js';
import { heading } from './heading.js';
import { renderText } from './text.js';
import type { Actions, View } from './view.js';

/** The last template of each item, and what it was made from. */
const rendered = new WeakMap<Item, { readonly inputs: readonly unknown[]; readonly template: TemplateResult }>();

/** A question of the page. The same template as before if nothing about the question has changed, which Lit skips. */
export function renderQuestion(view: View, actions: Actions, item: Item, level: number): TemplateResult {
  const { open, sourcesOpen, sources, sourcesFailed, copied, result, address, cited } = view;
  const { id } = item;
  // An item is a new object for each language and region, so that these stand for all that the template reads.
  const inputs = [
    level,
    open.has(id),
    sourcesOpen.has(id),
    sourcesOpen.has(`${id}-general`),
    sources,
    sourcesFailed,
    copied === id,
    result,
    address,
    cited,
    view.english,
    view.later,
    paperClass(view, item),
  ];
  const last = rendered.get(item);
  if (last?.inputs.every((input, index) => input === inputs[index])) return last.template;
  const template = renderItem(view, actions, item, level);
  rendered.set(item, { inputs, template });
  return template;
}

/** What paper shows of a question, as a class. */
const paperClass = (view: View, item: Item): string => view.later?.paperClass(view, item) ?? '';

/** A node, and beside it the same in English, while that is printed. */
const beside = ({ later }: View, node: TemplateResult, english: unknown): TemplateResult =>
  english ? later!.beside(node, english) : node;

/** A question: a heading with a button in it, and the panel with the answer that the button opens. */
function renderItem(view: View, actions: Actions, item: Item, level: number): TemplateResult {
  const { helplines, open, result } = view;
  const { id, title, answer, own, isRisk } = item;
  const isOpen = open.has(id);
  const excerpt = result?.excerpts.get(id);
  const isOwnExcerpt = result?.own.has(id);
  const isShown = !own || !!isRisk || view.sourcesOpen.has(`${id}-general`);
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
    ${
      excerpt && !isOpen
        ? html`<p class="kf-excerpt kf-searchable" lang=${isOwnExcerpt ? own!.lang : nothing} dir=${dir}>
            ${isOwnExcerpt ? excerpt : renderText(excerpt, helplines)}
          </p>`
        : nothing
    }
    <div
      class="kf-panel"
      id="${id}-answer"
      hidden=${isOpen ? nothing : closed}
      @beforematch=${() => actions.toggle(id, true, true)}
    >
      <div class="kf-answer" part="answer">
        ${own ? view.later!.renderOwnAnswer(view, actions, item, blocks, isShown) : blocks}
        ${renderFoot(view, actions, item, isShown)}
      </div>
    </div>
  </div>`;
}

/**
 * Below an answer: its sources, if it is shown, behind a disclosure that is rendered once it opens; on paper their numbers.
 */
function renderFoot(view: View, actions: Actions, item: Item, isShown: boolean): TemplateResult {
  const { id } = item;
  const isOpen = isShown && view.sourcesOpen.has(id);
  const keys = sourcesOf(item, view.region);

  return html`${view.open.has(id) ? renderTools(view, actions, item, isShown ? keys.length : 0) : nothing}
    <ol class="kf-sources" part="sources" lang="en" id="${id}-sources" ?hidden=${!isOpen}>
      ${isOpen ? renderList(view, keys) : nothing}
    </ol>
    <p class="kf-print-only kf-cited">${view.later?.renderPaperNumbers(view, keys)}</p>`;
}

/** The sources of an answer. Before they have been fetched: a placeholder, or the message that the request failed. */
const renderList = ({ sources, sourcesFailed, language }: View, keys: readonly string[]) =>
  sources
    ? renderSources(keys.map((key) => sources[key]!))
    : html`<li lang=${language.locale} dir=${language.dir}>${sourcesFailed ? language.labels.sourcesFailed : '…'}</li>`;

/** The button that shows the sources, and the link to the question. */
function renderTools(view: View, actions: Actions, { id }: Item, count: number): TemplateResult {
  const { labels } = view.language;

  return html`<div class="kf-foot">
    ${
      count
        ? html`<button
            class="kf-text-button kf-sources-toggle"
            aria-expanded=${view.sourcesOpen.has(id)}
            aria-controls="${id}-sources"
            @click=${() => actions.toggleSources(id)}
          >
            ${fill(labels.sources, { count })}
          </button>`
        : nothing
    }
    <a
      class="kf-text-button"
      href="${view.address}#${id}"
      ?hidden=${!view.isLinkable}
      @click=${(event: MouseEvent) => actions.copyLink(id, event)}
      >${navigator.clipboard ? labels.copyLink : labels.link}</a
    >
    <span>${view.copied === id ? labels.linkCopied : nothing}</span>
  </div>`;
}
