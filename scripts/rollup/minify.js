// Minifies a finished bundle.
import { transform } from 'esbuild';
import { minify } from 'terser';

import { floor } from './targets.js';

/**
 * As small as it gets, for code that a patient's phone loads. Template literals are lowered, since the PHP minifiers of
 * WordPress strip the spaces in them. Letters stay as they are, since escapes cost a tenth more bytes over the network.
 */
export const minifyForPages = () => ({
  name: 'minify-for-pages',
  async renderChunk(chunk) {
    const { code } = await transform(chunk, {
      target: floor,
      charset: 'utf8',
      supported: { 'template-literal': false },
    });
    return minify(code, {
      // Names that only Lit uses, and only inside this file.
      mangle: { properties: { regex: /^_\$/ } },
      module: true,
      ecma: 2020,
      compress: { passes: 6, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
      format: { comments: /^!/ },
    });
  },
});

/** Much faster, for a file that no patient's page loads, where not every byte counts. */
export const minifyFast = () => ({
  name: 'minify-fast',
  async renderChunk(chunk) {
    const { code } = await transform(chunk, { target: floor, charset: 'utf8', minify: true });
    return { code, map: null };
  },
});
