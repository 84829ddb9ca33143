// The words of folded texts. A line is the words of a text with a space before and after each.

/** A letter of the Han or Kana scripts, which write no spaces. */
export const hanAndKana = /[\u3005-\u3007\u3041-\u30fa\u30fc-\u30ff\u3400-\u9fff]/;
/** The same or a letter of Hangul, where spaces vary. */
const unspaced = new RegExp(`${hanAndKana.source}|[\u1100-\u11ff]`);

// Words end where a script without spaces begins or ends, and at signs, emoji and punctuation.
const words = new RegExp(`(?:${unspaced.source})+|(?:(?!${unspaced.source})[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** Whether a word matches inside other words: in the scripts above, and in Arabic, where articles and prefixes precede. */
export const matchesAnywhere = (word: string): boolean => unspaced.test(word) || /[\u0600-\u06ff]/.test(word);

/** Whether a letter belongs to one of the scripts in which an entry or a word may stand inside another one. */
export const isUnspaced = (letter: string): boolean => unspaced.test(letter);

// Single letters between spaces, or syllables of Hangul: “s u i c i d e”.
const spreadOut = new RegExp(` (?:(?:(?!${unspaced.source})[^ ] ){3,}|(?:[\\u1100-\\u11ff]{2,3} ){3,})`, 'gu');

/** The line of a folded text. A word whose letters are spread out is one word. */
const lineOf = (folded: string): string =>
  ` ${(folded.match(words) ?? []).join(' ')} `.replace(spreadOut, (letters) => ` ${letters.replace(/ /g, '')} `);

/** The lines of a folded text: its apostrophes read as spaces, and if there are any, read as nothing. */
export const readingsOf = (folded: string): string[] =>
  (folded.includes("'") ? [folded, folded.replace(/'/g, '')] : [folded]).map(lineOf);

/** The words of a line, each once. */
export const wordsOf = (line: string): string[] => [...new Set(line.split(' ').filter(Boolean))];

/** All readings of a folded text, without the spaces between letters of some scripts. */
export const linesOf = (folded: string, letter = unspaced): string =>
  readingsOf(folded)
    .join('\n')
    .replace(new RegExp(`(${letter.source}) (?=${letter.source})`, 'g'), '$1');

/** Whether the lines of a text contain a folded word, from the start of a word on unless it `matchesAnywhere`. */
export const containsWord = (lines: string, word: string): boolean =>
  lines.includes(matchesAnywhere(word) ? word : ` ${word}`);
