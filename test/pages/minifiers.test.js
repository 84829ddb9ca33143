// Optimizers minify what is minified already. Nobody may lose an answer by that.
import { transform } from 'esbuild';
import { minify } from 'terser';

import { testMinifier } from '../support/minified.js';

testMinifier('terser', async (code, module) => (await minify(code, { module })).code);
testMinifier('esbuild', async (code) => (await transform(code, { minify: true })).code);
