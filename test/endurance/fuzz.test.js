// Random attributes, addresses, contents, searches and styles. After each case help is readable, with the right numbers, nothing
// has failed or run, and the page has lost nothing (test/support/invariant.js). `run.js` says how to repeat a run.
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import { attributes } from '../support/fuzz/attributes.js';
import { casePage } from '../support/fuzz/case-page.js';
import { children } from '../support/fuzz/children.js';
import { hash } from '../support/fuzz/hash.js';
import { keepCase, keptCases } from '../support/fuzz/kept-cases.js';
import { search } from '../support/fuzz/search.js';
import { styles } from '../support/fuzz/styles.js';

const seed = Number(process.env.SEED ?? randomInt(2 ** 31));
const total = Number(process.env.CASES ?? 20_000);

/** The generator for each kind of case, and the percentage of cases of that kind. */
const kinds = {
  attributes: { cases: attributes, share: 30 },
  hash: { cases: hash, share: 25 },
  children: { cases: children, share: 10 },
  search: { cases: search, share: 15 },
  styles: { cases: styles, share: 20 },
};

const screens = [
  { width: 1280, height: 900 },
  { width: 390, height: 844, isMobile: true, hasTouch: true },
];
/** How many cases run in a page before it is loaded anew, on another screen. */
const batch = 250;

test('the cases that have failed before', async (t) => {
  const open = await casePage(t);
  const kept = keptCases();
  for (const screen of screens)
    for (const { kind, ...each } of kept) {
      const run = await open(screen);
      await assert.doesNotReject(run(kind, each), JSON.stringify({ kind, ...each }));
    }
  t.diagnostic(`${kept.length} kept cases`);
});

describe(
  `Whatever a page or a reader gives to the element, help is readable (seed ${seed}):`,
  { concurrency: 2 },
  () => {
    for (const [kind, { cases, share }] of Object.entries(kinds))
      test(kind, async (t) => {
        const open = await casePage(t);
        const count = Math.ceil((total * share) / 100);
        const start = performance.now();
        for (let done = 0; done < count; done += batch) {
          const run = await open(screens[(done / batch) % screens.length]);
          const property = fc.asyncProperty(cases, (each) => run(kind, each));
          const found = await fc.check(property, { seed: seed + done, numRuns: Math.min(batch, count - done) });
          if (found.failed) {
            const shrunk = { kind, ...found.counterexample[0] };
            keepCase(shrunk);
            assert.fail(
              `${found.errorInstance?.message}\nseed ${seed}, kept in kept-cases.json: ${JSON.stringify(shrunk)}`,
            );
          }
        }
        const seconds = (performance.now() - start) / 1000;
        t.diagnostic(
          `${count} cases in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} a second, seed ${seed}`,
        );
      });
  },
);
