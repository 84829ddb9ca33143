import { answerHtml, escape } from '../content/html.js';

const item = (item) =>
  `<pf-accordion-header id="q-${item.number}"><h2>${escape(item.title)}</h2></pf-accordion-header><pf-accordion-panel>${answerHtml(item)}</pf-accordion-panel>`;

export default {
  title: 'PatternFly pf-accordion',
  packages: ['@patternfly/elements'],
  script: `import '@patternfly/elements/pf-accordion/pf-accordion.js';`,
  body: (items) => `<pf-accordion>${items.map(item).join('\n')}</pf-accordion>`,
};
