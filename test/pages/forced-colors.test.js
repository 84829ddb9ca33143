// Readers who choose the colours of every page themselves (Windows high contrast, for one) still see every edge.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, open } from '../support/browser-page.js';
import { useFont } from '../support/page-fonts.js';
import { pixelContrast } from '../support/pixel-contrast.js';
import { elementBoxes } from '../support/element-boxes.js';
import { searchFor } from '../support/reader-actions.js';

const edges = [
  'bar of the crisis lines',
  'edge of the notes',
  'chevron',
  'edge of the field',
  'magnifying glass',
  'marked word',
];

for (const scheme of ['light', 'dark'])
  test(`borders, highlights and icons are visible with forced colors: ${scheme}`, async (t) => {
    const page = await newPage(t, { deviceScaleFactor: 2 });
    const devtools = await page.createCDPSession();
    const features = [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: scheme },
    ];
    await devtools.send('Emulation.setEmulatedMedia', { features });
    await open(page, 'index.html');
    assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
    await searchFor(page, 'bladder');
    await useFont(page);
    const at = await elementBoxes(page);
    await page.focus('ketamine-faq >>> [part~=print]');

    const found = {};
    for (const what of edges) found[what] = await pixelContrast(page, at[what]);
    await page.focus('ketamine-faq >>> .kf-item:not([hidden]) [part=question]');
    found.focus = await pixelContrast(page, at.focus);
    const { ground } = await pixelContrast(page, at.excerpt);
    for (const [what, { contrast }] of Object.entries(found))
      t.diagnostic(`${what.padEnd(24)} ${contrast.toFixed(1).padStart(5)}`);
    assert.deepEqual(
      Object.keys(found).filter((what) => found[what].contrast < 3),
      [],
    );
    assert.notEqual(found['marked word'].ground, ground, 'the mark has the colours of a mark');
  });
