// The classic script may be in pages of any encoding, concatenated with other scripts, or inline.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { parse } from 'acorn';

import { classic } from '../support/built-scripts.js';

const code = readFileSync(`dist/${classic}`, 'utf8');
const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'script' });

test('the classic script is ASCII, which every encoding reads the same', () => {
  assert.deepEqual(code.match(/[^\n\x20-\x7e]/g), null);
});

test('the classic script is one call of a strict function, so that it adds no global name', () => {
  assert.deepEqual(
    body.map(({ type, expression }) => [type, expression.type, expression.arguments]),
    [['ExpressionStatement', 'CallExpression', []]],
  );
  assert.equal(body[0].expression.callee.body.body[0].directive, 'use strict');
});

test('the classic script holds nothing that ends a script element, so that it can be inline text', () => {
  assert.doesNotMatch(code, /<\/?script|<!--/i);
});
