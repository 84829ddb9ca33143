// A page in Chromium 109, the oldest that npm has. Playwright drives it, Puppeteer no longer can.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';

import { chromium } from 'playwright-core';

import { args } from '../../scripts/chromium/find-chromium.js';
import { chromiumFromNpm } from '../../scripts/chromium/chromium-from-npm.js';
import { repository, startServer } from '../support/server.js';
import { stepTimeout } from '../support/step-timeout.js';

const { sourcesChecked } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

/** Starts the browser for the tests of a file, with some features of Blink disabled. */
export function useChromium109({ without = [] } = {}) {
  let browser;
  let server;
  before(async () => {
    server = await startServer({ folders: repository });
    const found = await chromiumFromNpm('chromium-109');
    browser = await chromium.launch({ ...found, args: [...args, `--disable-blink-features=${without}`] });
    assert.match(browser.version(), /^109\./);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page of a clinic with the element, and closes it after the test. Errors fail the test unless they are `expected`. */
  return async function open(t, { faq = '<ketamine-faq></ketamine-faq>', hash = '', prepare, headers, expected } = {}) {
    const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
    context.setDefaultTimeout(stepTimeout);
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (said) => ['error', 'warning'].includes(said.type()) && errors.push(said.text()));
    t.after(async () => {
      await context.close();
      assert.deepEqual(
        errors.filter((error) => !expected?.test(error)),
        [],
      );
    });
    // The date is that on which the sources were checked, so that no test depends on the age of the text.
    await page.addInitScript((today) => (Date.now = () => today), Date.parse(sourcesChecked));
    await prepare?.(page);
    const body =
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title><link rel="icon" href="data:,">` +
      `<script type="module" src="/dist/ketamine-faq.js"></script><h1>Our clinic</h1>${faq}<p id="own">Call us</p></html>`;
    await page.route(`${server.origin}/clinic`, (route) => route.fulfill({ contentType: 'text/html', headers, body }));
    await page.goto(`${server.origin}/clinic${hash}`);
    await page.evaluate(async () => {
      await customElements.whenDefined('ketamine-faq');
      await document.querySelector('ketamine-faq').updateComplete;
    });
    return page;
  };
}

/** The button of a question; Playwright’s selectors go into shadow roots. */
export const question = (page, id) => page.locator(`#${id} [part=question]`);
export const answer = (page, id) => page.locator(`#${id}-answer [part=answer]`);

/** The ids of the questions whose answers are seen. */
export const openIds = (page) =>
  page
    .locator('[part=item]')
    .evaluateAll((items) =>
      items.filter((item) => item.querySelector('[part=answer]').checkVisibility()).map(({ id }) => id),
    );

/** The ids of the questions that are seen, from top to bottom. */
export const seenIds = (page) =>
  page
    .locator('[part=item]')
    .evaluateAll((items) => items.filter((item) => item.checkVisibility()).map(({ id }) => id));
