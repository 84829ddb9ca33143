// The report on accessibility says no more than the tests show.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { notEvaluated, partiallySupports, supports, supportsBecause } from '../../scripts/accessibility/levels.js';
import { namedTests, suiteOf } from '../../scripts/accessibility/named-tests.js';
import { problemsIn } from '../../scripts/accessibility/problems.js';
import { criteria } from '../../scripts/accessibility/report.js';
import { checkedConformance } from '../../scripts/accessibility/results.js';
import { isTitleOf } from '../../scripts/accessibility/test-titles.js';
import { levelA, levelAA } from '../../scripts/accessibility/wcag.js';

/** Results in which every named test has passed, but for one title. */
function resultsWith(result, title) {
  const results = {};
  for (const { file, titles } of Object.values(namedTests))
    for (const each of titles) {
      const suite = (results[suiteOf(file)] ??= { files: {} });
      const tests = (suite.files[file] ??= {});
      const found = each === title ? result : 'passed';
      if (found) tests[each.replaceAll('*', 'a value')] = found;
    }
  return results;
}

const [order] = namedTests['tab-order'].titles;
const levelIn = (results, conformance) => checkedConformance(conformance, results).level;

describe('A criterion', () => {
  test('keeps its level where every named test has passed', () => {
    const results = resultsWith('passed');
    for (const [number, , conformance] of criteria)
      assert.equal(levelIn(results, conformance), conformance.level, number);
  });

  for (const conformance of [supports(['keys', 'tab-order']), partiallySupports(['keys', 'tab-order'], 'Not all.')]) {
    test(`does not say “${conformance.level}” where a named test has failed`, () =>
      assert.equal(levelIn(resultsWith('failed', order), conformance), 'Does Not Support'));

    test(`does not say “${conformance.level}” where a named test has not run`, () => {
      assert.equal(levelIn(resultsWith(undefined, order), conformance), 'Not Evaluated');
      assert.equal(levelIn({}, conformance), 'Not Evaluated');
    });
  }

  test('with several titles needs a result of each', () => {
    const [, second] = namedTests.keys.titles;
    assert.equal(levelIn(resultsWith(undefined, second), supports(['keys'])), 'Not Evaluated');
  });

  test('says “Supports” without a test only for a reason', () => {
    assert.equal(levelIn({}, supportsBecause('There is no sound.')), 'Supports');
    assert.equal(levelIn({}, notEvaluated('Nobody knows.')), 'Not Evaluated');
  });
});

describe('The data of the report', () => {
  test('name tests that exist', () => assert.deepEqual(problemsIn(criteria, namedTests), []));

  test('have a problem where a test does not exist, has no name, or is missing', () => {
    const file = 'test/unit/accessibility-report.test.js';
    const wrong = [
      ['1.1.1', 'First', supports([])],
      ['1.1.2', 'Second', supports(['other'])],
    ];
    assert.deepEqual(problemsIn(wrong, { some: { file, titles: ['name tests that exist', 'is not there'] } }), [
      `some: there is no test “is not there” in ${file}`,
      `some: ${file} belongs to no suite`,
      '1.1.1: “Supports” needs a test or a reason',
      '1.1.2: no test has the name “other”',
    ]);
  });

  test('list each criterion of WCAG 2.2, levels A and AA, once, and 4.1.1', () => {
    const numbers = [...levelA, ...levelAA].map(([number]) => number);
    assert.equal(new Set(numbers).size, numbers.length);
    assert.deepEqual([levelA.length, levelAA.length], [31 + 1, 24]);
  });

  test('use every named test', () => {
    const used = new Set(criteria.flatMap(([, , { tests }]) => tests));
    assert.deepEqual(
      Object.keys(namedTests).filter((name) => !used.has(name)),
      [],
    );
  });
});

test('a title with values is that of each test with such values', () => {
  assert.ok(isTitleOf('words have a contrast (of 4.5): *, *', 'words have a contrast (of 4.5): dark.html, cards'));
  assert.ok(!isTitleOf('words have a contrast: *', 'words have a contrast: '));
  assert.ok(!isTitleOf('words have a contrast', 'words have a contrast of 4.5'));
});

test('the sheet for people is empty, and the report says that nobody has filled it in', () => {
  const sheet = readFileSync('docs/accessibility-by-hand.md', 'utf8');
  assert.match(sheet, /Nobody has filled it in yet/);
  const tasks = [...sheet.matchAll(/^\| (\d+) +\|.*\|$/gm)];
  assert.deepEqual(
    tasks.map(([, number]) => Number(number)),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  );
  for (const [row] of tasks) assert.match(row, /\|\s+\|\s+\|$/, 'its last two cells are empty');
  assert.match(readFileSync('docs/accessibility.md', 'utf8'), /None of this has been done/);
});
