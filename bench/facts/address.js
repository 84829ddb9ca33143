// Whether an address with an id opens a question: the id of the question, and an id inside its answer.
import { visibleIn } from '../browser/probe.js';
import { quiet, visit } from '../browser/visit.js';

/** The question that the address names. */
const index = 2;

const opens = ({ browser, server }, { name, texts }, id) =>
  visit(browser, {}, async ({ page, session }) => {
    await page.goto(`${server.origin}/${name}/#${id}`, { waitUntil: 'load' });
    await quiet(session);
    return (await visibleIn(page, texts)).answers.includes(index);
  });

export async function address(context, definition) {
  const { isOurs, texts } = definition;
  const question = await opens(context, definition, isOurs ? texts[index].id : `q-${index + 1}`);
  // Our answers have no ids inside.
  const inside = isOurs ? null : await opens(context, definition, `a-${index + 1}`);
  return { question, inside };
}
