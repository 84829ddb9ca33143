// Checks the invariant on a page of a test, whose server has the folder /test/.
import assert from 'node:assert/strict';

import { recordFaults } from './record-faults.js';

/** Records from now on what must never happen on a page. */
export const recordFaultsOn = (page) => page.evaluateOnNewDocument(`globalThis.faults = (${recordFaults})(globalThis)`);

/** Checks that every element keeps its promises, and that nothing has failed. Elements may hold an element with the id `own`. */
export async function checkInvariant(page) {
  const broken = await page.evaluate(async () => {
    const { brokenPromises } = await import('/test/support/invariant.js');
    return [...document.querySelectorAll('ketamine-faq')].flatMap((faq) =>
      brokenPromises(faq, {
        region: faq.getAttribute('region') ?? 'US',
        children: [...document.querySelectorAll('#own')],
      }),
    );
  });
  assert.deepEqual([...(await page.evaluate(() => globalThis.faults)), ...broken], []);
}
