import { spawnSync } from 'node:child_process';

import english from '../../build/languages/en.js';
import { installed } from './installed.js';

/** Letters as a reader tells them apart: no ligatures, and nothing that the end of a line or of a sheet changes. */
const letters = (text) => text.normalize('NFKC').replace(/[\s-]+/g, '');

/** What must be on paper: whom to call, every question, and every answer. */
const wanted = [
  'Thinking about suicide? Call or text 988',
  ...Object.values(english.questions).flatMap(({ title, answer }) => [title, ...answer.flat()]),
];

/** What of the English FAQ is not on the sheets of a PDF. */
export function missingOnPaper(pdf) {
  const pdftotext = installed('pdftotext', ['/usr/bin/pdftotext', '/opt/homebrew/bin/pdftotext'], 'poppler-utils');
  const { stdout, status, stderr } = spawnSync(pdftotext, ['-', '-'], { input: pdf, encoding: 'utf8' });
  if (status !== 0) throw new Error(`pdftotext: ${stderr}`);
  const printed = letters(stdout);
  // Where a sentence on help stands in an answer, what is before and after it.
  return wanted.flatMap((text) => text.split(/\{\w+\}/)).filter((part) => !printed.includes(letters(part)));
}
