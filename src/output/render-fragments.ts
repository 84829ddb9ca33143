import { html, nothing } from 'lit';

import type { Helplines, Language } from '../content/language.js';
import { groups, questions } from '../content/questions.js';
import type { Question } from '../content/types.js';
import { renderBlocks, renderSources, sourcesOf } from '../templates/answer.js';
import { renderEnglishHelp, renderHelp, renderNotes } from '../templates/safety.js';
import { renderText } from '../templates/text.js';
import { button, renderLanguages, renderSearch } from '../templates/toolbar.js';
import { fill } from '../localization/interpolate.js';
import type { LocaleInfo } from '../localization/bundle-config.js';
import type { Fragments } from './fragments.js';

/** What only a script could answer: nobody presses anything in a page that was printed before. */
const nobody = { search: () => {}, choose: () => {} };

/** Tokens stay as they are in a piece: each region has a value for them. */
const unfilled: Helplines = { lines: {} as Helplines['lines'], numbers: [] };

const mapValues = <In, Out>(object: Readonly<Record<string, In>>, change: (value: In, key: string) => Out) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

/**
 * Prints the FAQ of one language in pieces, from the templates of the element. A question is a `<details>` here, with the
 * classes and parts of what takes its place. `print` writes a template as HTML, `style` is the text of the one style
 * sheet, and `languages` are those of the menu.
 */
export function renderFragments(
  language: Language,
  {
    print,
    style,
    languages,
  }: { print: (template: unknown) => string; style: string; languages: readonly LocaleInfo[] },
): Fragments {
  const { labels, locale, dir } = language;
  const inRegions = (template: (help: Helplines, region: string) => unknown) =>
    mapValues(language.helplines, (help, region) => print(template(help, region)));

  const sourcesLine = (question: Question, region: string) => {
    const named = sourcesOf(question, region);
    return print(
      html`<summary class="foot">
          <span class="word fold">${fill(labels.sources, { count: named.length })}</span>
          <span class="word room" hidden>${labels.copyLink}</span>
          <span></span>
        </summary>
        <ol class="sources" part="sources" lang="en">
          ${renderSources(named)}
        </ol>`,
    );
  };
  /** Where the sources depend on the region, a token stands for them. */
  const sourceToken = ({ id }: Question) => `sources_${id.replaceAll('-', '_')}`;
  const isRegional = (question: Question) =>
    new Set(Object.keys(language.helplines).map((region) => sourcesOf(question, region).length)).size > 1;

  const printQuestion = (question: Question) => {
    const { title, answer } = language.questions[question.id];
    return (
      `<details class="item" part="item" id="${question.id}"{name}{open}>` +
      `<summary class="question" part="question"><h{level} part="question-heading">` +
      print(html`<span class="title">${title}</span>`) +
      `</h{level}></summary><div class="answer" part="answer">` +
      print(html`<div>${renderBlocks(answer, unfilled)}</div>`) +
      `<details>${isRegional(question) ? `{${sourceToken(question)}}` : sourcesLine(question, 'US')}</details></div></details>`
    );
  };

  return {
    locale,
    dir,
    title: labels.printTitle,
    contentVersion: language.version,
    sourcesChecked: language.sourcesChecked,
    due: language.due,
    stale: language.stale,
    whole:
      `<template shadowrootmode="open"><style>${style}</style>` +
      `<section class="faq" lang="${locale}" dir="${dir}" aria-label="${labels.section}">` +
      print(
        language.isTranslationSignedOff
          ? nothing
          : html`<div class="notice" part="notice">
              ${labels.unreviewed}
              <button class="word room" part="button" lang="en" dir="ltr" hidden>Read in English</button>
            </div>`,
      ) +
      `{stale}<div class="safety" role="group" aria-label="${labels.help}">{safety}</div>` +
      `<slot name="header"></slot>{toolbar}{groups}{notes}` +
      print(
        html`<p class="footer" part="footer">
          ${labels.sourcesChecked} ${labels.writtenBy} ${labels.notReviewed} ${labels.disclosure} ${labels.version}
        </p>`,
      ) +
      '<slot name="footer"></slot></section></template>',
    staleNotice: print(html`<p class="notice" part="notice">${labels.stale}</p>`),
    toolbar:
      '<div class="toolbar room" part="toolbar" hidden>{search}<div class="tools">{toggleAll}{print}{language}</div></div>',
    controls: {
      search: print(renderSearch({ language, query: '' }, nobody)),
      toggleAll: print(button('toggle-all', labels.openAll)),
      print: print(button('print', labels.print)),
      language: print(renderLanguages({ language, languages }, nobody)),
    },
    group: '<div class="group" part="group">{heading}<div class="items">{questions}</div></div>',
    headings: mapValues(
      Object.fromEntries(groups.map((group) => [group, language.groups[group]])),
      (title) => `<h{level} part="group-heading">${print(html`${title}`)}</h{level}>`,
    ) as Fragments['headings'],
    questions: Object.fromEntries(
      questions.map((question) => [question.id, printQuestion(question)]),
    ) as Fragments['questions'],
    safety: inRegions((help, region) => [
      renderHelp({ language, help, region }),
      renderEnglishHelp({ language, help, region }),
    ]),
    notes: inRegions((help, region) => renderNotes({ language, help, region }, 'screen')),
    values: mapValues(language.helplines, (help, region) => ({
      ...mapValues(help.lines, (line) => print(renderText(line, help))),
      ...Object.fromEntries(
        questions.filter(isRegional).map((question) => [sourceToken(question), sourcesLine(question, region)]),
      ),
    })),
  };
}
