// What a reader can see and do where scripts do not run.
import { clickQuestion, visibleIn } from '../browser/probe.js';
import { visit } from '../browser/visit.js';

export const scriptsOff = ({ browser, server }, { name, texts }) =>
  visit(browser, { scripts: false }, async ({ page }) => {
    await page.goto(`${server.origin}/${name}/`, { waitUntil: 'load' });
    const { questions, answers } = await visibleIn(page, texts);
    const canClick = questions.length > 0 && (await clickQuestion(page, 0));
    const opened = canClick && (await visibleIn(page, texts)).answers.includes(0);
    return { questions: questions.length, answers: answers.length, opens: opened };
  });
