import { answerHtml, escape } from '../content/html.js';

const item = (item) =>
  `<fluent-accordion-item id="q-${item.number}"><span slot="heading">${escape(item.title)}</span>${answerHtml(item)}</fluent-accordion-item>`;

export default {
  title: 'Fluent fluent-accordion',
  packages: ['@fluentui/web-components', '@fluentui/tokens', '@microsoft/fast-element'],
  script: `import '@fluentui/web-components/accordion/define.js';
import '@fluentui/web-components/accordion-item/define.js';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
import { webLightTheme } from '@fluentui/tokens';
setTheme(webLightTheme);`,
  body: (items) => `<fluent-accordion expand-mode="multi">${items.map(item).join('\n')}</fluent-accordion>`,
};
