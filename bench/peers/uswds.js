import { answerHtml, escape } from '../content/html.js';

const section = (item) =>
  `<h2 class="usa-accordion__heading" id="q-${item.number}"><button type="button" class="usa-accordion__button" aria-expanded="false" aria-controls="c-${item.number}">${escape(item.title)}</button></h2>` +
  `<div id="c-${item.number}" class="usa-accordion__content usa-prose">${answerHtml(item)}</div>`;

const icons = 'node_modules/@uswds/uswds/dist/img/usa-icons';

export default {
  title: 'USWDS accordion',
  packages: ['@uswds/uswds'],
  script: `import accordion from './node_modules/@uswds/uswds/packages/usa-accordion/src/index.js'; accordion.on(document.body);`,
  scss: `@use "uswds-core" with ($theme-image-path: "img", $theme-show-notifications: false, $theme-show-compile-warnings: false, $theme-font-type-sans: "system", $theme-font-type-serif: false, $theme-font-type-cond: false);
@forward "usa-accordion/src/styles";`,
  loadPaths: ['node_modules/@uswds/uswds/packages'],
  assets: { 'img/usa-icons/add.svg': `${icons}/add.svg`, 'img/usa-icons/remove.svg': `${icons}/remove.svg` },
  body: (items) => `<div class="usa-accordion" data-allow-multiple>${items.map(section).join('\n')}</div>`,
};
