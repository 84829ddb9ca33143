// Languages that differ most from English in how they look: direction, script, length of words.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, open, openEverything } from '../support/browser-page.js';
import { shows } from '../support/language-files.js';
import { assertNoOverflow } from '../support/overflow.js';
import { useFont } from '../support/page-fonts.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const locale of ['ar', 'fa', 'zh-Hans', 'de', 'hi'])
  test(`on a phone every answer fits, and axe finds nothing: ${locale}`, async (t) => {
    const page = await newPage(t, { width: 390, height: 844 });
    await open(page, `in/${locale}.html`);
    await shows(page, locale);
    await openEverything(page);
    for (const font of ['serif', 'sans']) {
      await useFont(page, font);
      for (const width of [390, 320]) {
        await page.setViewport({ width, height: 844 });
        const { report } = await assertNoOverflow(page);
        t.diagnostic(`${font}, ${width} px: ${report}`);
      }
    }
    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
    const { violations, passes } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), tags);
    t.diagnostic(`${passes.length} rules passed, ${violations.length} violated`);
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
    );
  });
