// Every page of the demo that shows the FAQ: accessible with all answers closed and open, and without an error.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { demoPages, newPage, open, openEverything } from '../support/browser-page.js';
import { useFont } from '../support/page-fonts.js';
import { pageErrors } from '../support/reader-actions.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
for (const name of demoPages)
  test(`axe finds nothing on ${name}, closed and open, and the console is clean`, async (t) => {
    const page = await newPage(t);
    const errors = pageErrors(page);
    await open(page, name);
    assert.deepEqual(errors, []);

    await useFont(page);
    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
    for (const state of ['closed', 'open']) {
      if (state === 'open') await openEverything(page);
      const { violations, passes } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), tags);
      t.diagnostic(`${name}, ${state}: ${passes.length} rules passed, ${violations.length} violated`);
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
        state,
      );
    }
  });
