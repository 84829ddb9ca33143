// A real browser that opens a WordPress site as a visitor or as a logged-in user.
import { after, before } from 'node:test';

import puppeteer from 'puppeteer-core';

import { findChromium } from '../../scripts/chromium/find-chromium.js';
import { stepTimeout } from '../support/step-timeout.js';
import { loginCookies } from './users.js';

let browser;

before(async () => {
  const found = await findChromium();
  // WordPress’s own pages load pictures and news from other hosts; block those.
  const args = [...found.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  browser = await puppeteer.launch({ ...found, args, timeout: stepTimeout, protocolTimeout: 180_000 });
});
after(() => browser?.close());

/** A page with its own cookies, closed after the test. */
export async function newPage(t, { javaScript = true, width = 1280, height = 900 } = {}) {
  const context = await browser.createBrowserContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.setViewport({ width, height });
  await page.setJavaScriptEnabled(javaScript);
  page.setDefaultTimeout(stepTimeout);
  return page;
}

/** Logs a user in on a page. */
export const logIn = (page, site, user = 1, address = site.url) =>
  page
    .browserContext()
    .setCookie(...loginCookies(site, user, address).map((cookie) => ({ ...cookie, domain: '127.0.0.1', path: '/' })));
