// A real browser that meets a WordPress site: as who edits it, or as a visitor.
import { after, before } from 'node:test';

import puppeteer from 'puppeteer-core';

import { findBrowser } from '../../scripts/chromium/find-chromium.js';
import { loginCookies } from './users.js';

let browser;

before(async () => {
  const found = await findBrowser();
  // Nothing but this machine: WordPress’s own pages ask for pictures and news.
  const args = [...found.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  browser = await puppeteer.launch({ ...found, args, protocolTimeout: 180_000 });
});
after(() => browser?.close());

/** A page of a fresh browser, closed after the test; `errors` gathers what goes wrong in it. */
export async function newPage(t, { javaScript = true, width = 1280, height = 900 } = {}) {
  const context = await browser.createBrowserContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.setViewport({ width, height });
  await page.setJavaScriptEnabled(javaScript);
  // The editor is slow on a machine that has other things to do.
  page.setDefaultTimeout(120_000);
  return page;
}

/** Makes the browser of a page that of a user. */
export const logIn = (page, site, user = 1, address = site.url) =>
  page
    .browserContext()
    .setCookie(...loginCookies(site, user, address).map((cookie) => ({ ...cookie, domain: '127.0.0.1', path: '/' })));
