// Checks the contrast of an element with the page, in the pixels of a screenshot.
import assert from 'node:assert/strict';

import { pixelContrast } from './pixel-contrast.js';

/** By name, what gets the focus. */
const focused = {
  focus: '.kf-item:not([hidden]) [part=question]',
  'focus in the field': 'input',
  'focus on a telephone number': '.kf-safety .kf-phone',
};

const hex = (color) =>
  `#${color
    .split(' ')
    .map((value) => Number(value).toString(16).padStart(2, '0'))
    .join('')}`;

/**
 * Fails unless words have a contrast of 4.5, and edges and the focus of 3 (WCAG 2.2). `boxes` are those of the document, by
 * name. Returns what `pixelContrast` has found, by name.
 */
export async function assertContrast(t, page, { words, edges, boxes }) {
  const found = {};
  for (const name of [...words, ...edges]) found[name] = await pixelContrast(page, boxes[name]);
  for (const [name, selector] of Object.entries(focused)) {
    await page.focus(`ketamine-faq >>> ${selector}`);
    found[name] = await pixelContrast(page, boxes[name]);
  }
  for (const [name, { ink, ground, contrast }] of Object.entries(found))
    t.diagnostic(`${name.padEnd(28)} ${hex(ink)} on ${hex(ground)} ${contrast.toFixed(1).padStart(5)}`);
  assert.deepEqual(
    Object.keys(found).filter((name) => found[name].contrast < (words.includes(name) ? 4.5 : 3)),
    [],
  );
  return found;
}
