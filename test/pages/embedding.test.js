// One tag and one element, on a page that the script knows nothing of.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { demoPages, ids, newPage, open, script } from '../support/browser-page.js';
import { blank, site, tag } from '../support/clinic-site.js';
import { pageErrors, everything, tryEverything, withoutPaper } from '../support/reader-actions.js';

test('a blank page on another origin shows twenty questions from one tag', async (t) => {
  const page = await newPage(t);
  const errors = pageErrors(page);
  const address = await site(t, { '/': blank() });
  await open(page, address);
  const shown = await ids(page);
  t.diagnostic(`page ${address}, script ${new URL(script()).origin}: ${shown.length} questions`);
  assert.equal(shown.length, 20);
  assert.deepEqual(errors, []);
});

for (const [how, head] of [
  ['the same tag twice', () => tag() + tag()],
  ['two addresses of it', () => tag() + tag(`${script()}?2`)],
])
  test(`a page that loads the script twice works as with one: ${how}`, async (t) => {
    const page = await newPage(t);
    const errors = pageErrors(page);
    await withoutPaper(page);
    await open(page, await site(t, { '/': blank(head()) }));
    const seen = await tryEverything(page);
    t.diagnostic(`${how}: ${JSON.stringify(seen)}, ${errors.length} errors`);
    assert.deepEqual(seen, everything);
    assert.deepEqual(errors, []);
  });

test('a reader who tries everything on a clinic’s page leaves its console clean', async (t) => {
  const page = await newPage(t);
  const errors = pageErrors(page);
  await withoutPaper(page);
  await open(page, 'index.html');
  const seen = await tryEverything(page);
  t.diagnostic(`index.html: ${JSON.stringify(seen)}, ${errors.length} errors`);
  assert.deepEqual(seen, everything);
  assert.deepEqual(errors, []);
});

test('no example page has an error, and only pages that leave out risks have a warning', async (t) => {
  const warned = {};
  for (const name of demoPages) {
    const page = await newPage(t);
    const errors = pageErrors(page);
    await open(page, name);
    warned[name] = errors.length;
    assert.deepEqual(
      errors.filter((said) => !said.includes('cannot be left out: the risks stand beside the benefits')),
      [],
      name,
    );
  }
  t.diagnostic(`warnings: ${JSON.stringify(warned)}`);
  const pages = Object.keys(warned).filter((name) => warned[name]);
  assert.deepEqual(pages, ['chosen.html', 'languages.html', 'two.html']);
});
