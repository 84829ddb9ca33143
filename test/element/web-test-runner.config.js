import { chromeLauncher } from '@web/test-runner-chrome';

import { findChromium } from '../../scripts/chromium/find-chromium.js';
import { hostileRoutes } from '../support/hostile-routes.js';
import { middleware } from '../support/server.js';

/** The time after which a step fails, in ms. A busy machine is slow. */
const timeout = 120_000;

/** The tests in a browser, against the built files. */
export default {
  rootDir: '.',
  files: 'test/element/*.test.js',
  nodeResolve: true,
  middleware: [middleware(hostileRoutes)],
  browsers: [chromeLauncher({ launchOptions: { ...(await findChromium()), timeout } })],
  concurrency: 2,
  testFramework: { config: { timeout } },
  browserStartTimeout: timeout,
  testsStartTimeout: timeout,
  testsFinishTimeout: 5 * timeout,
};
