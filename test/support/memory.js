// Measures the memory of a page.
import assert from 'node:assert/strict';

import { launchBrowser, newPage } from './browser-page.js';

/**
 * With these flags the engine compiles no code as it runs, and drops none, so that what is left in the heap is what the page
 * holds. Without them it grows by 200 KiB and more at any time.
 */
const flags = ['--no-opt', '--no-maglev', '--no-sparkplug', '--no-lazy-feedback-allocation', '--no-flush-bytecode'];

/** What the heap may grow by in all, in bytes: tables of the engine grow in steps. */
const tolerance = 64 * 1024;

/** A page in a browser with these flags. */
export async function newMeasuredPage(t) {
  const inBrowser = await launchBrowser(flags);
  const page = await newPage(t, { inBrowser });
  t.after(() => inBrowser.close());
  return page;
}

/** The memory of a page after garbage collection. */
export async function held(page) {
  const devtools = await page.createCDPSession();
  // The next round frees what only objects of the first round referred to.
  for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { Nodes, Documents, JSEventListeners, JSHeapUsedSize } = await page.metrics();
  const marks = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  await devtools.detach();
  return { nodes: Nodes, documents: Documents, listeners: JSEventListeners, heap: JSHeapUsedSize, marks };
}

/**
 * Calls `act` with numbers of times, `warmUp` in all before the first measurement and `count` in all after it, and fails if the
 * page then holds more.
 */
export async function assertNoGrowth(t, page, { warmUp, count, act }) {
  // Garbage that piles up would enlarge tables of the engine, which keep their size.
  const repeat = async (times, round = 250) => {
    for (let done = 0; done < times; done += round) {
      await act(Math.min(round, times - done));
      await held(page);
    }
  };
  await repeat(warmUp);
  await page.waitForNetworkIdle();
  const before = await held(page);
  const start = performance.now();
  await repeat(count);
  const each = (performance.now() - start) / count;
  const after = await held(page);

  const growth = after.heap - before.heap;
  t.diagnostic(
    `heap before ${before.heap} bytes, after ${count} times ${after.heap}: ${growth} more, ${each.toFixed(1)} ms each`,
  );
  for (const name of ['nodes', 'documents', 'listeners', 'marks'])
    assert.ok(after[name] <= before[name], `${name}: ${before[name]} before, ${after[name]} after`);
  assert.ok(growth <= tolerance, `the heap has grown by ${growth} bytes, ${(growth / count).toFixed(1)} each time`);
}
