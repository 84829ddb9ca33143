// What the build does to a bundle beyond joining modules.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
      format: { comments: false },
    });
  },
});

/** Writes `dist/manifest.json`: what was built, how large it is and how its bytes are known. */
export const manifest = ({ version }) => ({
  name: 'manifest',
  writeBundle({ file }, bundle) {
    const files = {};
    for (const { fileName, code } of Object.values(bundle)) {
      files[fileName] = {
        bytes: Buffer.byteLength(code),
        brotli: brotliCompressSync(code).length,
        integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
      };
    }
    const languages = Object.fromEntries(locales.map(({ locale, ...about }) => [locale, about]));
    writeFileSync(
      join(dirname(file), 'manifest.json'),
      `${JSON.stringify({ version, contentVersion, sourcesChecked, files, languages }, null, 2)}\n`,
    );
  },
});
