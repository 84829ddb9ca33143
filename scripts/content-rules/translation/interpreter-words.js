import { idOf, translated } from '../units.js';

/** The English name of each language, as a person says it on the telephone to be given an interpreter. */
export const englishNames = {
  es: ['Spanish'],
  'zh-Hans': ['Mandarin'],
  'zh-Hant': ['Mandarin', 'Cantonese'],
  vi: ['Vietnamese'],
  ko: ['Korean'],
  fil: ['Tagalog'],
  ru: ['Russian'],
  ar: ['Arabic'],
  ht: ['Haitian Creole'],
  fr: ['French'],
  pt: ['Portuguese'],
  pl: ['Polish'],
  it: ['Italian'],
  de: ['German'],
  ja: ['Japanese'],
  fa: ['Farsi'],
  hi: ['Hindi'],
};

/** The lines on which an interpreter answers: the crisis line, and Poison Help. */
const lines = ['help 06', 'help 07', 'help 14'];

/** The languages that a text asks for: “Haitian Creole, please”. */
const namesIn = (text) => [...text.matchAll(/([A-Z][A-Za-z]*(?: [A-Z][a-z]+)*), please/g)].map(([, name]) => name);

export const interpreterWords = {
  name: 'interpreter-words',
  description: `The crisis line and Poison Help (${lines.join(', ')}) give the words to say for an interpreter, in English and Latin letters: “Korean, please.” Who speaks no English cannot ask in other words.`,
  appliesTo: 'translations',
  check: (texts) => {
    const accepted = englishNames[texts.locale]?.map((name) => `${name}, please`).join(' and ');
    if (!accepted)
      return [
        {
          id: 'help',
          text: texts.locale,
          problem: 'the language is not in `englishNames` of this rule',
          accepted: 'its English name',
        },
      ];
    return translated(texts)
      .filter((unit) => lines.includes(idOf(unit)))
      .map((unit) => ({ id: idOf(unit), text: unit.target, names: namesIn(unit.target) }))
      .filter(({ names }) => names.map((name) => `${name}, please`).join(' and ') !== accepted)
      .map(({ id, text, names }) => ({
        id,
        text,
        problem: `has the words to say for ${names.join(' and ') || 'no interpreter'}`,
        accepted,
      }));
  },
};
