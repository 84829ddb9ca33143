// What editors know of the element: `dist/custom-elements.json` (https://github.com/webcomponents/custom-elements-manifest),
// and from it `dist/web-types.json` for JetBrains and `dist/vscode.*-custom-data.json` for Visual Studio Code.
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

import { options } from '../../build/src/options/schema.js';
import { publishedPaths, publicMembers, tableOfOptions } from './manifest-plugins.js';

const output = { outdir: 'dist', hideLogs: true };

export default {
  globs: ['src/element/ketamine-faq-element.ts', 'src/options/parse.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [
    publicMembers(),
    tableOfOptions(options),
    publishedPaths(),
    customElementJetBrainsPlugin(output),
    customElementVsCodePlugin(output),
  ],
};
