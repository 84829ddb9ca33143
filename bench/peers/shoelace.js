import { answerHtml, escape } from '../content/html.js';

const item = (item) =>
  `<sl-details id="q-${item.number}" summary="${escape(item.title)}">${answerHtml(item)}</sl-details>`;

export default {
  title: 'Shoelace sl-details',
  packages: ['@shoelace-style/shoelace'],
  script: `import '@shoelace-style/shoelace/dist/components/details/details.js';`,
  css: ['node_modules/@shoelace-style/shoelace/dist/themes/light.css'],
  body: (items) => items.map(item).join('\n'),
};
