import { answerHtml, escape } from '../content/html.js';

/** The vendor's page template has this in an inline script before the content. */
const supportedClass = `document.body.className+=' js-enabled'+('noModule' in HTMLScriptElement.prototype?' govuk-frontend-supported':'');`;

const section = (item) =>
  `<div class="govuk-accordion__section" id="q-${item.number}"><div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading">` +
  `<span class="govuk-accordion__section-button" id="faq-heading-${item.number}">${escape(item.title)}</span></h2></div>` +
  `<div id="faq-content-${item.number}" class="govuk-accordion__section-content">${answerHtml(item, 'govuk-body')}</div></div>`;

export default {
  title: 'GOV.UK accordion',
  packages: ['govuk-frontend'],
  script: `import { createAll, Accordion } from 'govuk-frontend'; createAll(Accordion);`,
  // A strict policy forbids the inline script, so this page has it in the module.
  strictScript: `import { createAll, Accordion } from 'govuk-frontend'; ${supportedClass} createAll(Accordion);`,
  scss: `@use "node_modules/govuk-frontend/dist/govuk/settings" with ($govuk-include-default-font-face: false, $govuk-font-family: (system-ui, sans-serif));
@use "node_modules/govuk-frontend/dist/govuk/custom-properties";
@use "node_modules/govuk-frontend/dist/govuk/core/typography";
@use "node_modules/govuk-frontend/dist/govuk/components/accordion";
@use "node_modules/govuk-frontend/dist/govuk/utilities/visually-hidden";`,
  bodyClass: 'govuk-template__body',
  bodyStart: `<script>${supportedClass}</script>`,
  body: (items) =>
    `<div class="govuk-accordion" data-module="govuk-accordion" id="faq">${items.map(section).join('\n')}</div>`,
};
