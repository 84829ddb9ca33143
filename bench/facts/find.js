// Whether the browser's find in page reaches a closed answer. No program can start it, but a link to a text fragment opens
// what find in page opens. The headless shell cannot go to a text fragment: `canFind` says whether the browser can.
import { addProbe, visibleIn } from '../browser/probe.js';
import { quiet, visit } from '../browser/visit.js';

/** The question whose answer is looked for. No telephone number cuts its texts. */
const index = 5;

/** The last words of an answer. */
const phraseOf = (texts) => texts[index].answer.at(-1).split(' ').slice(-7).join(' ').replace(/\.$/, '');

export const find = ({ findBrowser, server }, { name, texts }) =>
  visit(findBrowser, {}, async ({ page, session }) => {
    const fragment = encodeURIComponent(phraseOf(texts)).replaceAll('-', '%2D');
    await page.goto(`${server.origin}/${name}/#:~:text=${fragment}`, { waitUntil: 'load' });
    await quiet(session);
    const { answers } = await visibleIn(page, texts);
    return answers.includes(index);
  });

/** How a page hides a closed answer. */
export const hiddenBy = ({ browser, server }, { name, texts }) =>
  visit(browser, {}, async ({ page, session }) => {
    await page.goto(`${server.origin}/${name}/`, { waitUntil: 'load' });
    await quiet(session);
    await addProbe(page, texts);
    return page.evaluate((index) => globalThis.bench.hiddenBy(index), index);
  });
