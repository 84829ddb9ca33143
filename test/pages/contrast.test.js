// Whatever the page's colours are, words can be read and edges seen: WCAG 2.2 asks for 4.5 and 3.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, open } from '../support/browser-page.js';
import { useFont } from '../support/page-fonts.js';
import { pixelContrast } from '../support/pixel-contrast.js';
import { elementBoxes } from '../support/element-boxes.js';
import { searchFor } from '../support/reader-actions.js';

const words = ['question', 'footer', 'crisis lines', 'notes', 'excerpt', 'marked word'];
const edges = ['bar of the crisis lines', 'same, at its end', 'chevron', 'edge of the field', 'magnifying glass'];
const focused = {
  focus: '.kf-item:not([hidden]) [part=question]',
  'focus in the field': 'input',
  'focus on a telephone number': '.kf-safety .kf-phone',
};

const hex = (colour) =>
  `#${colour
    .split(' ')
    .map((value) => Number(value).toString(16).padStart(2, '0'))
    .join('')}`;

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
    const at = await elementBoxes(page);
    await page.focus('ketamine-faq >>> [part~=print]');
    const found = {};
    for (const what of [...words, ...edges]) found[what] = await pixelContrast(page, at[what]);
    for (const [what, selector] of Object.entries(focused)) {
      await page.focus(`ketamine-faq >>> ${selector}`);
      found[what] = await pixelContrast(page, at[what]);
    }

    for (const [what, { ink, ground, contrast }] of Object.entries(found))
      t.diagnostic(`${what.padEnd(26)} ${hex(ink)} on ${hex(ground)} ${contrast.toFixed(1).padStart(5)}`);
    const least = (what) => (words.includes(what) ? 4.5 : 3);
    assert.deepEqual(
      Object.keys(found).filter((what) => found[what].contrast < least(what)),
      [],
    );
    for (const what of ['crisis lines', 'marked word'])
      assert.equal(found[what].ground, found.question.ground, 'no tint lowers the contrast of the page');
  });
