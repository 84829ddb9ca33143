// How long a click takes to show an answer, and what it costs.
import { addProbe } from '../browser/probe.js';
import { counters, quiet, visit, workBetween } from '../browser/visit.js';
import { median } from '../report/statistics.js';

/** Indexes of the questions whose opening is timed, and of those whose CPU is measured without a probe in each frame. */
const timed = [0, 1, 2, 3, 4];
const measured = [5, 6];

/** Animations of peers take up to 300 ms, partly outside the main thread. */
const animation = 300;

const pointOf = (page, index) => page.evaluate((index) => globalThis.bench.pointOf(index), index);

async function timeOpening(page, index) {
  const { x, y } = await pointOf(page, index);
  await page.mouse.move(x, y);
  // Click right after a frame, so that every click waits equally long for the next frame.
  await page.evaluate((index) => {
    globalThis.bench.awaitOpening(index);
    return new Promise(requestAnimationFrame);
  }, index);
  await page.mouse.down();
  await page.mouse.up();
  return page.evaluate(() => globalThis.bench.opened);
}

async function measureOpening(page, session, index) {
  const { x, y } = await pointOf(page, index);
  const before = await counters(session);
  await page.mouse.click(x, y);
  await new Promise((next) => setTimeout(next, animation));
  await quiet(session, { limit: 1500 });
  return workBetween(before, await counters(session)).cpu;
}

export const click = ({ browser, server }, { name, texts }) =>
  visit(browser, {}, async ({ page, session }) => {
    await page.goto(`${server.origin}/${name}/`, { waitUntil: 'load' });
    await quiet(session);
    await addProbe(page, texts);
    const openings = [];
    for (const index of timed) openings.push(await timeOpening(page, index));
    const cpu = [];
    for (const index of measured) cpu.push(await measureOpening(page, session, index));
    const all = (key) => openings.map((opening) => opening?.[key]);
    return { first: median(all('first')), rest: median(all('rest')), cpu: median(cpu) };
  });
