// Whether a page works under a strict Content-Security-Policy with Trusted Types, and what it violates.
import { strictPrefix } from '../browser/server.js';
import { clickQuestion, visibleIn } from '../browser/probe.js';
import { quiet, visit } from '../browser/visit.js';

export const strictPolicy = ({ browser, server }, { name, texts, strictScript }) =>
  visit(browser, {}, async ({ page, session }) => {
    await page.evaluateOnNewDocument(() => {
      globalThis.violated = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        globalThis.violated.push(effectiveDirective),
      );
    });
    await page.goto(`${server.origin}${strictPrefix}${name}/${strictScript ? 'strict.html' : ''}`, {
      waitUntil: 'load',
    });
    await quiet(session);
    const { questions, answers } = await visibleIn(page, texts);
    const isClosed = answers.length === 0;
    if (questions.includes(0)) await clickQuestion(page, 0);
    await quiet(session);
    const opens = (await visibleIn(page, texts)).answers.includes(0);
    const violated = await page.evaluate(() => [...new Set(globalThis.violated)]);
    return { questions: questions.length, isClosed, opens, violated };
  });
