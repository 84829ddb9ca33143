// Writes `dist/builder.js`, the code of the page that writes a tag (demo/build.html). It is a classic script, because
// browsers load no module from a disk.
import { readFileSync } from 'node:fs';

import { rollup } from 'rollup';

import { minifyFast } from './rollup/minify.js';
import { stripDescriptions } from './rollup/strip-descriptions.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const bundle = await rollup({ input: 'build/builder/page.js', plugins: [stripDescriptions(), minifyFast()] });
await bundle.write({ file: 'dist/builder.js', format: 'iife', banner: `/*! ketamine-faq ${version} MIT */` });
await bundle.close();
