// Languages that differ most from English in how they look: direction, script, length of words.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, open, openEverything } from '../support/browser-page.js';
import { shows } from '../support/language-files.js';
import { assertNoOverflow } from '../support/overflow.js';
import { useFont } from '../support/page-fonts.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const locale of ['ar', 'fa', 'zh-Hans', 'de', 'hi'])
  for (const width of [390, 320])
    test(`on a phone of ${width} px every answer fits${width === 320 ? ', and axe finds nothing' : ''}: ${locale}`, async (t) => {
      const page = await newPage(t, { width, height: 844 });
      await open(page, `in/${locale}.html`);
      await shows(page, locale);
      await openEverything(page);
      for (const font of ['serif', 'sans']) {
        await useFont(page, font);
        const { report } = await assertNoOverflow(page);
        t.diagnostic(`${font}: ${report}`);
      }
      // What axe finds does not depend on the width.
      if (width !== 320) return;
      await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
      const { violations, passes } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), tags);
      t.diagnostic(`${passes.length} rules passed, ${violations.length} violated`);
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
      );
    });
