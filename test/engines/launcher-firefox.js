import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

import { stepTimeout } from '../support/step-timeout.js';
import { installed } from './installed.js';

/** What puppeteer needs to launch Firefox: over WebDriver BiDi, which needs no other program and no screen. */
export const findFirefox = () => ({
  browser: 'firefox',
  executablePath: installed(
    'Firefox',
    [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
    'firefox-esr',
  ),
  headless: true,
  timeout: stepTimeout,
  // Its own code sets the medium of a page: see below.
  args: ['--remote-allow-system-access'],
  // Tab goes to links as well, which some systems leave out.
  extraPrefsFirefox: { 'accessibility.tabfocus': 7 },
});

/** Firefox for @web/test-runner. */
export const firefox = () =>
  chromeLauncher({
    puppeteer,
    // One tab at a time: another would take the focus.
    concurrency: 1,
    launchOptions: findFirefox(),
    createPage: async ({ browser, context }) => {
      const page = await context.newPage();
      return Object.assign(page, {
        emulateMediaType: (type) => setMedium(browser, page.url(), type === 'screen' ? '' : type),
        emulateMediaFeatures: async () => {},
      });
    },
  });

/** WebDriver BiDi has no command for the medium. The window of the browser has: its developer tools use it. */
async function setMedium({ connection }, url, medium) {
  const windows = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [{ context }] = windows.result.contexts;
  const { result } = await connection.send('script.evaluate', {
    target: { context },
    expression: `gBrowser.browsers.find((tab) => tab.currentURI.spec === ${JSON.stringify(url)})
      .browsingContext.mediumOverride = ${JSON.stringify(medium)}`,
    awaitPromise: false,
  });
  if (result.type !== 'success') throw new Error(`Firefox: ${result.exceptionDetails.text}`);
}
