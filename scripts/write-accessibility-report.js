// Writes docs/accessibility.md from the data in scripts/accessibility/ and the results of the last run of the tests.
import { readFileSync, writeFileSync } from 'node:fs';

import { namedTests } from './accessibility/named-tests.js';
import { problemsIn } from './accessibility/problems.js';
import { accessibilityReport, criteria } from './accessibility/report.js';
import { readResults } from './accessibility/results.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { contentVersion } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const ruleEngines = [
  `axe-core ${versionOf('axe-core')}`,
  `IBM Equal Access ${versionOf('accessibility-checker-engine')}`,
  `Siteimprove Alfa ${versionOf('@siteimprove/alfa-rules')}`,
].join(', ');

const problems = problemsIn(criteria, namedTests);
if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}

writeFileSync(
  'docs/accessibility.md',
  accessibilityReport({ version, contentVersion, ruleEngines, results: readResults() }),
);
