// Syntax that must not be in a built file that shows the FAQ: minifiers of WordPress remove spaces in template literals, old libraries replace
// `Array.from` and add properties to every array, and the oldest browsers know no newer syntax.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { transform } from 'esbuild';

import { floor } from '../../scripts/rollup/targets.js';
import { scripts } from '../support/built-scripts.js';

const forbidden = {
  TemplateLiteral: () => 'a template literal',
  ForInStatement: () => 'for...in, which also meets what a page has put on every array',
  StaticBlock: () => 'a static block, which Safari has since 16.4',
  MemberExpression: ({ object, property }) =>
    object.name === 'Array' && property.name === 'from' && 'Array.from, which old libraries replace',
  AssignmentExpression: ({ left }) => /^(inner|outer)HTML$/.test(left.property?.name) && `${left.property.name} is set`,
  CallExpression: ({ callee }) => callee.name === 'eval' && 'eval',
  NewExpression: ({ callee }) => callee.name === 'Function' && 'new Function',
};

const found = (text) => {
  const problems = [];
  full(parse(text, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    const problem = forbidden[node.type]?.(node);
    if (problem) problems.push(`${problem}: ${text.slice(node.start, node.start + 60)}`);
  });
  return problems;
};

for (const name of scripts)
  describe(name, () => {
    const code = readFileSync(`dist/${name}`, 'utf8');

    test('holds nothing that a minifier, an old library or an old browser breaks', () => {
      const problems = found(code);
      // The template renderer sets innerHTML in one place.
      const isRenderers = (problem) => problem.startsWith('innerHTML is set');
      assert.deepEqual(
        problems.filter((problem) => !isRenderers(problem)),
        [],
      );
      assert.equal(problems.filter(isRenderers).length, 1);
    });

    test('can be read by the oldest browsers as it is', async () => {
      // esbuild replaces newer syntax for older browsers. Without such syntax both results are the same.
      const options = { minify: true, charset: 'utf8' };
      const as = async (target) => (await transform(code, { ...options, target })).code;
      assert.equal(await as(floor), await as('esnext'));
    });

    test('is text that every server sends as it is', () => {
      assert.ok(!code.includes('\0'));
      assert.ok(!/(sourceMappingURL|https?:\/\/(localhost|127\.))/.test(code));
    });
  });

test('each forbidden construct is found', () => {
  for (const bad of [
    '`${1}`',
    'for (x in []) y',
    'class A { static {} }',
    'Array.from([])',
    'a.innerHTML = b',
    'eval("1")',
  ])
    assert.equal(found(bad).length, 1, bad);
});
