// The tests of the element that hold criteria of accessibility, in three engines. Their results go to a file in `build/`
// for scripts/report-accessibility.js.
import { writeFileSync } from 'node:fs';

import { namedTests } from '../../scripts/accessibility/named-tests.js';
import config from './web-test-runner.config.js';

const engines = ['Chromium', 'Firefox', 'WebKitGTK'];

/** The tests of a suite and of the suites in it. */
const testsIn = ({ tests = [], suites = [] }) => [...tests, ...suites.flatMap(testsIn)];

const reporter = {
  onTestRunFinished({ sessions }) {
    const results = sessions.flatMap(({ testFile, browser, testResults }) => {
      const file = testFile.slice(testFile.indexOf('test/element/'));
      const engine = engines[config.browsers.indexOf(browser)];
      const ran = testsIn(testResults ?? {}).filter(({ skipped }) => !skipped);
      return ran.map(({ name, passed }) => ({ file, engine, name, passed }));
    });
    writeFileSync('build/named-tests.json', JSON.stringify(results));
  },
};

export default {
  ...config,
  files: [...new Set(Object.values(namedTests).map(({ file }) => file))].filter((file) =>
    file.startsWith('test/element/'),
  ),
  reporters: [reporter],
};
