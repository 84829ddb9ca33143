import { answerTexts } from '../texts.js';

const approvalLawOrPrice =
  /\bapprov(?:ed|es|al)\b|\bcontrolled drug\b|\boff-label\b|\binsurance\b|\bMedicare\b|\blaw\b|\$/i;
const country = /\bUS\b/;

/** The texts about approval, law or price, each with whether it names the country, or follows one that does. */
function textsAboutOneCountry(language) {
  let before = { isNamed: false };
  return answerTexts(language)
    .map(({ id, text }) => {
      const part = id.replace(/ \d+$/, '');
      const isAbout = approvalLawOrPrice.test(text);
      const follows = isAbout && before.part === part && before.isNamed;
      before = { id, text, part, isAbout, isNamed: country.test(text) || follows };
      return before;
    })
    .filter(({ isAbout }) => isAbout);
}

export const countryNamed = {
  name: 'country-named',
  description:
    'A paragraph or bullet about approval, law or price names the US, or follows one of the same answer that does: these differ by country, and readers are in many.',
  appliesTo: 'source',
  check: ({ language }) =>
    textsAboutOneCountry(language)
      .filter(({ isNamed }) => !isNamed)
      .map(({ id, text }) => ({
        id,
        text,
        problem: 'is about approval, law or price and names no country',
        accepted: '“US” in the paragraph or bullet, or in the one before it',
      })),
  figures: ({ language }) => [`${textsAboutOneCountry(language).length} texts about approval, law or price`],
};
