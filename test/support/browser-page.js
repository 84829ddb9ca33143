// Starts a browser and a server with the demo, for tests of whole pages.
import { readdirSync, readFileSync } from 'node:fs';
import { after, before } from 'node:test';

import puppeteer from 'puppeteer-core';

import { findChromium } from '../../scripts/chromium/find-chromium.js';
import { repository, startServer } from './server.js';
import { stepTimeout } from './step-timeout.js';

let browser;
let server;

/** Starts a browser, with flags for its JavaScript engine. */
export async function launchBrowser(flags = []) {
  const { args, ...options } = await findChromium();
  const more = flags.length ? [`--js-flags=${flags.join(',')}`] : [];
  return puppeteer.launch({ ...options, args: [...args, ...more], timeout: stepTimeout });
}

before(async () => {
  server = await startServer({ folders: repository });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** The pages of the demo that show the FAQ. */
export const demoPages = readdirSync('demo').filter((file) => file.endsWith('.html') && file !== 'check.html');

/** The origin of demo/ and dist/. */
export const origin = () => server.origin;

/** The address of a page of the demo. */
export const demo = (path = '') => `${server.origin}/demo/${path}`;

/** The address of the built script. */
export const script = () => `${server.origin}/dist/ketamine-faq.js`;

/** A new page in a browser context of its own, closed after the test. */
export async function newPage(t, { width = 1280, height = 900, deviceScaleFactor = 1, inBrowser = browser } = {}) {
  const context = await inBrowser.createBrowserContext();
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(stepTimeout);
  await page.setViewport({ width, height, deviceScaleFactor });
  await page.emulateFocusedPage(true);
  // The date is that on which the sources were checked, so that no test depends on the age of the text.
  const { sourcesChecked } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
  await page.evaluateOnNewDocument((today) => {
    const { now } = Date;
    const shift = today - now();
    Date.now = () => now() + shift;
  }, Date.parse(sourcesChecked));
  return page;
}

/** Waits until every element of the page, or of a frame in it, has rendered. */
export const ready = (page) =>
  page.evaluate(async () => {
    await customElements.whenDefined('ketamine-faq');
    for (const faq of document.querySelectorAll('ketamine-faq')) await faq.updateComplete;
  });

/** Opens a page of the demo, or any address, and waits until every element has rendered. */
export async function open(page, address) {
  await page.goto(URL.canParse(address) ? address : demo(address));
  await ready(page);
}

/** Fetches the sources, as printing does, so that paper has them. */
export const fetchSources = (page) =>
  page.evaluate(async () => {
    const { renderRoot } = document.querySelector('ketamine-faq');
    for (let isThere; !isThere; await new Promise(requestAnimationFrame)) {
      dispatchEvent(new Event('beforeprint'));
      isThere = renderRoot.querySelector('.kf-sources bdi');
      dispatchEvent(new Event('afterprint'));
    }
  });

/** Opens every answer and every list of sources. */
export const openEverything = (page) =>
  page.evaluate(async () => {
    for (const faq of document.querySelectorAll('ketamine-faq')) {
      faq.showAll();
      await faq.updateComplete;
      for (const toggle of faq.renderRoot.querySelectorAll('.kf-sources-toggle[aria-expanded=false]')) toggle.click();
      await faq.updateComplete;
    }
  });

/** The ids of the questions on the page, in order. */
export const ids = (page) => page.$$eval('ketamine-faq >>> [part=item]', (items) => items.map(({ id }) => id));
