// The manifest is what a page’s `integrity` is copied from: one wrong letter, and the page shows nothing.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

import { contentVersion, sourcesChecked } from '../../build/src/content/content-version.js';
import { locales } from '../../scripts/locales/locales.js';

const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

test('it has every built file but itself, each with its bytes, its size with Brotli and its hash', async (t) => {
  const built = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative('dist', join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .filter((path) => path !== 'manifest.json');
  const files = built.sort().map(async (path) => {
    const bytes = readFileSync(`dist/${path}`);
    const hash = createHash('sha384').update(bytes).digest('base64');
    const brotli = await promisify(brotliCompress)(bytes);
    return [path, { bytes: bytes.length, brotli: brotli.length, integrity: `sha384-${hash}` }];
  });
  t.diagnostic(`${built.length} files`);
  assert.deepEqual(manifest.files, Object.fromEntries(await Promise.all(files)));
});

test('it has the versions, and every language with its name, direction and state', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.deepEqual(
    [manifest.version, manifest.contentVersion, manifest.sourcesChecked],
    [version, contentVersion, sourcesChecked],
  );
  const known = Object.entries(manifest.languages).map(([locale, { name, dir }]) => ({ locale, name, dir }));
  assert.deepEqual(known, locales);
  for (const { reviewed } of Object.values(manifest.languages)) assert.equal(typeof reviewed, 'boolean');
});
