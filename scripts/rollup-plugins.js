// What the build does to a bundle beyond joining modules.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { transform } from 'esbuild';
import { minify } from 'terser';

import { floor } from './browsers.js';

const place = resolve('build/src/localization/inside.js');

/** Puts a language, the table of all languages and the version in place of `localization/inside.js`. */
export const inside = ({ locale, language = resolve(`build/languages/${locale}.js`), version, names }) => ({
  name: 'inside',
  load: (id) =>
    id === place
      ? `export { default as language } from ${JSON.stringify(resolve(language))};
         export const version = ${JSON.stringify(version)};
         export const languages = ${JSON.stringify(names)};
         export const load = ({ locale, hash }, tries) =>
           import('./language-' + locale + '-' + hash + '.js' + (tries ? '?retry=' + tries : '')).then((file) => file.default);`
      : null,
});

/**
 * Minifies the finished file. Template literals are lowered, since the PHP minifiers of WordPress strip the spaces in
 * them; letters stay as they are, since escapes cost a tenth more bytes on the wire.
 */
export const shrink = () => ({
  name: 'shrink',
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
      compress: { passes: 6, unsafe_arrows: true },
      format: { comments: /^!/ },
    });
  },
});

/** The same, in a second: for a file that no page of a clinic loads, where not every byte counts. */
export const minified = () => ({
  name: 'minified',
  async renderChunk(chunk) {
    const { code } = await transform(chunk, { target: floor, charset: 'utf8', minify: true });
    return { code, map: null };
  },
});

const others = {
  Lit: 'lit/LICENSE',
  parse5: 'parse5/LICENSE',
  entities: 'entities/LICENSE',
  leven: 'leven/license',
  'noble-hashes': '@noble/hashes/LICENSE',
};

/** The licences of what is in the files. All ask to go wherever they go. */
export const licences = () => ({
  name: 'licences',
  generateBundle() {
    const text = (file) => readFileSync(file, 'utf8').trim();
    const parts = Object.entries(others).map(([name, file]) => [name, `node_modules/${file}`]);
    const source = [['ketamine-faq', 'LICENSE'], ...parts]
      .map(([name, file]) => `${name}\n\n${text(file)}\n`)
      .join('\n\n');
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
  },
});
