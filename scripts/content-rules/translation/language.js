import { francAll } from 'franc';

/** The languages (ISO 639-3) that `franc` may detect in an answer of each language: it confuses closely related ones. */
const detectedAs = {
  es: ['spa', 'glg'],
  vi: ['vie'],
  ko: ['kor'],
  fil: ['tgl', 'ceb', 'ilo', 'hil', 'war', 'bcl', 'pam'],
  ru: ['rus', 'bel', 'ukr', 'bul'],
  ar: ['arb', 'ary', 'arz'],
  ht: ['hat', 'fra'],
  fr: ['fra'],
  pt: ['por', 'glg'],
  pl: ['pol'],
  it: ['ita', 'cos', 'fur', 'srd', 'lmo'],
  de: ['deu', 'nds'],
  ja: ['jpn'],
  'zh-Hans': ['cmn'],
  'zh-Hant': ['cmn'],
  fa: ['pes', 'prs', 'ckb'],
  hi: ['hin', 'mai', 'bho', 'mag', 'npi'],
};

/** Characters that every answer in this script holds, and characters that belong to another script. */
const scripts = {
  'zh-Hans': [/[们这说过还么应]/, /[們這說過還麼應]/],
  'zh-Hant': [/[們這說過還麼應]/, /[们这说过还么应]/],
  ja: [/[\u3040-\u30ff]/, /[们們這说]/],
};

const answersOf = ({ questions }) =>
  Object.entries(questions).map(([id, { answer }]) => ({ id, text: answer.flat().join(' ') }));

const detected = new Map();

/** The most likely language of a text (ISO 639-3), or `und`. Cached, because it takes 10 ms a text. */
const detect = (text) => {
  if (!detected.has(text)) detected.set(text, francAll(text)[0][0]);
  return detected.get(text);
};

const isInScript = (text, [own, other]) => own.test(text) && !other.test(text);

const isExpected = (found, locale) => found === 'und' || detectedAs[locale].includes(found);

export const translationLanguage = {
  name: 'translation-language',
  description: 'Every answer is in the language and script of its file, and the language runs in its direction.',
  appliesTo: 'translations',
  check: ({ locale, dir, language }) => [
    ...(language.dir === dir
      ? []
      : [{ id: 'dir', text: language.dir, problem: 'is another direction', accepted: dir }]),
    ...answersOf(language)
      .map((answer) => ({ ...answer, found: detect(answer.text) }))
      .filter(({ found }) => !isExpected(found, locale))
      .map(({ id, text, found }) => ({
        id,
        text,
        problem: `reads as ${found}`,
        accepted: detectedAs[locale].join(', '),
      })),
    ...(scripts[locale]
      ? answersOf(language)
          .filter(({ text }) => !isInScript(text, scripts[locale]))
          .map(({ id, text }) => ({ id, text, problem: 'is in another script', accepted: `the script of ${locale}` }))
      : []),
  ],
  figures: ({ locale, language }) => {
    const answers = answersOf(language);
    const expected = answers.filter(({ text }) => isExpected(detect(text), locale));
    return [`${expected.length} of ${answers.length} answers read as ${locale}`];
  },
};
