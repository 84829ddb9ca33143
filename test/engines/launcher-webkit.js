import { setMedium } from './medium.js';
import { webkitDriver } from './webkit-driver.js';

/** The codes of keys that write nothing (WebDriver, section 17.4.2). */
const codes = { Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C', Shift: '\uE008' };

/**
 * WebKitGTK for @web/test-runner. The commands that tests give (`sendKeys`, `emulateMedia`) know no launcher of this kind,
 * so it offers them what they use of a page of Playwright.
 */
export function webkit() {
  const start = webkitDriver();
  let session;
  let active;

  const open = async () => {
    const { send } = await (session ??= start());
    return send;
  };
  const post = async (path, body) => (await open())('POST', path, body);
  /** Runs a script in the page, which has to do the same when it runs twice: the driver at times cannot read the result. */
  const run = (script, ...args) => {
    const once = () => post('execute/sync', { script: `return (${script})(...arguments)`, args });
    return once().catch(once);
  };
  const keys = (actions) => post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const tap = (text) => [
    { type: 'keyDown', value: text },
    { type: 'keyUp', value: text },
  ];

  /** Ends a session whose page has crashed or hangs. The next test file starts another. */
  const endLostSession = async () => {
    const lost = session;
    session = undefined;
    await lost?.then(({ stop }) => stop()).catch(() => {});
  };

  /** A window whose page is as large as in the other browsers. */
  const setViewportSize = async ({ width, height }) => {
    await post('window/rect', { width, height });
    const [innerWidth, innerHeight] = await run('() => [innerWidth, innerHeight]');
    await post('window/rect', { width: 2 * width - innerWidth, height: 2 * height - innerHeight });
  };

  const page = {
    keyboard: {
      type: (text) => keys([...text].flatMap(tap)),
      press: (key) => keys(tap(codes[key] ?? key)),
      down: (key) => keys(tap(codes[key] ?? key).slice(0, 1)),
      up: (key) => keys(tap(codes[key] ?? key).slice(1)),
    },
    // An error here would end the whole runner. So only the test fails, and is tried again in another session.
    emulateMedia: ({ media }) => run(setMedium, media).catch((error) => console.error(String(error))),
    setViewportSize,
  };

  return {
    name: 'WebKitGTK',
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      active = id;
      const openTests = async () => {
        await setViewportSize({ width: 800, height: 600 });
        await post('url', { url });
      };
      await openTests().catch(async () => {
        await endLostSession();
        await openTests();
      });
    },
    isActive: (id) => active === id,
    getBrowserUrl: async () => (await open())('GET', 'url'),
    getPage: () => page,
    async stopSession() {
      // Nothing of a page that has been tested runs on.
      await post('url', { url: 'about:blank' }).catch(endLostSession);
      active = undefined;
      return {};
    },
    startDebugSession() {
      throw new Error('WebKitGTK runs where nobody sees it: there is nothing to debug in.');
    },
    stop: async () => (await session)?.stop(),
  };
}
