// Readers who set the spacing of every text themselves (WCAG 2.2, 1.4.12) lose nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, open, openEverything } from '../support/browser-page.js';
import { assertNoOverflow } from '../support/overflow.js';
import { useFont } from '../support/page-fonts.js';

/** The values of the success criterion. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Sets the spacing in the page and in the element, where a style sheet of the page does not reach. */
const setSpacing = (page) =>
  page.evaluate((text) => {
    for (const root of [document.head, document.querySelector('ketamine-faq').shadowRoot]) {
      const style = document.createElement('style');
      style.textContent = text;
      root.append(style);
    }
  }, spacing);

for (const width of [320, 1280])
  test(`nothing is cut off where a reader spaces out every text: ${width} px`, async (t) => {
    const page = await newPage(t, { width });
    await open(page, 'index.html');
    await openEverything(page);
    await useFont(page);
    const heightOf = () => page.$eval('ketamine-faq', (faq) => faq.getBoundingClientRect().height);
    const before = await heightOf();
    await setSpacing(page);
    const { report } = await assertNoOverflow(page);
    t.diagnostic(`${report}, ${Math.round(before)} px high before and ${Math.round(await heightOf())} px after`);
    assert.ok((await heightOf()) > 1.1 * before, 'the spacing is set');
  });
