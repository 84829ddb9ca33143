// Optimizers minify the minified files again. The result must work.
import { transform } from 'esbuild';
import { minify } from 'terser';

import { testMinifier } from '../support/minified.js';

testMinifier('terser', async (code, module) => (await minify(code, { module })).code);
testMinifier('esbuild', async (code) => (await transform(code, { minify: true })).code);
