// Finds questions and answers by their text, so that no page has to give selectors, and notes when they are painted.
import { inPage } from './in-page.js';

const source = (texts) => `(globalThis.bench ??= (${inPage})(${JSON.stringify(texts)}))`;

/** Runs before the page: it notes when the first question is painted, and when the page is ready. */
export const probeSource = (texts) => `${source(texts)}.watch();`;

/** Puts the probe into a page that has loaded without it. */
export const addProbe = (page, texts) => page.evaluate(`${source(texts)}; undefined`);

/** Which questions and answers can be seen: their indexes. */
export async function visibleIn(page, texts) {
  await addProbe(page, texts);
  return page.evaluate(() => globalThis.bench.visible());
}

/** Scrolls to a question and clicks it. Returns whether there was one. */
export async function clickQuestion(page, index) {
  const point = await page.evaluate((index) => globalThis.bench.pointOf(index), index);
  if (point) await page.mouse.click(point.x, point.y);
  return Boolean(point);
}
