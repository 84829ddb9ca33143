// Minifies a finished bundle.
import { transform } from 'esbuild';
import { minify } from 'terser';

import { internalNames } from './internal-names.js';
import { floor } from './targets.js';

/**
 * Minifies as much as possible, for code that a patient's phone loads, including the names of internal properties. Template
 * literals are lowered, since the PHP minifiers of WordPress strip the spaces in them. Letters are not escaped, since escapes
 * cost a tenth more bytes over the network.
 */
export const minifyForPages = () => ({
  name: 'minify-for-pages',
  async renderChunk(chunk) {
    const { code } = await transform(chunk, {
      target: floor,
      charset: 'utf8',
      // Terser produces less code from minified input.
      minify: true,
      supported: { 'template-literal': false },
      mangleProps: new RegExp(`^(${internalNames.join('|')})$`),
      mangleCache: Object.fromEntries(internalNames.map((name, index) => [name, `$${index.toString(36)}`])),
    });
    return minify(code, {
      // Names of src/small-lit/, which no other file sees.
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
