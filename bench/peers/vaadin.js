import { answerHtml, escape } from '../content/html.js';

const item = (item) =>
  `<vaadin-accordion-panel id="q-${item.number}"><vaadin-accordion-heading slot="summary">${escape(item.title)}</vaadin-accordion-heading>${answerHtml(item)}</vaadin-accordion-panel>`;

export default {
  title: 'Vaadin accordion',
  packages: ['@vaadin/accordion'],
  // Without the second statement the first question is open.
  script: `import '@vaadin/accordion'; document.querySelector('vaadin-accordion').opened = null;`,
  body: (items) => `<vaadin-accordion>${items.map(item).join('\n')}</vaadin-accordion>`,
};
