// Writes `dist/manifest.json`: what was built, how large it is and how its bytes are known.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

import { contentVersion, sourcesChecked } from '../build/src/content/content-version.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const staticStyle = readFileSync('build/static-style.txt', 'utf8');
const names = JSON.parse(readFileSync('build/languages/names.json', 'utf8'));

const files = {};
for (const name of readdirSync('dist', { recursive: true }).sort()) {
  if (!/\.\w+$/.test(name)) continue;
  const bytes = readFileSync(`dist/${name}`);
  files[name.replaceAll('\\', '/')] = {
    bytes: bytes.length,
    brotli: brotliCompressSync(bytes).length,
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
  };
}
const languages = Object.fromEntries(
  names.map(({ locale, name, dir, isTranslationSignedOff }) => [
    locale,
    { name, dir, reviewed: isTranslationSignedOff },
  ]),
);
writeFileSync(
  'dist/manifest.json',
  `${JSON.stringify({ version, contentVersion, sourcesChecked, staticStyle, files, languages }, null, 2)}\n`,
);
