// dist/manifest.json is what programs and site owners read of a build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { contentVersion, sourcesChecked } from '../../build/src/content/content-version.js';
import { locales } from '../../scripts/locales/locales.js';

const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

test('dist/manifest.json has the versions, and every language with its name, direction and review state', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.deepEqual(
    [manifest.version, manifest.contentVersion, manifest.sourcesChecked],
    [version, contentVersion, sourcesChecked],
  );
  const known = Object.entries(manifest.languages).map(([locale, { name, dir }]) => ({ locale, name, dir }));
  assert.deepEqual(known, locales);
  for (const { reviewed } of Object.values(manifest.languages)) assert.equal(typeof reviewed, 'boolean');
});
