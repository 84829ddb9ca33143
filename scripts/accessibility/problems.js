// Finds errors in the data of the report: a test that does not exist, and "Supports" without a test or a reason.
import { suiteOf } from './named-tests.js';
import { testTitles } from './test-titles.js';

function problemsOfTest(name, { file, titles }) {
  const existing = testTitles(file);
  const missing = titles.filter((title) => !existing.includes(title));
  return [
    ...missing.map((title) => `${name}: there is no test “${title}” in ${file}`),
    ...(suiteOf(file) ? [] : [`${name}: ${file} belongs to no suite`]),
  ];
}

function problemsOfCriterion([number, , { level, tests, reason }], namedTests) {
  const unknown = tests.filter((name) => !Object.hasOwn(namedTests, name));
  return [
    ...unknown.map((name) => `${number}: no test has the name “${name}”`),
    ...(level.endsWith('Supports') && !tests.length && !reason
      ? [`${number}: “${level}” needs a test or a reason`]
      : []),
  ];
}

export const problemsIn = (criteria, namedTests) => [
  ...Object.entries(namedTests).flatMap(([name, tests]) => problemsOfTest(name, tests)),
  ...criteria.flatMap((criterion) => problemsOfCriterion(criterion, namedTests)),
];
