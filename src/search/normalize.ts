// Accents of the Latin, Cyrillic and Arabic scripts, the dot below of Hindi, the zero-width non-joiner of Persian, and
// apostrophes. The vowel signs of Hindi are letters and stay.
const ignored = /[\u0300-\u036f\u064b-\u065f\u0670\u093c\u200c'’‘ʼ]/g;

/** Letters that Unicode does not decompose, and letters that Arabic and Persian keyboards type differently. */
const equivalents: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك' };

/** Folds a text for comparison: case, accents and apostrophes do not matter to a search. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(ignored, '')
    .toLowerCase()
    .replace(/[đłةىیک]/g, (letter) => equivalents[letter]!);

/** The folded words of a text. */
export const foldWords = (text: string): string[] =>
  fold(text)
    .split(/[\s\p{P}]+/u)
    .filter(Boolean);

/** A text folded for `containsWord`: its words, each after one space. */
export const foldText = (text: string): string => ` ${foldWords(text).join(' ')}`;

/**
 * Whether a word matches inside other words. In the Arabic, Han, Kana and Hangul scripts one character has a meaning,
 * and a word may begin inside another one.
 */
export const matchesAnywhere = (word: string): boolean =>
  /[\u0600-\u06ff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff]/.test(word);

/** Whether a text that `foldText` has folded contains a folded word, from the start of a word unless it `matchesAnywhere`. */
export const containsWord = (folded: string, word: string): boolean =>
  folded.includes(matchesAnywhere(word) ? word : ` ${word}`);
