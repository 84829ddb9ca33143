import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

import { demo, newPage, ready } from './browser-page.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const name of readdirSync('demo').filter((file) => file.endsWith('.html')))
  for (const state of ['closed', 'opened'])
    test(`axe finds nothing on ${name}, ${state}`, async (t) => {
      const page = await newPage(t);
      await page.goto(demo(name));
      await ready(page);
      if (state === 'opened')
        await page.evaluate(async () => {
          for (const faq of document.querySelectorAll('ketamine-faq')) {
            faq.showAll();
            await faq.updateComplete;
            for (const fold of faq.renderRoot.querySelectorAll('.fold')) fold.click();
            await faq.updateComplete;
          }
        });
      await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
      const { violations, passes } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), tags);
      t.diagnostic(`${name}, ${state}: ${passes.length} rules passed, ${violations.length} violated`);
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
      );
    });
