// Whether a reader reaches the first question with Tab, and opens it with Enter and with Space.
import { addProbe, visibleIn } from '../browser/probe.js';
import { quiet, visit } from '../browser/visit.js';

/** Controls that may stand before the first question. */
const tabs = 20;

const opensWith = ({ browser, server }, { name, texts }, key) =>
  visit(browser, {}, async ({ page, session }) => {
    await page.goto(`${server.origin}/${name}/`, { waitUntil: 'load' });
    await quiet(session);
    await addProbe(page, texts);
    for (let count = 0; count < tabs; count++) {
      await page.keyboard.press('Tab');
      if (!(await page.evaluate(() => globalThis.bench.focusIsOn(0)))) continue;
      await page.keyboard.press(key);
      await quiet(session);
      return (await visibleIn(page, texts)).answers.includes(0);
    }
    return false;
  });

export async function keyboard(context, definition) {
  return { Enter: await opensWith(context, definition, 'Enter'), Space: await opensWith(context, definition, 'Space') };
}
