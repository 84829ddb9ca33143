// The built files create one Trusted Types policy, and continue where a page refuses it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';

import { scripts } from '../support/built-scripts.js';

/** The policies that a script creates: their names, and whether an exception is caught. */
const policies = (code) => {
  const found = [];
  fullAncestor(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node, _, ancestors) => {
    if (node.type !== 'MemberExpression' || node.property.name !== 'createPolicy') return;
    const call = ancestors.at(-2);
    const isCaught = ancestors.some(
      (each, at) => each.type === 'TryStatement' && each.handler && each.block === ancestors[at + 1],
    );
    found.push([call.type === 'CallExpression' && call.arguments[0].value, isCaught]);
  });
  return found;
};

test('a Trusted Types policy is found in a script, with its name, in a try block or not', () => {
  assert.deepEqual(policies('a.createPolicy("b", {})'), [['b', false]]);
  assert.deepEqual(policies('try { () => a.createPolicy("b", {}) } catch {}'), [['b', true]]);
  assert.deepEqual(policies('try {} catch { a.createPolicy("b", {}) }'), [['b', false]]);
  assert.deepEqual(policies('const { createPolicy } = a; a.createPolicy'), [[false, false]]);
});

for (const name of scripts)
  test(`${name} creates one Trusted Types policy, ketamine-faq, and continues where it is refused`, () => {
    const code = readFileSync(`dist/${name}`, 'utf8');
    assert.deepEqual(policies(code), [['ketamine-faq', true]]);
    assert.equal(code.split('createPolicy').length, 2, 'in no other way');
  });
