import { answerHtml, escape } from '../content/html.js';

const expander = (item) =>
  `<details class="nhsuk-details nhsuk-expander" id="q-${item.number}"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${escape(item.title)}</span></summary>` +
  `<div class="nhsuk-details__text">${answerHtml(item)}</div></details>`;

export default {
  title: 'NHS expander',
  packages: ['nhsuk-frontend'],
  scss: `@use "node_modules/nhsuk-frontend/dist/nhsuk/core/settings" with ($nhsuk-include-default-font-face: false, $nhsuk-font-family: (system-ui, sans-serif));
@use "node_modules/nhsuk-frontend/dist/nhsuk/components/details";`,
  body: (items) => `<div class="nhsuk-expander-group">${items.map(expander).join('\n')}</div>`,
};
