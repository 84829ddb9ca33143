import { readFileSync } from 'node:fs';

import { nodeResolve } from '@rollup/plugin-node-resolve';

import { leanLit } from './scripts/lean-lit.js';
import { lowerTemplates } from './scripts/lower-templates.js';
import { inside, manifest, shrink } from './scripts/rollup-plugins.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The file for one script tag: the element with one language inside. */
export default {
  input: 'build/src/ketamine-faq.js',
  output: { file: 'dist/ketamine-faq.js', format: 'es' },
  plugins: [
    inside({ language: 'build/languages/en.js', version }),
    nodeResolve(),
    leanLit(),
    lowerTemplates(),
    shrink(),
    manifest({ version }),
  ],
};
