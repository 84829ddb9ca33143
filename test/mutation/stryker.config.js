// How Stryker changes the code and runs the unit tests. `run.js` adds the files to change and the tests to run.
export default {
  testRunner: 'tap',
  tap: {
    nodeArgs: ['--test-reporter=tap'],
    // The other tests of a file cannot say more once one has failed.
    forceBail: true,
  },
  // The changes are in the TypeScript files, each behind a condition, so one compilation serves all of them.
  buildCommand: 'node scripts/compile.js',
  coverageAnalysis: 'perTest',
  dryRunTimeoutMinutes: 30,
  plugins: ['@stryker-mutator/tap-runner', './test/mutation/ignore-descriptions.js'],
  ignorers: ['descriptions'],
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true, reportScoreTable: false },
  htmlReporter: { fileName: 'build/mutation/report.html' },
  tempDirName: 'build/mutation/sandbox',
};
