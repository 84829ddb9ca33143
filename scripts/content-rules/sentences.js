// Splits a text into sentences and words by the Unicode rules (https://unicode.org/reports/tr29/).

const bySentence = new Intl.Segmenter('en', { granularity: 'sentence' });
const byWord = new Intl.Segmenter('en', { granularity: 'word' });

// The Unicode rules end a sentence after “Dr.” in “Dr. Smith”.
const endsInAbbreviation = /(?:^|[\s(“])(?:Dr|Mrs?|Ms|Prof|St|vs|No|etc|al|e\.g|i\.e|[A-Z](?:\.[A-Z])*)\.\s*$/;

/** The sentences of an English text. An abbreviation does not end one. */
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

/** The words of an English text. A number is a word, a punctuation mark is not. */
export const wordsOf = (text) =>
  [...byWord.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
