import { answerHtml, escape } from '../content/html.js';

const item = (item) =>
  `<h2 slot="invoker" id="q-${item.number}"><button>${escape(item.title)}</button></h2><div slot="content">${answerHtml(item)}</div>`;

export default {
  title: 'Lion lion-accordion',
  packages: ['@lion/ui'],
  script: `import '@lion/ui/define/lion-accordion.js';`,
  body: (items) => `<lion-accordion>${items.map(item).join('\n')}</lion-accordion>`,
};
