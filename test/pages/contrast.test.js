// Whatever the page’s colors are, words can be read and edges seen: WCAG 2.2 asks for 4.5 and 3.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { assertContrast } from '../support/assert-contrast.js';
import { newPage, open } from '../support/browser-page.js';
import { elementBoxes } from '../support/element-boxes.js';
import { useFont } from '../support/page-fonts.js';
import { searchFor } from '../support/reader-actions.js';

const words = ['question', 'footer', 'crisis lines', 'notes', 'excerpt', 'marked word'];
const edges = ['bar of the crisis lines', 'same, at its end', 'chevron', 'edge of the field', 'magnifying glass'];

for (const [name, appearance] of [
  ['index.html', 'lines'],
  ['dark.html', 'lines'],
  ['plain.html', 'lines'],
  ['index.html', 'cards'],
  ['dark.html', 'cards'],
])
  test(`words have a contrast of 4.5, and edges and the focus of 3: ${name}, ${appearance}`, async (t) => {
    const page = await newPage(t, { deviceScaleFactor: 2 });
    await open(page, name);
    await page.$eval('ketamine-faq', (faq, appearance) => (faq.appearance = appearance), appearance);
    await searchFor(page, 'bladder');
    await useFont(page);
    const boxes = await elementBoxes(page);
    await page.focus('ketamine-faq >>> [part~=print]');
    const found = await assertContrast(t, page, { words, edges, boxes });
    for (const what of ['crisis lines', 'marked word'])
      assert.equal(found[what].ground, found.question.ground, 'no tint lowers the contrast of the page');
  });
