// The build shortens the names of some properties. None of them may be one that a page, a program or a data file uses.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { internalNames } from '../../scripts/rollup/internal-names.js';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** All keys inside a value. */
const keysOf = (value) =>
  value && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]) : [];

/** By place, the names there. */
const used = {
  'the manifest': keysOf(readJson('dist/manifest.json')),
  'the fragments': keysOf(readJson('dist/static/en.json')),
  'the content': keysOf({ ...(await import('../../dist/content.js')) }),
  'a language': keysOf((await import('../../dist/content/en.js')).default),
  'join.js': keysOf({ ...(await import('../../dist/join.js')) }),
  // Members of the class, and its options.
  'custom-elements.json': readJson('dist/custom-elements.json').modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ members = [], attributes = [] }) =>
      [...members, ...attributes].flatMap(({ name, fieldName = name, privacy }) =>
        privacy === 'private' ? [] : [name, fieldName],
      ),
    ),
  ),
};

for (const [place, names] of Object.entries(used))
  test(`no shortened name is one of ${place}`, () => {
    assert.ok(names.length > 4);
    assert.deepEqual(
      internalNames.filter((name) => names.includes(name)),
      [],
    );
  });

test('every shortened name is in the sources', () => {
  const sources = readdirSync('src', { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`src/${name}`, 'utf8'))
    .join('');
  assert.deepEqual(
    internalNames.filter((name) => !new RegExp(`\\b${name}\\b`).test(sources)),
    [],
  );
});
