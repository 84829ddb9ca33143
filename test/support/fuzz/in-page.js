// The script of the page on which the cases run. Its first statement records what goes wrong from then on.
import * as fc from 'fast-check';

import { recordFaults } from '../record-faults.js';
import { cases } from './cases.js';
import { runCase } from './run-case.js';

const faults = recordFaults(window);

/** How long one case may take on a busy machine, in ms. */
const patience = 60_000;

/**
 * Runs so many cases of a kind. Returns the first that breaks a promise, shrunk, and what it breaks. Calls `caseBegins`, which the
 * test gives to the page, before each: a case that crashes the browser returns nothing.
 */
globalThis.runCases = async ({ kind, seed, numRuns }) => {
  const found = await fc.check(
    fc.asyncProperty(cases[kind], async (each) => {
      globalThis.caseBegins(JSON.stringify(each));
      const broken = await runCase(each, faults);
      if (broken.length) throw new Error(broken.join('\n'));
    }),
    { seed, numRuns, timeout: patience },
  );
  if (!found.failed) return {};
  const [shrunk] = found.counterexample;
  return {
    shrunk: JSON.stringify(shrunk),
    path: found.counterexamplePath,
    error: String(found.errorInstance?.message),
  };
};
