/** A text made comparable, and for each of its characters the place in the text it came from. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

// Accents of the Latin, Cyrillic and Arabic scripts, and apostrophes. The vowel signs of Hindi are letters and stay.
const ignored = /[\u0300-\u036f\u064b-\u065f\u0670'’‘ʼ]/g;

/** Case, accents and apostrophes do not matter to a search. */
export function fold(text: string): Folded {
  let folded = '';
  const at: number[] = [];
  for (let place = 0; place < text.length; place++) {
    const letters = text[place]!.normalize('NFD').replace(ignored, '').toLowerCase();
    for (let n = 0; n < letters.length; n++) at.push(place);
    folded += letters;
  }
  return { text: folded, at };
}

/** The words of a text, each made comparable. */
export const foldWords = (text: string): string[] =>
  fold(text)
    .text.split(/[\s,;.?!]+/)
    .filter(Boolean);
