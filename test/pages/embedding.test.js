// One tag and one element, on a page that the script knows nothing of.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ids, newPage, open, script } from '../support/browser-page.js';
import { blank, site } from '../support/clinic-site.js';
import { pageErrors, everything, tryEverything, withoutPaper } from '../support/reader-actions.js';

test('one tag on a blank page of another origin shows twenty questions', async (t) => {
  const page = await newPage(t);
  const errors = pageErrors(page);
  const address = await site(t, { '/': blank() });
  await open(page, address);
  const shown = await ids(page);
  t.diagnostic(`page ${address}, script ${new URL(script()).origin}: ${shown.length} questions`);
  assert.equal(shown.length, 20);
  assert.deepEqual(errors, []);
});

test('every feature works on the page of a clinic, and its console stays empty', async (t) => {
  const page = await newPage(t);
  const errors = pageErrors(page);
  await withoutPaper(page);
  await open(page, 'index.html');
  const seen = await tryEverything(page);
  t.diagnostic(`index.html: ${JSON.stringify(seen)}, ${errors.length} errors`);
  assert.deepEqual(seen, everything);
  assert.deepEqual(errors, []);
});
