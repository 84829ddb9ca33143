// Narrow screens and large text: nothing is cut off, and nothing has to be scrolled sideways.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { demoPages, newPage, open, openEverything } from '../support/browser-page.js';

const states = [
  { width: 320, text: '' },
  { width: 320, text: '200%' },
  { width: 256, text: '200%' },
];

/** How far the page and the FAQ reach, what reaches too far, and which boxes of the FAQ hide a part of what they hold. */
const measure = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const faqs = [...document.querySelectorAll('ketamine-faq')];
    const isShown = (each) => each.checkVisibility();
    const right = (each) => Math.ceil(each.getBoundingClientRect().right);
    const ours = faqs.flatMap(({ renderRoot }) => [...renderRoot.querySelectorAll('*')]).filter(isShown);
    const theirs = [...document.querySelectorAll('body *')].filter(isShown);
    const clips = (each) => getComputedStyle(each).overflowX !== 'visible' && each.scrollWidth > each.clientWidth;
    return {
      text: parseFloat(getComputedStyle(faqs[0]).fontSize),
      scrollWidth,
      clientWidth,
      reach: Math.max(...ours.map(right)),
      tooFar: [...theirs, ...ours]
        .filter((each) => right(each) > clientWidth)
        .map((each) => each.outerHTML.slice(0, 60)),
      cut: ours.filter((each) => each.localName !== 'input' && clips(each)).map((each) => each.outerHTML.slice(0, 60)),
    };
  });

function assertFits({ scrollWidth, clientWidth, tooFar, cut }) {
  assert.deepEqual({ tooFar, cut }, { tooFar: [], cut: [] });
  assert.ok(scrollWidth <= clientWidth, `the page takes ${scrollWidth} of ${clientWidth} px`);
}

/** A page without a style sheet cannot keep its own long words on a narrow screen: there only the FAQ is measured. */
const leaveOutUnstyled = (page) =>
  page.evaluate(() => {
    if (!document.styleSheets.length) document.body.replaceChildren(document.querySelector('ketamine-faq'));
  });

for (const name of demoPages)
  test(`nothing scrolls sideways on a narrow screen, with every answer and source open: ${name}`, async (t) => {
    const page = await newPage(t);
    await open(page, name);
    await openEverything(page);
    const { text: normal } = await measure(page);
    for (const { width, text } of states) {
      await page.setViewport({ width, height: 640 });
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
      if (text) await leaveOutUnstyled(page);
      const measured = await measure(page);
      const { scrollWidth, reach } = measured;
      t.diagnostic(`${width} px, text of ${measured.text} px: the page takes ${scrollWidth} px, the FAQ ${reach}`);
      assertFits(measured);
      assert.ok(!text || measured.text > 1.7 * normal, 'the text is large');
    }
  });

test('a search fits on a narrow screen with large text, crisis lines and all', async (t) => {
  const page = await newPage(t, { width: 320, height: 640 });
  await open(page, 'index.html');
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  for (const word of ['suicide', 'sleep', 'pneumonoultramicroscopicsilicovolcanoconiosis']) {
    const field = await page.$('ketamine-faq >>> input');
    await field.press('Escape');
    await field.type(word);
    await page.waitForSelector('ketamine-faq >>> [role=status] p');
    const measured = await measure(page);
    t.diagnostic(`${word}: the page takes ${measured.scrollWidth} px, the FAQ ${measured.reach}`);
    assertFits(measured);
  }
});

test('on a page with the margins of a browser, no width of a phone makes an open answer scroll sideways', async (t) => {
  const page = await newPage(t);
  await open(page, 'plain.html');
  await openEverything(page);
  await leaveOutUnstyled(page);
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
