import common from '../element/web-test-runner.config.js';
import { middleware } from '../support/server.js';
import { firefox } from './launcher-firefox.js';
import { webkit } from './launcher-webkit.js';
import { prototypeRoutes } from './prototype.js';

/** The tests of the element in three engines. */
export default {
  ...common,
  files: [common.files, 'test/engines/browser/*.test.js'],
  middleware: [...common.middleware, middleware(prototypeRoutes)],
  // Beside two other browsers WebKitGTK has lost its page once, and has waited for events that never came.
  concurrentBrowsers: 1,
  testFramework: { config: { ...common.testFramework.config, retries: 1 } },
  browsers: [...common.browsers, firefox(), webkit()],
};
