// Reads the text of a PDF and its positions, by pdftotext of poppler-utils.
import { spawnSync } from 'node:child_process';

/** Whether this machine can read a PDF. `npm run test:engines` fails where it cannot. */
export const canReadPdf = spawnSync('pdftotext', ['-v']).status === 0;

function run(pdf, ...options) {
  const { stdout, status, stderr } = spawnSync('pdftotext', [...options, '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 2 ** 25,
  });
  if (status !== 0) throw new Error(`pdftotext: ${stderr}`);
  return stdout;
}

/** The lines of each page, from top to bottom. */
export const linesOfPages = (pdf) =>
  run(pdf)
    .split('\f')
    .slice(0, -1)
    .map((page) => page.split('\n').filter((line) => letters(line)));

/** The words of each page with their places, in points from the top left. */
export const wordsOfPages = (pdf) =>
  run(pdf, '-bbox')
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</g)].map((match) => {
        const [left, top, right, bottom] = match.slice(1).map(Number);
        return { left, top, right, bottom, text: match[5].replace(/&\w+;/g, ' ') };
      }),
    );

/**
 * The letters and digits of a text. Of Arabic the letters without those of a ligature, which pdftotext exchanges, and without
 * the Latin letters and digits, which it moves.
 */
export const letters = (text) => {
  const folded = text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  return /\p{Script=Arabic}/u.test(folded) ? folded.replace(/[^\p{Script=Arabic}]|[\u0627\u0640\u0644]/gu, '') : folded;
};
