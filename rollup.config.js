import { readFileSync, rmSync } from 'node:fs';

import { nodeResolve } from '@rollup/plugin-node-resolve';

import { leanLit } from './scripts/lean-lit.js';
import { lowerTemplates } from './scripts/lower-templates.js';
import { inside, licences, manifest, shrink } from './scripts/rollup-plugins.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync('dist', { recursive: true, force: true });

/** The file for one script tag: the element with one language inside. */
export default {
  input: 'build/src/ketamine-faq.js',
  output: {
    dir: 'dist',
    format: 'es',
    banner: `/*! ketamine-faq ${version} (MIT) with Lit (BSD-3-Clause). Not medical advice. LICENSES.txt goes with it. */`,
  },
  plugins: [
    inside({ language: 'build/languages/en.js', version }),
    nodeResolve(),
    leanLit(),
    lowerTemplates(),
    shrink(),
    licences(),
    manifest({ version }),
  ],
};
