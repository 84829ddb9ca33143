import { chromeLauncher } from '@web/test-runner-chrome';

import { findBrowser } from '../../scripts/chromium/find-chromium.js';
import { hostileServer } from '../support/hostile-server.js';

/** The tests in a browser, against the built files. */
export default {
  rootDir: '.',
  files: 'test/element/*.test.js',
  nodeResolve: true,
  middleware: [hostileServer],
  browsers: [chromeLauncher({ launchOptions: await findBrowser() })],
  concurrency: 2,
  // A busy machine is no failure.
  testFramework: { config: { timeout: 20_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
};
