// Writes `dist/manifest.json`: the versions, the languages, the numbers of the helplines, and each built file with its
// size and hash.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

import english from '../build/languages/en.js';
import { contentVersion, sourcesChecked } from '../build/src/content/content-version.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const staticStyle = readFileSync('build/static-style.txt', 'utf8');
const table = JSON.parse(readFileSync('build/languages/table.json', 'utf8'));

/** Sizes with Brotli by hash, from the last build: compressing all files takes longer than any other step. */
const cache = 'build/brotli-sizes.json';
const lastSizes = existsSync(cache) ? JSON.parse(readFileSync(cache, 'utf8')) : {};

const paths = readdirSync('dist', { recursive: true })
  // The website is made after the manifest, which it shows.
  .filter((name) => /\.\w+$/.test(name) && !/^site[\\/]/.test(name))
  .sort();
const files = await Promise.all(
  paths.map(async (path) => {
    const bytes = readFileSync(`dist/${path}`);
    const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    const brotli = lastSizes[integrity] ?? (await promisify(brotliCompress)(bytes)).length;
    return [path.replaceAll('\\', '/'), { bytes: bytes.length, brotli, integrity }];
  }),
);
writeFileSync(cache, JSON.stringify(Object.fromEntries(files.map(([, file]) => [file.integrity, file.brotli]))));

const languages = Object.fromEntries(
  table.locales.map(({ locale, name, dir, isTranslationSignedOff }) => [
    locale,
    { name, dir, reviewed: isTranslationSignedOff },
  ]),
);
const manifest = {
  version,
  contentVersion,
  sourcesChecked,
  staticStyle,
  files: Object.fromEntries(files),
  languages,
  // For the self-check: a number of a helpline is not the number of a clinic.
  helplineNumbers: [...new Set(Object.values(english.helplines).flatMap(({ numbers }) => numbers))],
};
writeFileSync('dist/manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
