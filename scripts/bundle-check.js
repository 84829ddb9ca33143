// Writes `dist/check.js`, the self-check for site owners. No patient's page loads it.
import { readFileSync } from 'node:fs';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

import { collectLicenses } from './rollup/collect-licenses.js';
import { minifyFast } from './rollup/minify.js';
import { stripDescriptions } from './rollup/strip-descriptions.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const bundle = await rollup({
  input: 'build/check/diagnose.js',
  plugins: [nodeResolve(), stripDescriptions(), minifyFast(), collectLicenses('check')],
});
await bundle.write({
  file: 'dist/check.js',
  format: 'es',
  banner: `/*! ketamine-faq ${version} (MIT) with parse5, leven, noble-hashes (MIT) and entities (BSD-2-Clause). LICENSES.txt goes with it. */`,
});
await bundle.close();
