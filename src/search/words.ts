// The words of folded texts. A line is the words of a text with a space before and after each.

/** A letter of the Hangul, Han or Kana scripts: words stand next to each other there, or spaces between them vary. */
const unspaced = /[\u1100-\u11ff\u3005-\u3007\u3041-\u30fa\u30fc-\u30ff\u3400-\u9fff]/;

// Words end where a script without spaces begins or ends, and at signs, emoji and punctuation.
const words = new RegExp(`${unspaced.source}+|(?:(?!${unspaced.source})[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** Whether a word matches inside other words: in the scripts above, and in Arabic, where articles and prefixes precede. */
export const matchesAnywhere = (word: string): boolean => unspaced.test(word) || /[\u0600-\u06ff]/.test(word);

/** Whether a letter belongs to a script without spaces between words. */
export const isUnspaced = (letter: string): boolean => unspaced.test(letter);

/** The line of a folded text. Single letters that are spread out (“s u i c i d e”) are one word. */
const lineOf = (folded: string): string =>
  ` ${(folded.match(words) ?? []).join(' ')} `.replace(
    / (?:[^ ] ){3,}/gu,
    (letters) => ` ${letters.replace(/ /g, '')} `,
  );

/** The lines of a folded text: its apostrophes read as spaces, and if there are any, read as nothing. */
export const readingsOf = (folded: string): string[] =>
  (folded.includes("'") ? [folded, folded.replace(/'/g, '')] : [folded]).map(lineOf);

/** The words of a line. */
export const wordsOf = (line: string): string[] => line.split(' ').filter(Boolean);

/** All readings of a folded text, for `containsWord`. There is no space where a script writes none. */
export const linesOf = (folded: string): string =>
  readingsOf(folded)
    .join('\n')
    .replace(new RegExp(`(${unspaced.source}) (?=${unspaced.source})`, 'g'), '$1');

/** Whether the lines of a text contain a folded word, from the start of a word on unless it `matchesAnywhere`. */
export const containsWord = (lines: string, word: string): boolean =>
  lines.includes(matchesAnywhere(word) ? word : ` ${word}`);
