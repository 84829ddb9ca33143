import { sentencesOf } from '../sentences.js';
import { answerTexts } from '../texts.js';

const approvalLawOrPrice =
  /\bapprov(?:ed|es|al)\b|\bcontrolled drug\b|\boff-label\b|\binsurance\b|\bMedicare\b|\blaw\b|\$/i;
const opening = 'In the US,';

const sentencesAboutOneCountry = (language) =>
  answerTexts(language).flatMap(({ id, text }) =>
    sentencesOf(text)
      .filter((sentence) => approvalLawOrPrice.test(sentence))
      .map((sentence) => ({ id, text, sentence })),
  );

export const countryNamed = {
  name: 'country-named',
  description: `A sentence about approval, law or price opens with “${opening}”, or its paragraph or bullet does: these differ by country, and readers are in many.`,
  appliesTo: 'source',
  check: ({ language }) =>
    sentencesAboutOneCountry(language)
      .filter(({ text, sentence }) => !sentence.startsWith(opening) && !text.startsWith(opening))
      .map(({ id, sentence }) => ({
        id,
        text: sentence,
        problem: 'is about approval, law or price and names no country',
        accepted: `“${opening}” at the start of the sentence, paragraph or bullet`,
      })),
  figures: ({ language }) => [`${sentencesAboutOneCountry(language).length} sentences about approval, law or price`],
};
