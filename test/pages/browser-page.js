// What every test of whole pages starts from: the demo, served as a clinic would serve it, in a real browser.
import { after, before } from 'node:test';

import puppeteer from 'puppeteer-core';

import { findBrowser } from '../../scripts/browser.js';
import { serve } from '../../scripts/serve.js';

let browser;
let server;

before(async () => {
  server = await serve({ port: 0, root: process.cwd() });
  browser = await puppeteer.launch(await findBrowser());
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** The address of a page of the demo. */
export const demo = (path = '') => `${server.url}/demo/${path}`;

/** A fresh page with nothing remembered, closed after the test. */
export async function newPage(t, { width = 1280, height = 900 } = {}) {
  const context = await browser.createBrowserContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.setViewport({ width, height });
  return page;
}

/** Waits until every element of the page has rendered. */
export const ready = (page) =>
  page.evaluate(async () => {
    await customElements.whenDefined('ketamine-faq');
    for (const faq of document.querySelectorAll('ketamine-faq')) await faq.updateComplete;
  });
