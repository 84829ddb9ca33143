// The classic script ends up in pages of any encoding, inside other scripts, or as text in a page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { parse } from 'acorn';

import { classic } from '../support/built-scripts.js';

const code = readFileSync(`dist/${classic}`, 'utf8');
const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'script' });

test('it is ASCII: every encoding reads it the same', () => {
  assert.deepEqual(code.match(/[^\n\x20-\x7e]/g), null);
});

test('it is one call of a function, strict inside: it leaves no name on the page, and binds nothing joined to it', () => {
  assert.deepEqual(
    body.map(({ type, expression }) => [type, expression.type, expression.arguments]),
    [['ExpressionStatement', 'CallExpression', []]],
  );
  assert.equal(body[0].expression.callee.body.body[0].directive, 'use strict');
});

test('it can stand in a page as text: nothing in it ends a script element', () => {
  assert.doesNotMatch(code, /<\/?script|<!--/i);
});
