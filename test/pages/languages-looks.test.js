// Languages that differ most from English in how they look: direction, script, length of words.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, open, openEverything } from '../support/browser-page.js';
import { assertNoOverflow } from '../support/overflow.js';
import { shows } from '../support/language-files.js';

const { languages } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const height = 844;

async function openIn(t, locale, width) {
  const page = await newPage(t, { width, height });
  await open(page, `in/${locale}.html`);
  await shows(page, locale);
  return page;
}

for (const locale of ['ar', 'fa', 'zh-Hans', 'de', 'hi']) {
  for (const width of [390, 320])
    test(`on a phone of ${width} px every answer fits, and axe finds nothing: ${locale}`, async (t) => {
      const page = await openIn(t, locale, width);
      await openEverything(page);
      t.diagnostic(await assertNoOverflow(page));
      await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
      const { violations, passes } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), tags);
      t.diagnostic(`${passes.length} rules passed, ${violations.length} violated`);
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
      );
    });

  test(`the first question is on the first screen of the widget, and runs in its direction: ${locale}`, async (t) => {
    const page = await openIn(t, locale, 390);
    const { end, directions } = await page.$eval('ketamine-faq', (faq) => {
      const inside = (selector) => faq.renderRoot.querySelector(selector);
      return {
        end: inside('[part=question]').getBoundingClientRect().bottom - faq.getBoundingClientRect().top,
        directions: ['section', '[part=question]', '[part=answer] p', 'input'].map(
          (selector) => getComputedStyle(inside(selector)).direction,
        ),
      };
    });
    t.diagnostic(`it ends ${Math.round(end)} px below the top of the widget; ${directions[0]}`);
    assert.deepEqual(new Set(directions), new Set([languages[locale].dir]));
    assert.ok(end <= height, `it ends ${end} px below`);
  });
}
