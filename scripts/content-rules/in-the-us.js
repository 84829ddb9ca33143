// What is approved, legal or paid for differs by country. A reader anywhere must see which country a sentence is about.
import { sentencesOf } from './sentences.js';
import { answerTexts } from './texts.js';

const approvalLawOrPrice =
  /\bapprov(?:ed|es|al)\b|\bcontrolled drug\b|\boff-label\b|\binsurance\b|\bMedicare\b|\blaw\b|\$/i;
const opening = 'In the US,';

export const sentencesAboutApprovalLawOrPrice = (language) =>
  answerTexts(language).flatMap(({ place, text }) =>
    sentencesOf(text)
      .filter((sentence) => approvalLawOrPrice.test(sentence))
      .map((sentence) => ({ place, text, sentence })),
  );

/** The sentence opens with “In the US,”, or the paragraph or bullet it stands in does. */
export const sentencesWithoutTheirCountry = (language) =>
  sentencesAboutApprovalLawOrPrice(language)
    .filter(({ text, sentence }) => !sentence.startsWith(opening) && !text.startsWith(opening))
    .map(
      ({ place, sentence }) => `${place}: “${sentence}” must open with “${opening}”, or its paragraph or bullet must.`,
    );
