import { sentencesOf } from '../sentences.js';
import { answerTexts } from '../texts.js';

const tooMuch =
  /\b(?:tak(?:e|es|en|ing)|took|us(?:e|es|ed|ing)|swallow(?:s|ed|ing)?|after) (?:(?:a little|a bit|far|way) )?too (?:much|many)\b|\boverdos/i;
const onPurpose = /\bon purpose\b/i;
const notWell = /\bnot well\b/i;
const byMistake = /\bby mistake\b/i;
const awakeAndWell = /\bawake and well\b/i;

const emergency = '{emergency}';
const poisonHelp = '{poisonHelp}';

/** For each text of the answers: the paragraph that leads into its list, if it is a bullet. */
const leads = ({ questions }) =>
  Object.values(questions).flatMap(({ answer }) =>
    answer.flatMap((block, index) => (Array.isArray(block) ? block.map(() => answer[index - 1] ?? '') : [''])),
  );

const tokenIn = (text) => /\{\w+\}/.exec(text)?.[0];

/** The sentences of a text, each with the token that it leads to. */
const sentencesWithTokens = (text, lead) =>
  text.split(/(?<=\{\w+\})/).flatMap((part) => {
    const sentences = sentencesOf(part.replace(/\{\w+\}$/, ''));
    return sentences.map((sentence, index) => ({
      sentence,
      token: (index === sentences.length - 1 && tokenIn(part)) || tokenIn(lead),
    }));
  });

/** Each sentence on too much of a drug, and each that leads to Poison Help. */
const situations = (language) => {
  const leadOf = leads(language);
  return answerTexts(language).flatMap(({ part, id, text }, index) =>
    sentencesWithTokens(text, leadOf[index])
      .filter(({ sentence, token }) => tooMuch.test(sentence) || token === poisonHelp)
      .map((situation) => ({ part, id, text, ...situation })),
  );
};

const isForPoisonHelp = (sentence) =>
  byMistake.test(sentence) && awakeAndWell.test(sentence) && !onPurpose.test(sentence) && !notWell.test(sentence);

const wrongHelp = ({ id, sentence, token }) => {
  if (token === emergency || (token === poisonHelp && isForPoisonHelp(sentence))) return [];
  return [
    {
      id,
      text: sentence,
      problem: `leads to ${token ?? 'no help'}`,
      accepted: `${emergency}; or ${poisonHelp} for “by mistake” with “awake and well”, without “on purpose” and “not well”`,
    },
  ];
};

/** An answer with Poison Help must also say when it is not enough. */
const withoutEmergency = (all) =>
  all
    .filter(({ token }) => token === poisonHelp)
    .flatMap(({ part, id, sentence }) => {
      const emergencies = all.filter((other) => other.part === part && other.token === emergency);
      return [onPurpose, notWell]
        .filter((words) => !emergencies.some((other) => words.test(other.sentence)))
        .map((words) => ({
          id,
          text: sentence,
          problem: `leads to ${poisonHelp}, and nothing in the answer leads to ${emergency} for “${words.source.replaceAll('\\b', '')}”`,
          accepted: `a sentence on too much with “on purpose” and “not well” that leads to ${emergency}`,
        }));
    });

export const tooMuchSaysTheSame = {
  name: 'too-much',
  description:
    'Having taken too much leads to the emergency number in every answer. It leads to Poison Help only by mistake and awake and well, in an answer that sends “on purpose” and “not well” to the emergency number: a poison line is no help against suicide.',
  appliesTo: 'source',
  check: ({ language }) => {
    const all = situations(language);
    return [...all.flatMap(wrongHelp), ...withoutEmergency(all)];
  },
  figures: ({ language }) => [
    situations(language)
      .map(({ id, token }) => `${id} ${token}`)
      .join(', '),
  ],
};
