// Accents of the Latin, Cyrillic and Arabic scripts, the dot below of Hindi, the joiner of Persian, and apostrophes. The
// vowel signs of Hindi are letters and stay.
const ignored = /[\u0300-\u036f\u064b-\u065f\u0670\u093c\u200c'’‘ʼ]/g;

/** Letters that Unicode does not take apart, and those that an Arabic and a Persian keyboard write differently. */
const alike: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك' };

/** A text made comparable: case, accents and apostrophes do not matter to a search. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(ignored, '')
    .toLowerCase()
    .replace(/[đłةىیک]/g, (letter) => alike[letter]!);

/** The words of a text, each made comparable. */
export const foldWords = (text: string): string[] =>
  fold(text)
    .split(/[\s\p{P}]+/u)
    .filter(Boolean);

/** Arabic, Han, Kana and Hangul: there one character means something, and a word may begin inside another. */
export const isDense = (word: string): boolean => /[\u0600-\u06ff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff]/.test(word);
