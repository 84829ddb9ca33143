// Reads results.json, the results of the last run of the tests. `npm run report:accessibility` writes it.
import { readFileSync, writeFileSync } from 'node:fs';

import { namedTests, suiteOf } from './named-tests.js';
import { isTitleOf } from './test-titles.js';

const file = 'scripts/accessibility/results.json';

/**
 * By suite: `date`, `build` (the hash of the script that was tested), `versions` of the engines, and by file the result of
 * each test: `passed` or `failed`.
 */
export const readResults = () => JSON.parse(readFileSync(file, 'utf8'));

export const writeResults = (results) => writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);

/** The result of a named test: `passed`, `failed` or `not run`, how many tests ran, and the run of the suite. */
export function resultOf(name, results) {
  const { file, titles } = namedTests[name];
  const run = results[suiteOf(file)];
  const tests = Object.entries(run?.files[file] ?? {});
  const found = titles.map((title) => tests.filter(([test]) => isTitleOf(title, test)));
  const all = found.flat();
  if (all.some(([, result]) => result === 'failed')) return { result: 'failed', count: all.length, run };
  if (found.some((each) => !each.length)) return { result: 'not run', count: all.length, run };
  return { result: 'passed', count: all.length, run };
}

/** The conformance that the results allow: a criterion is not met where a named test fails or has not run. */
export function checkedConformance(conformance, results) {
  const { level, tests, remarks } = conformance;
  const isClaimed = level === 'Supports' || level === 'Partially Supports';
  const withResult = (wanted) => tests.filter((name) => resultOf(name, results).result === wanted);
  const [failed, missing] = [withResult('failed'), withResult('not run')];
  if (isClaimed && failed.length)
    return { ...conformance, level: 'Does Not Support', remarks: `A test fails: ${failed.join(', ')}. ${remarks}` };
  if (isClaimed && missing.length)
    return { ...conformance, level: 'Not Evaluated', remarks: `A test has not run: ${missing.join(', ')}. ${remarks}` };
  return conformance;
}
