// Prints how much of src/ the unit tests and the tests of the element run, each and together: `npm run coverage`, after a
// build. The tests of the element run on the sources here, not on the built file.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import coverage from 'istanbul-lib-coverage';
import report from 'istanbul-lib-report';
import reports from 'istanbul-reports';

const c8 = ['node_modules/c8/bin/c8.js', '--clean', '--reporter=json', '--exclude-after-remap', '--include=src/**'];
const commands = {
  unit: [...c8, '--reports-dir=coverage/unit', process.execPath, 'scripts/run-node-tests.js', 'test/unit'],
  element: ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/element/coverage.config.js'],
};

const together = coverage.createCoverageMap({});
const summaries = [];
for (const [name, command] of Object.entries(commands)) {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
  const map = coverage.createCoverageMap(JSON.parse(readFileSync(`coverage/${name}/coverage-final.json`, 'utf8')));
  const own = map.files().filter((file) => /^src[\\/](?!evidence)/.test(relative('.', file)));
  map.filter((file) => own.includes(file));
  summaries.push([`test/${name}`, map.getCoverageSummary()]);
  together.merge(map);
}
summaries.push(['together', together.getCoverageSummary()]);

reports.create('text').execute(report.createContext({ dir: 'coverage', coverageMap: together }));
const ran = together.files().map((file) => relative('src', file));
const others = readdirSync('src', { recursive: true }).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('evidence') && !ran.includes(join(file)),
);
console.log(`Not run by these tests (types, texts of the build, and the static output): ${others.join(', ')}`);
for (const [name, { lines, branches }] of summaries)
  console.log(`${name.padEnd(12)} lines ${lines.pct} %, branches ${branches.pct} % of the files it runs`);
