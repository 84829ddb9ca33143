import { telephonePattern } from '../helplines.js';
import { allTexts, answerTexts, otherTexts } from '../texts.js';

/** The tokens that an answer may hold. Each becomes a whole sentence. */
export const answerTokens = [
  'crisis',
  'crisisLine',
  'emergency',
  'substanceHelp',
  'reportSideEffects',
  'poisonHelp',
  'veterans',
];
const otherTokens = [
  ...answerTokens,
  'approval',
  'sideEffects',
  'number',
  'second',
  'count',
  'words',
  'date',
  'version',
  'language',
  'reviewer',
];

const unknownTokens =
  (known) =>
  ({ id, text }) => [
    ...[...text.matchAll(/\{(\w*)\}/g)]
      .filter(([, name]) => !known.includes(name))
      .map(([token]) => ({ id, text, problem: `holds the unknown token ${token}`, accepted: known.join(', ') })),
    ...(/[{}]/.test(text.replace(/\{\w*\}/g, ''))
      ? [{ id, text, problem: 'holds a brace that belongs to no token', accepted: '{name}' }]
      : []),
  ];

const isWholeSentence = (text, { index, 0: token }) =>
  /(?:^|[.?!] |: )$/.test(text.slice(0, index)) && /^(?:$| \p{Lu})/u.test(text.slice(index + token.length));

const partsOfSentences = ({ id, text }) =>
  [...text.matchAll(/\{\w+\}/g)]
    .filter((token) => !isWholeSentence(text, token))
    .map(([token]) => ({
      id,
      text,
      problem: `${token} is a part of a sentence`,
      accepted: 'a token after a full stop or a colon, before a new sentence',
    }));

const telephoneNumbers =
  (telephone) =>
  ({ id, text }) =>
    (text.match(telephone) ?? []).map((number) => ({
      id,
      text,
      problem: `holds the telephone number ${number}`,
      accepted: 'a token that regions.ts fills',
    }));

export const helplineTokens = {
  name: 'helpline-tokens',
  description:
    'Helplines stand in the texts as known tokens, so that each reader gets those of the country of the page. A token is a whole sentence, because many languages cannot inflect a part of one.',
  appliesTo: 'source',
  check: ({ language }) => [
    ...answerTexts(language).flatMap(unknownTokens(answerTokens)),
    ...answerTexts(language).flatMap(partsOfSentences),
    ...otherTexts(language).flatMap(unknownTokens(otherTokens)),
    // Only the lines that replace the tokens may hold a number.
    ...allTexts(language)
      .filter(({ part }) => !part.startsWith('help '))
      .flatMap(telephoneNumbers(telephonePattern(language))),
  ],
  figures: ({ language }) => {
    const counts = {};
    for (const [token] of allTexts(language).flatMap(({ text }) => [...text.matchAll(/\{\w+\}/g)]))
      counts[token] = (counts[token] ?? 0) + 1;
    return [
      Object.entries(counts)
        .map(([token, count]) => `${token} ${count}`)
        .join(', '),
    ];
  },
};
