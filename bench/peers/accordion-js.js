import { answerHtml, escape } from '../content/html.js';

const section = (item) =>
  `<div class="ac" id="q-${item.number}"><h2 class="ac-header"><button type="button" class="ac-trigger">${escape(item.title)}</button></h2>` +
  `<div class="ac-panel"><div class="ac-text">${answerHtml(item)}</div></div></div>`;

export default {
  title: 'accordion-js',
  packages: ['accordion-js'],
  script: `import Accordion from 'accordion-js'; new Accordion('.accordion-container', { showMultiple: true });`,
  css: ['node_modules/accordion-js/dist/accordion.min.css'],
  body: (items) => `<div class="accordion-container">${items.map(section).join('\n')}</div>`,
};
