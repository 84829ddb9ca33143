import common from '../web-test-runner.config.js';
import { firefox } from './launcher-firefox.js';
import { webkit } from './launcher-webkit.js';

/** The tests in a browser, in three engines. */
export default { ...common, browsers: [...common.browsers, firefox(), webkit()] };
