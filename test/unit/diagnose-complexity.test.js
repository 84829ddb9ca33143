// The self-check takes linear time for deeply nested pages. The test counts steps, because a time would depend on the
// machine.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parsePolicies } from '../../build/check/csp-policy.js';
import { languageOf } from '../../build/check/language.js';
import { parsePage } from '../../build/check/page.js';
import { checkElementMarkup } from '../../build/check/rules/element-markup.js';
import { manifest } from '../support/check-cases/example-manifest.js';

test('a deeply nested page needs a few steps to parents for each element, not one for each ancestor', (t) => {
  const page = parsePage('<div><p><ketamine-faq><meta http-equiv="Content-Security-Policy">'.repeat(1000));
  let steps = 0;
  for (const element of page.elements) {
    const { parentNode } = element;
    Object.defineProperty(element, 'parentNode', { get: () => (steps++, parentNode) });
  }
  const faqElements = page.elements.filter(({ tagName }) => tagName === 'ketamine-faq');
  assert.deepEqual(parsePolicies(page), []);
  assert.ok(checkElementMarkup({ page, faqElements }).length >= faqElements.length);
  for (const element of faqElements)
    assert.deepEqual(languageOf(element, manifest), { languageTag: undefined, locale: undefined });
  t.diagnostic(`${steps} steps, ${page.elements.length} elements`);
  assert.ok(steps < 10 * page.elements.length);
});
