// Narrow screens and large text: nothing is cut off, and nothing has to be scrolled sideways.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { demoPages, newPage, open, openEverything } from '../support/browser-page.js';
import { assertNoOverflow } from '../support/overflow.js';
import { useFont } from '../support/page-fonts.js';
import { resultShown } from '../support/reader-actions.js';

const states = [
  { width: 320, text: '' },
  { width: 320, text: '200%' },
  { width: 256, text: '200%' },
];

/**
 * Leaves nothing but the FAQ on a page without a style sheet: such a page cannot keep its own long words on a narrow
 * screen.
 */
const leaveOutUnstyled = (page) =>
  page.evaluate(() => {
    if (!document.querySelector('link[rel=stylesheet]'))
      document.body.replaceChildren(document.querySelector('ketamine-faq'));
  });

for (const name of demoPages)
  test(`nothing scrolls sideways on a narrow screen, with every answer and source open: ${name}`, async (t) => {
    const page = await newPage(t);
    await open(page, name);
    await openEverything(page);
    await useFont(page);
    const normal = await page.$eval('ketamine-faq >>> .kf-faq', (each) => parseFloat(getComputedStyle(each).fontSize));
    for (const { width, text } of states) {
      await page.setViewport({ width, height: 640 });
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
      if (text) await leaveOutUnstyled(page);
      const measured = await assertNoOverflow(page);
      t.diagnostic(measured.report);
      assert.ok(!text || measured.text > 1.7 * normal, 'the text is large');
    }
  });

test('a search fits on a narrow screen with large text, crisis lines and all', async (t) => {
  const page = await newPage(t, { width: 320, height: 640 });
  await open(page, 'index.html');
  await useFont(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  for (const word of ['suicide', 'sleep', 'pneumonoultramicroscopicsilicovolcanoconiosis']) {
    const field = await page.$('ketamine-faq >>> input');
    await field.press('Escape');
    await field.type(word);
    await resultShown(page);
    const { report } = await assertNoOverflow(page);
    t.diagnostic(`${word}: ${report}`);
  }
});

test('on a page with the margins of a browser, no width of a phone makes an open answer scroll sideways', async (t) => {
  const page = await newPage(t);
  await open(page, 'plain.html');
  await openEverything(page);
  await leaveOutUnstyled(page);
  await useFont(page);
  const tooWide = [];
  for (const text of ['100%', '200%']) {
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
    for (let width = 320; width <= 430; width++) {
      await page.setViewport({ width, height: 640 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) tooWide.push(`${over} px at ${width} px and ${text}`);
    }
  }
  t.diagnostic(`widths from 320 to 430 px, text of 100 and 200 %: ${tooWide.length} of 222 scroll`);
  assert.deepEqual(tooWide, []);
});

test('on a phone everything fits upright and on its side, with every answer open', async (t) => {
  const page = await newPage(t);
  await open(page, 'index.html');
  await openEverything(page);
  await useFont(page);
  for (const [width, height] of [
    [390, 844],
    [844, 390],
  ]) {
    await page.setViewport({ width, height });
    const { report } = await assertNoOverflow(page);
    t.diagnostic(`${width} x ${height}: ${report}`);
  }
});
