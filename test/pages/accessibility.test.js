import assert from 'node:assert/strict';
import { test } from 'node:test';

import { demoPages, newPage, open, openEverything } from '../support/browser-page.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const name of demoPages)
  for (const state of ['closed', 'opened'])
    test(`axe finds nothing on ${name}, ${state}`, async (t) => {
      const page = await newPage(t);
      await open(page, name);
      if (state === 'opened') await openEverything(page);
      await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
      const { violations, passes } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), tags);
      t.diagnostic(`${name}, ${state}: ${passes.length} rules passed, ${violations.length} violated`);
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
      );
    });
