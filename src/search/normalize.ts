/** Folds texts for comparison: case, accents, width and the kind of apostrophe or digit do not matter to a search. */
export interface Folding {
  /** Splits a text into the units that `fold` takes: letters, and the pairs that count as one letter. */
  readonly split: (text: string) => string[];
  /** Folds a text, or a unit of it. An apostrophe of any kind becomes `'`: `readingsOf` reads it in two ways. */
  readonly fold: (text: string) => string;
}

// Apostrophes, what people type for one, and the zero-width non-joiner, which divides or joins the parts of a Persian
// word. All of them before NFKC, which makes a space and an accent of some.
const apostrophes = /['`´\u02b9-\u02bd\u02c8\u02ca\u02cb\u055a\u05f3\u200c\u2018-\u201b\u2032\u2035\ua78c\uff07\uff40]/;

// Accents, the lengthening of Arabic, the dot below of Hindi, and what has no width. The vowel signs of Hindi and the
// voicing marks of Japanese are letters and stay.
const ignored = /(?![\u0900-\u0963]|\u3099|\u309a)\p{M}|[\u093c\u0640\p{Cf}]/gu;

/** Letters that Unicode does not decompose. */
const plainLetters = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['ı', 'i'],
]);

/** The digits of a script follow each other, from zero on. */
const toAscii = (digit: string): string => {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return `${(code - zero) % 10}`;
};

/**
 * The folding of one language. `sameLetters` names letters that are equal there, in words: the last letter of a word
 * stands for those before it (“aea” reads ae as a). It is part of a language, so that only its readers load it, and
 * because it may be wrong elsewhere: ue is u in German, but the Spanish “muero” (I die) is not “muro” (wall).
 */
export function foldingOf(sameLetters = ''): Folding {
  const same = new Map(sameLetters.split(' ').map((word) => [word.slice(0, -1), word.slice(-1)]));
  const pairs = [...same.keys()].filter((letters) => letters.length > 1);
  const units = new RegExp([...pairs, '[^]'].join('|'), 'giu');
  const split = (text: string) => text.match(units) ?? [];

  const folded = new Map<string, string>();
  const foldUnit = (unit: string): string => {
    const plain = unit.normalize('NFKC').toLowerCase();
    return apostrophes.test(unit)
      ? "'"
      : (same.get(plain) ?? plain)
          .normalize('NFKD')
          .replace(ignored, '')
          .replace(/[œæßđłøı]/g, (letter) => plainLetters.get(letter)!)
          .replace(/\p{Nd}/gu, toAscii);
  };
  const fold = (text: string) =>
    split(text)
      .map((unit) => {
        if (!folded.has(unit)) folded.set(unit, foldUnit(unit));
        return folded.get(unit);
      })
      .join('');
  return { split, fold };
}
