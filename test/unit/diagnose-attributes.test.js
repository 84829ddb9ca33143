// The self-check and the element know the same attributes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { diagnose } from '../../dist/check.js';
import { manifest, withAttributes } from './faults/page.js';

test('it knows the attributes of the element, and no others', () => {
  const [{ attributes }] = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
    .modules.flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName === 'ketamine-faq');
  const [{ fix }] = diagnose(withAttributes('colour="red"'), undefined, { manifest });
  const [, known] = /These are known: (.*)\.$/.exec(fix);
  assert.deepEqual(known.split(', ').sort(), attributes.map(({ name }) => name).sort());
});
