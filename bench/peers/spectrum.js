import { answerHtml, escape } from '../content/html.js';

const item = (item) =>
  `<sp-accordion-item id="q-${item.number}" label="${escape(item.title)}">${answerHtml(item)}</sp-accordion-item>`;

export default {
  title: 'Spectrum sp-accordion',
  packages: ['@spectrum-web-components/accordion', '@spectrum-web-components/theme'],
  script: `import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/theme-light.js';
import '@spectrum-web-components/theme/scale-medium.js';
import '@spectrum-web-components/accordion/sp-accordion.js';
import '@spectrum-web-components/accordion/sp-accordion-item.js';`,
  body: (items) =>
    `<sp-theme system="spectrum" color="light" scale="medium"><sp-accordion allow-multiple>${items.map(item).join('\n')}</sp-accordion></sp-theme>`,
};
