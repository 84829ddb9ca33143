import { sentencesOf } from '../sentences.js';
import { allTexts } from '../texts.js';

const rate =
  /\d+ ?%|\d+ per ?cent\b|\b\d+ (?:out of|of|in) (?:every )?\d+|\b\w+ out of (?:every )?(?:ten|five|four|three)\b/gi;
const rateOf100 = /\b\d+ (?:of|in) 100\b/gi;

const ratesIn = (sentence) => sentence.match(rate) ?? [];

/** The first rate of a sentence that names no other rate “of 100”. */
const rateAlone = (sentence) => {
  const [first] = ratesIn(sentence);
  const others = (sentence.match(rateOf100) ?? []).length - (/^\d+ (?:of|in) 100$/i.test(first) ? 1 : 0);
  return first && others < 1 ? first : undefined;
};

const sentences = (language) =>
  allTexts(language).flatMap(({ id, text }) => sentencesOf(text).map((sentence) => ({ id, text: sentence })));

export const ratesCompared = {
  name: 'rates-compared',
  description:
    'A rate (“47 of 100 people responded”) stands in one sentence with the rate it is compared with: alone it says nothing about the drug.',
  appliesTo: 'source',
  check: ({ language }) =>
    sentences(language).flatMap(({ id, text }) => {
      const found = rateAlone(text);
      return found
        ? [
            {
              id,
              text,
              problem: `gives the rate “${found}” alone`,
              accepted: 'the rate it is compared with, as “N of 100”, in the same sentence',
            },
          ]
        : [];
    }),
  figures: ({ language }) => [
    `${sentences(language).filter(({ text }) => ratesIn(text).length).length} sentences with rates`,
  ],
};
