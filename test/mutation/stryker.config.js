// How Stryker changes the code and runs the unit tests. `run.js` adds the files to change.
import { readdirSync } from 'node:fs';

/** The tests of many searches take the longest, so they run last: most changes have failed another test by then. */
const slow = ['search.test.js', 'search-urgent.test.js'];
/** A test that measures time would fail beside other work. */
const left = ['search-speed.test.js'];

const tests = readdirSync('test/unit').filter((name) => name.endsWith('.test.js') && !left.includes(name));

export default {
  testRunner: 'tap',
  tap: {
    testFiles: [...tests.filter((name) => !slow.includes(name)), ...slow].map((name) => `test/unit/${name}`),
    nodeArgs: ['--test-reporter=tap'],
    // The other tests of a file cannot say more once one has failed.
    forceBail: true,
  },
  // The changes are in the TypeScript files, each behind a condition, so one compilation serves all of them.
  buildCommand: 'node scripts/compile.js',
  coverageAnalysis: 'perTest',
  plugins: ['@stryker-mutator/tap-runner', './test/mutation/ignore-descriptions.js'],
  ignorers: ['descriptions'],
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true, reportScoreTable: false },
  htmlReporter: { fileName: 'build/mutation/report.html' },
  tempDirName: 'build/mutation/sandbox',
};
