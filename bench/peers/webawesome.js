import { answerHtml, escape } from '../content/html.js';

const item = (item) =>
  `<wa-details id="q-${item.number}" summary="${escape(item.title)}">${answerHtml(item)}</wa-details>`;

export default {
  title: 'Web Awesome wa-details',
  packages: ['@awesome.me/webawesome'],
  script: `import '@awesome.me/webawesome/dist/components/details/details.js';`,
  css: ['node_modules/@awesome.me/webawesome/dist/styles/themes/default.css'],
  body: (items) => items.map(item).join('\n'),
};
