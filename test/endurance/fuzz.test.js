// Random attributes, addresses, contents, searches, styles and sequences of actions. After each case help is readable, with the
// right numbers, nothing has failed or run, and the page has lost nothing (test/support/invariant.js). SEED=<number> repeats a
// run, and CASES=<number> sets how many cases there are in all.
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { describe, test } from 'node:test';

import { fuzzPage } from '../support/fuzz/fuzz-page.js';

const seed = Number(process.env.SEED ?? randomInt(2 ** 31));
const total = Number(process.env.CASES ?? 20_000);
console.log(`${total} cases, SEED=${seed}`);

/** Of 100 cases, how many are of each kind. */
const shares = { attributes: 25, hash: 20, children: 10, search: 20, styles: 15, actions: 10 };

/** How many cases run in a page before it is loaded anew, on the screen of a computer or a phone. */
const batch = 250;
const screens = [
  { width: 1280, height: 900 },
  { width: 390, height: 844, isMobile: true, hasTouch: true },
];

describe('Whatever a page gives to the element and a reader does, help is readable:', { concurrency: 2 }, () => {
  for (const [kind, share] of Object.entries(shares))
    test(kind, async (t) => {
      const open = await fuzzPage(t);
      const count = Math.ceil((total * share) / 100);
      const start = performance.now();
      for (let done = 0; done < count; done += batch) {
        const run = await open(screens[(done / batch) % screens.length]);
        const { shrunk, error, path } = await run({ kind, seed: seed + done, numRuns: Math.min(batch, count - done) });
        if (shrunk) assert.fail(`SEED=${seed}, cases from ${done}, path ${path}\n${error}\n${shrunk}`);
      }
      const seconds = (performance.now() - start) / 1000;
      t.diagnostic(`${count} cases in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} a second, SEED=${seed}`);
    });
});
