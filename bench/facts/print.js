// How many questions and answers are on paper when the browser prints the page with every question closed.
import { quiet, visit } from '../browser/visit.js';
import { canReadPdf, letters, linesOfPages } from '../../test/support/pdf-text.js';

export async function print({ browser, server }, { name, texts }) {
  if (!canReadPdf) return null;
  return visit(browser, {}, async ({ page, session }) => {
    await page.goto(`${server.origin}/${name}/`, { waitUntil: 'load' });
    await quiet(session);
    const pdf = await page.pdf({ format: 'letter' });
    const paper = letters(linesOfPages(pdf).flat().join(''));
    const isPrinted = (text) => paper.includes(letters(text).slice(0, 40));
    return {
      questions: texts.filter(({ title }) => isPrinted(title)).length,
      answers: texts.filter(({ answer }) => isPrinted(answer[0])).length,
    };
  });
}
