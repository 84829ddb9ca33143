// A page with `integrity` shows nothing when one letter of the hash is wrong. Here the browser itself compares.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, origin } from '../support/browser-page.js';

const { files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

test('a browser accepts every built file with its hash from the manifest, and refuses it with another hash', async (t) => {
  const page = await newPage(t);
  await page.goto(`${origin()}/demo/bare.html`);
  const load = (integrities) =>
    page.evaluate(
      (integrities) =>
        Promise.all(
          Object.entries(integrities).map(([file, integrity]) =>
            fetch(`/dist/${file}`, { integrity }).then(
              ({ ok }) => ok,
              () => false,
            ),
          ),
        ),
      integrities,
    );
  const hashes = Object.fromEntries(Object.entries(files).map(([file, { integrity }]) => [file, integrity]));
  const accepted = await load(hashes);
  t.diagnostic(`${accepted.length} files`);
  assert.ok(accepted.length > 80);
  assert.ok(accepted.every(Boolean));
  const [first, second] = Object.entries(hashes);
  assert.deepEqual(await load({ [first[0]]: second[1], [second[0]]: first[1] }), [false, false]);
});
