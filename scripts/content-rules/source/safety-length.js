import { asReadIn } from '../helplines.js';

/** The most words that the safety text may have above and below the questions. */
const maxWords = { above: 30, below: 90 };

/** The safety text as a reader in the US sees it, and its number of words. A telephone number is one word. */
export const safetyText = (language) =>
  Object.keys(maxWords).map((where) => {
    const { [where]: parts, callNow } = language.safety;
    const text = [...parts, ...(where === 'above' ? [callNow] : [])]
      .map((part) => asReadIn('US', part, language))
      .join(' ');
    return { where, text, words: text.split(' ').length };
  });

export const safetyLength = {
  name: 'safety-length',
  description: `The safety text is always visible and short enough to be read: at most ${maxWords.above} words above the questions, ${maxWords.below} below.`,
  appliesTo: 'source',
  check: ({ language }) =>
    safetyText(language)
      .filter(({ where, words }) => words > maxWords[where])
      .map(({ where, text, words }) => ({
        id: 'safety',
        text,
        problem: `has ${words} words ${where} the questions`,
        accepted: `${maxWords[where]} at most`,
      })),
  figures: ({ language }) =>
    safetyText(language).map(({ where, words }) => `${words} words ${where} (${maxWords[where]} at most)`),
};
