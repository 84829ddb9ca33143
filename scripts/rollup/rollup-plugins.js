// What the build does to a bundle beyond joining modules.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { transform } from 'esbuild';
import { minify } from 'terser';

import { floor } from './targets.js';

const place = resolve('build/src/localization/bundle-config.js');

/**
 * The folder of a classic script. Its `import('./')` is enough only where the page shares its origin, or asked by CORS.
 * And only a script is asked: `<img name="currentScript">` takes that place, with an address of whoever wrote it.
 */
const folder = `
  const script = document.currentScript;
  const folder = script instanceof HTMLScriptElement && /^(http|file)/.test(script.src) ? new URL('.', script.src).href : '';`;

/**
 * Puts a language, the table of all languages and the version in place of `localization/inside.js`. Other languages are
 * fetched from the `base` of the class, else from beside the file.
 */
export const inside = ({
  locale,
  language = resolve(`build/languages/${locale}.js`),
  version,
  names,
  classic = false,
}) => ({
  name: 'inside',
  load: (id) =>
    id === place
      ? `export { default as language } from ${JSON.stringify(resolve(language))};
         export const version = ${JSON.stringify(version)};
         export const languages = ${JSON.stringify(names)};
         ${classic ? folder : ''}
         export const load = async ({ locale, hash }, tries, { base${classic ? ' = folder' : ''} }) =>
           (await import(
             (base ? new URL('.', new URL(base.replace(/\\/?$/, '/'), document.baseURI)) : './') +
             'language-' + locale + '-' + hash + '.js' + (tries ? '?retry=' + tries : '')
           )).default;`
      : null,
});

/**
 * Minifies the finished file. Template literals are lowered, since the PHP minifiers of WordPress strip the spaces in
 * them. Letters stay as they are, since escapes cost a tenth more bytes on the wire; but for a classic script, which is
 * read in the encoding of the page.
 */
export const shrink = ({ classic = false } = {}) => ({
  name: 'shrink',
  async renderChunk(chunk) {
    const { code } = await transform(chunk, {
      target: floor,
      charset: 'utf8',
      supported: { 'template-literal': false },
      ...(classic ? { format: 'iife' } : {}),
    });
    // A classic script is not strict by itself; a directive outside would bind all that a page joins to it.
    return minify(classic ? code.replace('{', '{"use strict";') : code, {
      // Names that only Lit uses, and only inside this file.
      mangle: { properties: { regex: /^_\$/ } },
      module: !classic,
      ecma: 2020,
      compress: { passes: 6, unsafe_arrows: true },
      format: { comments: /^!/, ascii_only: classic },
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
