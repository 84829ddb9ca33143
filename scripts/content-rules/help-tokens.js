// Where to get help stands in the texts as tokens, so that each reader meets the numbers of the country the page is for.
// A token is a whole sentence: no language can decline one that is a part.
import { telephonePattern } from './help-sentences.js';
import { allTexts, answerTexts, otherTexts } from './texts.js';

const inAnswers = ['crisis', 'crisisLine', 'emergency', 'substanceHelp', 'reportSideEffects', 'poisonHelp'];
const elsewhere = [
  ...inAnswers,
  'approval',
  'sideEffects',
  'number',
  'second',
  'count',
  'words',
  'date',
  'version',
  'language',
];

const unknownTokens =
  (known) =>
  ({ place, text }) => [
    ...[...text.matchAll(/\{(\w*)\}/g)]
      .filter(([, name]) => !known.includes(name))
      .map(([token]) => `${place}: ${token} in “${text}” is unknown here. Known are ${known.join(', ')}.`),
    ...(/[{}]/.test(text.replace(/\{\w*\}/g, '')) ? [`${place}: a lone brace in “${text}”.`] : []),
  ];

const standsAlone = (text, { index, 0: token }) =>
  /(?:^|[.?!] |: )$/.test(text.slice(0, index)) && /^(?:$| \p{Lu})/u.test(text.slice(index + token.length));

const partsOfSentences = ({ place, text }) =>
  [...text.matchAll(/\{\w+\}/g)]
    .filter((token) => !standsAlone(text, token))
    .map(([token]) => `${place}: ${token} in “${text}” must be a whole sentence, after a full stop or a colon.`);

const plainNumbers =
  (telephone) =>
  ({ place, text }) =>
    (text.match(telephone) ?? []).map(
      (number) => `${place}: ${number} in “${text}”. Telephone numbers come by token, from regions.ts.`,
    );

export const helpTokenProblems = (language) => [
  ...answerTexts(language).flatMap(unknownTokens(inAnswers)),
  ...answerTexts(language).flatMap(partsOfSentences),
  ...otherTexts(language).flatMap(unknownTokens(elsewhere)),
  // The lines that the tokens stand for are the one place for a number.
  ...allTexts(language)
    .filter(({ id }) => !id.startsWith('help '))
    .flatMap(plainNumbers(telephonePattern(language))),
];

/** How often each token stands in the texts. */
export const tokensUsed = (language) => {
  const counts = {};
  for (const [token] of allTexts(language).flatMap(({ text }) => [...text.matchAll(/\{\w+\}/g)])) {
    counts[token] = (counts[token] ?? 0) + 1;
  }
  return counts;
};
