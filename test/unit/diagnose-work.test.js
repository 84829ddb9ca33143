// How much work a page is for the self-check: it is counted, for a clock would tell of the machine.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { languageOf } from '../../build/check/language.js';
import { checkElement } from '../../build/check/markup.js';
import { readPage } from '../../build/check/page.js';
import { readPolicies } from '../../build/check/policy/policy.js';
import { manifest } from './faults/page.js';

test('however deep a page is nested, it looks out of each element a few times, and not once for each that is around it', (t) => {
  const read = readPage('<div><p><ketamine-faq><meta http-equiv="Content-Security-Policy">'.repeat(1000));
  let looks = 0;
  for (const tag of read.tags) {
    const { parentNode } = tag;
    Object.defineProperty(tag, 'parentNode', { get: () => (looks++, parentNode) });
  }
  const elements = read.tags.filter(({ tagName }) => tagName === 'ketamine-faq');
  assert.deepEqual(readPolicies(read), []);
  assert.ok(checkElement({ page: read, elements, scripts: [] }).length >= elements.length);
  for (const element of elements)
    assert.deepEqual(languageOf(element, manifest), { tag: undefined, locale: undefined });
  t.diagnostic(`${looks} looks, ${read.tags.length} elements`);
  assert.ok(looks < 10 * read.tags.length);
});
