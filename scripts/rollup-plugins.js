// What the build does to a bundle beyond joining modules.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { transform } from 'esbuild';
import { minify } from 'terser';

import { floor } from './browsers.js';
import { locales } from './locales.js';

import { contentVersion, sourcesChecked } from '../build/src/content/edition.js';

const place = resolve('build/src/localization/inside.js');

/** Puts a language and the version in place of `localization/inside.js`. */
export const inside = ({ language, version }) => ({
  name: 'inside',
  load: (id) =>
    id === place
      ? `export { default as language } from ${JSON.stringify(resolve(language))};
         export const version = ${JSON.stringify(version)};`
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

/** The licences of what is in the file. Both ask to go wherever it goes. */
export const licences = () => ({
  name: 'licences',
  generateBundle() {
    const text = (file) => readFileSync(file, 'utf8').trim();
    const source = `ketamine-faq\n\n${text('LICENSE')}\n\n\nLit\n\n${text('node_modules/lit/LICENSE')}\n`;
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
  },
});

/** Writes `dist/manifest.json`: what was built, how large it is and how its bytes are known. */
export const manifest = ({ version }) => ({
  name: 'manifest',
  writeBundle({ dir }, bundle) {
    const files = {};
    for (const { fileName, code, source = code } of Object.values(bundle)) {
      files[fileName] = {
        bytes: Buffer.byteLength(source),
        brotli: brotliCompressSync(source).length,
        integrity: `sha384-${createHash('sha384').update(source).digest('base64')}`,
      };
    }
    const languages = Object.fromEntries(locales.map(({ locale, ...about }) => [locale, about]));
    writeFileSync(
      join(dir, 'manifest.json'),
      `${JSON.stringify({ version, contentVersion, sourcesChecked, files, languages }, null, 2)}\n`,
    );
  },
});
