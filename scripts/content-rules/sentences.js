// Cuts a text into sentences and words, by the rules of Unicode.
// https://unicode.org/reports/tr29/

const bySentence = new Intl.Segmenter('en', { granularity: 'sentence' });
const byWord = new Intl.Segmenter('en', { granularity: 'word' });

// The rules take the full stop of “Dr. Smith” for the end of a sentence.
const endsInAbbreviation = /(?:^|[\s(“])(?:Dr|Mrs?|Ms|Prof|St|vs|No|etc|al|e\.g|i\.e|[A-Z](?:\.[A-Z])*)\.\s*$/;

export const sentencesOf = (text) => {
  const sentences = [];
  let open = '';
  for (const { segment } of bySentence.segment(text)) {
    open += segment;
    if (endsInAbbreviation.test(open)) continue;
    sentences.push(open.trim());
    open = '';
  }
  return open.trim() ? [...sentences, open.trim()] : sentences;
};

export const wordsOf = (text) =>
  [...byWord.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
