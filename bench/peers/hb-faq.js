import { answerHtml, escape } from '../content/html.js';

const info = (items) => JSON.stringify(items.map((item) => ({ title: item.title, text: answerHtml(item) })));

export default {
  title: 'HTML Bricks hb-faq',
  packages: ['@htmlbricks/hb-faq-component'],
  script: `import '@htmlbricks/hb-faq-component';`,
  body: (items) => `<hb-faq-component info="${escape(info(items))}" topics="[]"></hb-faq-component>`,
};
