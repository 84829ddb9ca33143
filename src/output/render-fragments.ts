import { html } from 'lit';

import type { Helplines, Language } from '../content/language.js';
import { groups, questions } from '../content/questions.js';
import { sources } from '../content/sources.js';
import { shippedItems, type Item } from '../items/item.js';
import { fill } from '../localization/interpolate.js';
import type { LocaleInfo } from '../localization/bundle-config.js';
import { longDate } from '../localization/long-date.js';
import {
  renderClinicBox,
  renderClinicLink,
  renderClinicName,
  renderClinicPhone,
  renderReviewed,
} from '../templates/clinic.js';
import { heading } from '../templates/heading.js';
import { renderLanguageMenu } from '../templates/language-menu.js';
import {
  renderButton,
  renderGroup,
  renderSection,
  renderStale,
  renderToolbarLayout,
  renderTopics,
  renderUnreviewed,
} from '../templates/layout.js';
import { renderPrerenderedQuestion, renderPrerenderedSources } from '../templates/prerendered-question.js';
import { renderEnglishHelp, renderHelp, renderNotes } from '../templates/safety.js';
import { renderSearchField } from '../templates/search.js';
import { sourcesOf } from '../templates/sources.js';
import { renderText } from '../templates/text.js';
import type { Fragments } from './fragments.js';

/** Prerendered controls do nothing: the script replaces them before anyone can press them. */
const noActions = { search: () => {}, expectSearch: () => {}, chooseLanguage: () => {} };

const mapValues = <In, Out>(object: Readonly<Record<string, In>>, change: (value: In, key: string) => Out) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

/**
 * Prerenders the FAQ of one language as fragments, from the templates of the element. `renderToHtml` turns a template into
 * HTML, `style` is the text of the one style sheet, and `languages` are those of the menu.
 */
export function renderFragments(
  language: Language,
  {
    renderToHtml,
    style,
    languages,
  }: { renderToHtml: (template: unknown) => string; style: string; languages: readonly LocaleInfo[] },
): Fragments {
  const { labels, locale, dir } = language;
  const items = shippedItems(questions, language);
  const forEachRegion = (template: (helplines: Helplines, region: string) => unknown) =>
    mapValues(language.helplines, (helplines, region) => renderToHtml(template(helplines, region)));

  const renderItemSources = (item: Item, region: string) =>
    renderPrerenderedSources(
      sourcesOf(item, region).map((key) => sources[key]!),
      language,
    );
  /** If the sources of an answer depend on the region, a token stands for them. */
  const isRegional = (item: Item) =>
    new Set(Object.keys(language.helplines).map((region) => sourcesOf(item, region).length)).size > 1;
  const sourcesToken = ({ id }: Item) => `sources_${id.replaceAll('-', '_')}`;

  /** Lit has no expression for a whole attribute: here the token replaces the attribute that holds it. */
  const renderQuestionToHtml = (item: Item) =>
    renderToHtml(
      renderPrerenderedQuestion(item, {
        level: '{level}',
        name: '{name}',
        open: '{open}',
        sources: isRegional(item) ? `{${sourcesToken(item)}}` : renderItemSources(item, 'US'),
      }),
    ).replace(' name="{name}" open="{open}"', '{name}{open}');

  const readInEnglish = html`<button class="kf-text-button kf-placeholder" part="button" lang="en" dir="ltr" hidden>
    Read in English
  </button>`;
  const whole = renderSection(
    language,
    '{appearance}',
    '{stale}',
    '{safety}',
    [renderUnreviewed(language, readInEnglish), '{header}{toolbar}{groups}{own}{clinic}{notes}'],
    '{reviewed}',
    '{footer}',
  );

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
      // The prerenderer renders slots only inside a custom element.
      `${fill(renderToHtml(whole), { header: '<slot name="header"></slot>', own: '<slot hidden></slot>', footer: '<slot name="footer"></slot>' })}</template>`,
    staleNotice: renderToHtml(renderStale(language)),
    toolbar: renderToHtml(
      renderToolbarLayout('kf-placeholder', true, '{search}', '{toggleAll}{print}', '{language}', '{topics}'),
    ),
    controls: {
      search: renderToHtml(renderSearchField({ language, query: '' }, noActions)),
      toggleAll: renderToHtml(renderButton('toggle-all', labels.openAll)),
      print: renderToHtml(renderButton('print', labels.print)),
      language: renderToHtml(renderLanguageMenu({ language, languages, loading: undefined }, noActions)),
    },
    topics: renderToHtml(renderTopics(language, '{buttons}')),
    topic: mapValues(language.groups, (name) => renderToHtml(renderButton('', name))) as Fragments['topic'],
    group: renderToHtml(renderGroup('{heading}', '{questions}')),
    headings: Object.fromEntries(
      groups.map((group) => [group, renderToHtml(heading('{level}', 'group-heading', language.groups[group]))]),
    ) as Fragments['headings'],
    questions: Object.fromEntries(items.map((item) => [item.id, renderQuestionToHtml(item)])) as Fragments['questions'],
    safety: forEachRegion((helplines, region) => {
      const view = { language, helplines, region };
      return [renderHelp(view), renderEnglishHelp(view)];
    }),
    notes: forEachRegion((helplines, region) => renderNotes({ language, helplines, region }, 'kf-screen-only')),
    numbers: [...new Set(Object.values(language.helplines).flatMap(({ numbers }) => numbers))],
    clinic: {
      box: forEachRegion((helplines) => renderClinicBox(labels, helplines, '{contents}')),
      name: renderToHtml(renderClinicName('{value}')),
      phone: renderToHtml(renderClinicPhone('{value}')).replace('tel:{value}', '{tel}'),
      url: renderToHtml(renderClinicLink(labels, '{value}')),
    },
    notReviewed: labels.notReviewed,
    // A token is not a date, so it remains.
    reviewedBy: renderToHtml(renderReviewed({ language, signOff: { reviewer: '{reviewer}', reviewedOn: '{date}' } })),
    dates: Array.from({ length: 12 }, (_, month) =>
      longDate(language.dates, `2027-${String(month + 1).padStart(2, '0')}-23`, 'UTC')
        .replace('2027', '{year}')
        .replace('23', '{day}'),
    ),
    values: mapValues(language.helplines, (helplines, region) => ({
      ...mapValues(helplines.lines, (line) => renderToHtml(renderText(line, helplines))),
      ...Object.fromEntries(
        items.filter(isRegional).map((item) => [sourcesToken(item), renderToHtml(renderItemSources(item, region))]),
      ),
    })),
  };
}
