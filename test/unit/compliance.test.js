// docs/compliance.md says what is missing, with the counts of the evidence.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { facts } from '../../build/src/evidence/facts.js';
import { openMatters } from '../../build/src/evidence/open-matters.js';
import { ownAdvice } from '../../build/src/evidence/own-advice.js';
import { telephones } from '../../build/src/evidence/telephones.js';

const [, missing] = /^## What is missing\n(.*?)^## /ms.exec(readFileSync('docs/compliance.md', 'utf8'));
const text = missing.replace(/\s+/g, ' ');
const quoted = (list) => list.filter(({ status }) => status === 'S2').length;

for (const sentence of [
  `none of the ${telephones.length} meets it yet`,
  `${quoted(facts)} of ${facts.length} numbers in the answers, and ${quoted(telephones)} of ${telephones.length} telephone numbers, were seen only in a page that quotes`,
  `${ownAdvice.length} pieces of advice are our own, without a source`,
  `${openMatters.length} matters are open`,
])
  test(`the compliance page says “${sentence}”`, () => assert.ok(text.includes(sentence), text));

test('the compliance page names the rule that ends, with its day', () => {
  const { seen } = openMatters.find(({ matter }) => matter.startsWith('The DEA rule'));
  const [, day] = /ends on (\d+ \w+ \d{4})/.exec(seen);
  assert.ok(text.includes(`DEA rule on prescribing by video, which ends on ${day}`), text);
});
