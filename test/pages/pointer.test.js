// What a reader presses is what happens: no target reaches over another, and a press can be taken back.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, open, openEverything } from '../support/browser-page.js';
import { useFont } from '../support/page-fonts.js';

for (const width of [390, 1280])
  test(`no target lies over another one: ${width} px`, async (t) => {
    const page = await newPage(t, { width });
    await open(page, 'index.html');
    await openEverything(page);
    await useFont(page);
    const { targets, covered } = await page.$eval('ketamine-faq', ({ renderRoot }) => {
      const all = [...renderRoot.querySelectorAll('button, a[href], input, select')].filter((each) =>
        each.checkVisibility(),
      );
      const covered = [];
      // Not the edges: boxes that touch share a row of pixels.
      const places = [0.1, 0.3, 0.5, 0.7, 0.9];
      for (const target of all) {
        target.scrollIntoView({ block: 'center' });
        // A link in a text has a box for each of its lines.
        for (const { left, right, top, bottom } of target.getClientRects())
          for (const across of places)
            for (const down of places) {
              const at = renderRoot.elementFromPoint(left + across * (right - left), top + down * (bottom - top));
              const other = at?.closest('button, a[href], input, select');
              if (other && other !== target) covered.push(`${other.textContent} over ${target.textContent}`);
            }
      }
      return { targets: all.length, covered: [...new Set(covered)] };
    });
    t.diagnostic(`${targets} targets`);
    assert.ok(targets > 100);
    assert.deepEqual(covered, []);
  });

test('a press that is moved away before it is released does nothing', async (t) => {
  const page = await newPage(t);
  await open(page, 'index.html');
  const pressAndMoveAway = async (selector) => {
    const target = await page.$(`ketamine-faq >>> ${selector}`);
    await target.scrollIntoView();
    const { x, y } = await target.boundingBox();
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.down();
    await page.mouse.move(1270, 890);
    await page.mouse.up();
  };
  const countOpen = () => page.$$eval('ketamine-faq >>> [aria-expanded=true]', (all) => all.length);
  for (const selector of ['#prepare [part=question]', '[part~=toggle-all]']) {
    await pressAndMoveAway(selector);
    assert.equal(await countOpen(), 0, selector);
    await page.click(`ketamine-faq >>> ${selector}`);
    assert.ok(await countOpen(), selector);
    await page.$eval('ketamine-faq', (faq) => faq.hideAll());
  }
});
