import { spawnSync } from 'node:child_process';

import english from '../../build/languages/en.js';
import { installed } from './installed.js';

/** A text without ligatures, and without the changes at the end of a line or page. */
const letters = (text) => text.normalize('NFKC').replace(/[\s-]+/g, '');

/** The texts that must be on paper: help lines, questions and answers. */
const wanted = [
  'Thinking about suicide? Call or text 988',
  ...Object.values(english.questions).flatMap(({ title, answer }) => [title, ...answer.flat()]),
];

/** The texts of the English FAQ that are missing in a PDF. */
export function missingOnPaper(pdf) {
  const pdftotext = installed('pdftotext', ['/usr/bin/pdftotext', '/opt/homebrew/bin/pdftotext'], 'poppler-utils');
  const { stdout, status, stderr } = spawnSync(pdftotext, ['-', '-'], { input: pdf, encoding: 'utf8' });
  if (status !== 0) throw new Error(`pdftotext: ${stderr}`);
  const printed = letters(stdout);
  // Where a sentence on help stands in an answer, what is before and after it.
  return wanted.flatMap((text) => text.split(/\{\w+\}/)).filter((part) => !printed.includes(letters(part)));
}
