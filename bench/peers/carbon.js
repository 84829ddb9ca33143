import { answerHtml, escape } from '../content/html.js';

const item = (item) =>
  `<cds-accordion-item id="q-${item.number}" title="${escape(item.title)}">${answerHtml(item)}</cds-accordion-item>`;

export default {
  title: 'Carbon cds-accordion',
  packages: ['@carbon/web-components'],
  script: `import '@carbon/web-components/es/components/accordion/accordion.js';
import '@carbon/web-components/es/components/accordion/accordion-item.js';`,
  body: (items) => `<cds-accordion>${items.map(item).join('\n')}</cds-accordion>`,
};
