// When the first question is painted, when the page is ready (the last question painted, and every answer closed), and how far
// the questions have moved in between.
import { quiet, visit } from '../browser/visit.js';
import { layoutShift } from './layout-shift.js';

const readProbe = (page) => page.evaluate(({ times, moved } = globalThis.bench) => ({ ...times, moved: moved() }));

/** With an idle machine and a fast connection, or on slow 4G with a quarter of the CPU. */
export const paint =
  ({ isSlow }) =>
  ({ browser, server }, { name, texts }) =>
    visit(browser, { texts, isSlow }, async ({ page, session }) => {
      await page.goto(`${server.origin}/${name}/`, { waitUntil: 'load' });
      await page.waitForFunction(() => globalThis.bench.times.ready, { timeout: 30_000 });
      await quiet(session);
      return { ...(await readProbe(page)), shift: await layoutShift(page) };
    });
