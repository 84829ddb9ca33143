// Runs the tests that hold criteria of accessibility, writes their results, and the report. With arguments it runs only
// these suites; the results of the others stay.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { run } from 'node:test';

import { findChromium } from './chromium/find-chromium.js';
import { namedTests, suiteOf, suites } from './accessibility/named-tests.js';
import { readResults, writeResults } from './accessibility/results.js';
import { isTitleOf } from './accessibility/test-titles.js';

/** How long a file may take on a busy machine, in ms. */
const timeout = 600_000;

/** The version that a program prints. */
const versionOf = (command, args = ['--version'], env = process.env) =>
  /\d[\w.]+/.exec(execFileSync(command, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))?.[0];

const firstThere = (...paths) => paths.find((path) => existsSync(path));

const versions = {
  Chromium: async () => {
    const { executablePath, env } = await findChromium();
    return versionOf(executablePath, undefined, env);
  },
  'Chromium (Debian)': () => versionOf(firstThere('/usr/bin/chromium', '/usr/bin/google-chrome')),
  Firefox: () => versionOf(firstThere('/usr/bin/firefox-esr', '/usr/bin/firefox')),
  // Its programs print no version without a screen.
  WebKitGTK: () => versionOf('dpkg-query', ['--showformat', '${Version}', '--show', 'webkit2gtk-driver']),
  Node: () => process.versions.node,
  Orca: () => versionOf('/usr/bin/orca'),
};

const filesOf = (suite) =>
  [...new Set(Object.values(namedTests).map(({ file }) => file))].filter((file) => suiteOf(file) === suite);

/** The tests of files for Node: file, name, and whether each has passed. One that is skipped has not run. */
async function runInNode(files) {
  const ran = [];
  // A browser with a screen reader has the machine to itself.
  for await (const { type, data } of run({ files, concurrency: 1, timeout })) {
    if (!['test:pass', 'test:fail'].includes(type) || data.skip !== undefined) continue;
    const file = files.find((each) => data.file?.endsWith(each));
    if (file) ran.push({ file, name: data.name, passed: type === 'test:pass' });
  }
  return ran;
}

/** The tests of files for browsers, once for each engine. One that lacks an engine has not run. */
function runInBrowsers() {
  const output = 'build/named-tests.json';
  rmSync(output, { force: true });
  const wtr = 'node_modules/@web/test-runner/dist/bin.js';
  spawnSync(process.execPath, [wtr, '--config', 'test/engines/named-tests.config.js'], { stdio: 'inherit' });
  const ran = JSON.parse(readFileSync(output, 'utf8'));
  const engines = ({ file, name }) => ran.filter((each) => each.file === file && each.name === name);
  return ran.filter((each) => engines(each).length >= suites.element.engines.length);
}

/** The results of the named tests, by file and title. A test passes if it passes in every engine. */
function resultsByFile(ran) {
  const files = {};
  for (const { file, name, passed } of ran) {
    const isNamed = Object.values(namedTests).some(
      (each) => each.file === file && each.titles.some((title) => isTitleOf(title, name)),
    );
    if (!isNamed) continue;
    const tests = (files[file] ??= {});
    tests[name] = passed && tests[name] !== 'failed' ? 'passed' : 'failed';
  }
  return files;
}

const { files: built } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const build = built['ketamine-faq.js'].integrity.slice('sha384-'.length, 'sha384-'.length + 16);
const chosen = process.argv.slice(2);

for (const suite of chosen.length ? chosen : Object.keys(suites)) {
  const found = {};
  for (const engine of suites[suite].engines) found[engine] = await versions[engine]();
  const ran = suite === 'element' ? runInBrowsers() : await runInNode(filesOf(suite));
  const results = {
    date: new Date().toISOString().slice(0, 10),
    build,
    versions: found,
    files: resultsByFile(ran),
  };
  const tests = Object.values(results.files).flatMap((each) => Object.values(each));
  console.log(`${suite}: ${tests.length} tests, ${tests.filter((result) => result === 'failed').length} failed`);
  writeResults({ ...readResults(), [suite]: results });
}

const { status } = spawnSync(process.execPath, ['scripts/write-accessibility-report.js'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
