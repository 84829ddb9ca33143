// The script of the page of the cases: puts the element of a case on the page, acts on it as a page or a reader does, and says
// which promises are broken. It must be the first script, since it records what fails.
import { brokenPromises } from '../../invariant.js';
import { nextTask } from '../../next-task.js';
import { recordFaults } from '../../record-faults.js';
import { runAttributes } from './attributes.js';
import { runChildren } from './children.js';
import { runHash } from './hash.js';
import { runSearch } from './search.js';
import { runStyles } from './styles.js';

/** Each gets a case, a place on the page, and `check(faq, expected)` for the invariant. Returns what else is wrong. */
const runs = {
  attributes: runAttributes,
  hash: runHash,
  children: runChildren,
  search: runSearch,
  styles: runStyles,
};
const faults = recordFaults(window);

/** Makes the page what it was before a case. */
function reset(stage) {
  stage.remove();
  if (location.hash) history.replaceState(null, '', location.pathname);
  if (scrollX || scrollY) scrollTo({ left: 0, top: 0, behavior: 'instant' });
}

/** Runs a case of a kind, given as JSON. Returns the promises that it breaks, as sentences. */
globalThis.runCase = async (kind, json) => {
  faults.length = 0;
  performance.clearResourceTimings();
  const broken = [];
  const check = (faq, expected) => broken.push(...brokenPromises(faq, expected));
  const stage = document.body.appendChild(document.createElement('div'));
  try {
    const other = await runs[kind](JSON.parse(json), stage, check);
    if (other) broken.push(other);
  } catch (error) {
    broken.push(`the case has failed: ${error.stack}`);
  }
  reset(stage);
  // An unhandled rejection is reported in a task of its own.
  await nextTask();
  const requests = performance.getEntriesByType('resource').map(({ name }) => name);
  const foreign = requests.filter((name) => !name.startsWith(`${location.origin}/dist/`));
  return [...new Set([...faults, ...broken, ...foreign.map((name) => `a request for ${name}`)])];
};
