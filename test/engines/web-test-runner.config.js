import common from '../element/web-test-runner.config.js';
import { firefox } from './launcher-firefox.js';
import { webkit } from './launcher-webkit.js';
import { prototype } from './prototype.js';

/** The tests in a browser, in three engines. */
export default {
  ...common,
  files: [common.files, 'test/engines/browser/*.test.js'],
  middleware: [...common.middleware, prototype],
  browsers: [...common.browsers, firefox(), webkit()],
};
