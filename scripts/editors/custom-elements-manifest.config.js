// Writes the files for editors: `dist/custom-elements.json` (https://github.com/webcomponents/custom-elements-manifest),
// and from it `dist/web-types.json` for JetBrains and `dist/vscode.*-custom-data.json` for Visual Studio Code.
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

import { groups, questions } from '../../build/src/content/questions.js';
import { regions } from '../../build/src/content/regions.js';
import { options } from '../../build/src/options/schema.js';
import { locales } from '../locales/locales.js';
import { eventTypes, plainTypes, publishedPaths, publicMembers, tableOfOptions } from './manifest-plugins.js';

const output = { outdir: 'dist', hideLogs: true };

const vocabularies = {
  group: groups,
  question: questions.map(({ id }) => id),
  locale: locales.map(({ locale }) => locale),
  // The table has `other` as a keyword.
  region: Object.keys(regions).filter((code) => code !== 'other'),
};

export default {
  globs: ['src/element/ketamine-faq-element.ts', 'src/element/events.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [
    publicMembers(),
    plainTypes({ AnyQuestionId: 'string' }),
    eventTypes('KetamineFaqEvents'),
    tableOfOptions(options, vocabularies),
    publishedPaths(),
    customElementJetBrainsPlugin(output),
    customElementVsCodePlugin(output),
  ],
};
