// What a page costs while it loads, without the probe: CPU of the main thread, heap, nodes and layout shift.
import { counters, quiet, visit, workBetween } from '../browser/visit.js';
import { layoutShift } from './layout-shift.js';

/** The sample of one visit to a page of a definition, by the name of its file. */
export const loadPage =
  (file) =>
  ({ browser, server }, { name }) =>
    visit(browser, {}, async ({ page, session }) => {
      const before = await counters(session);
      await page.goto(`${server.origin}/${name}/${file}`, { waitUntil: 'load' });
      await quiet(session);
      const work = workBetween(before, await counters(session));
      const shift = await layoutShift(page);
      // Collect twice: the first collection can make more objects unreachable.
      for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
      const { JSHeapUsedSize: heap, Nodes: nodes } = await counters(session);
      return { ...work, shift, heap, nodes };
    });
