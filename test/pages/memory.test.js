// A page that shows and removes the FAQ again and again, as single-page sites do, does not grow.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, open } from '../support/browser-page.js';
import { blank, site } from '../support/clinic-site.js';
import { held } from '../support/memory.js';

const mounts = Number(process.env.MOUNTS ?? 200);
/**
 * The limit for the growth of the heap, in two parts. The engine keeps compiled code and other data, whose size differs from
 * run to run. Each mount adds about 500 bytes, also with 800 mounts. A leaked element takes more than 50,000 bytes, so that 200
 * leaked elements are eight times the limit.
 */
const bytesPerMount = 600;
const bytesAtAll = 1024 * 1024;

/** Shows the element, reads and searches in it, and removes it; many times. */
const mount = (page, times) =>
  page.evaluate(async (times) => {
    for (let time = 0; time < times; time++) {
      const faq = document.createElement('ketamine-faq');
      document.body.append(faq);
      await faq.updateComplete;
      faq.show('prepare');
      const field = faq.renderRoot.querySelector('input');
      field.value = 'bladder';
      field.dispatchEvent(new Event('input'));
      await faq.updateComplete;
      faq.remove();
    }
  }, times);

test(`adding and removing the element ${mounts} times leaks nothing`, async (t) => {
  const page = await newPage(t);
  await open(page, await site(t, { '/': blank() }));
  await mount(page, 50);
  // Removed elements may still wait for the search words.
  await page.waitForNetworkIdle();
  const before = await held(page);
  const start = performance.now();
  await mount(page, mounts);
  const each = (performance.now() - start) / mounts;
  const after = await held(page);

  const growth = after.heap - before.heap;
  t.diagnostic(`before ${JSON.stringify(before)}`);
  t.diagnostic(`after  ${JSON.stringify(after)}`);
  t.diagnostic(`heap ${growth} bytes more, ${(growth / mounts).toFixed(1)} a mount, ${each.toFixed(1)} ms each`);
  assert.ok(before.nodes > 500, 'one stays on the page all the time');
  assert.equal(after.listeners, before.listeners);
  assert.equal(after.documents, before.documents);
  assert.equal(after.marks, before.marks);
  assert.ok(Math.abs(after.nodes - before.nodes) <= 10, `nodes: ${before.nodes} before, ${after.nodes} after`);
  assert.ok(growth <= bytesAtAll + bytesPerMount * mounts);
});
