import { readFileSync } from 'node:fs';

/**
 * The texts of one language: the input of every rule.
 *
 * @typedef {object} LanguageTexts
 * @property {string} locale BCP 47.
 * @property {'ltr' | 'rtl'} dir The direction that `scripts/locales/locales.js` gives for the language.
 * @property {object} language The built `Language` (`src/content/language.ts`).
 * @property {object[]} units The units of `locales/<locale>.xlf`. Empty for English, which is the source.
 * @property {string[]} emitted The strings that lit-localize wrote for the language.
 * @property {object} data What is the same in every language: questions, groups, regions, sources, claims, claimSources, corrections,
 *   facts, telephones.
 */

/**
 * One text of a language.
 *
 * @typedef {object} Text
 * @property {string} part The question, group or module that holds the text: `prepare`, `labels`.
 * @property {string} id The part and the number of the message in it, as in the message's description: `prepare 04`.
 * @property {string} text
 */

/** A text that is only a token is no message, so it has no number. */
const numbered = (part, texts, first = 1) => {
  let number = first;
  return texts.map((text) => ({
    part,
    id: /^\{\w+\}$/.test(text) ? part : `${part} ${String(number++).padStart(2, '0')}`,
    text,
  }));
};

/** By key of a label: the number in its description. A label that was removed leaves a gap in the numbers. */
const labelNumbers = Object.fromEntries(
  [
    ...readFileSync(new URL('../../src/content/labels.ts', import.meta.url), 'utf8').matchAll(
      /(\w+): msg\(.*?\bdesc: 'labels (\d\d)/gs,
    ),
  ].map(([, key, number]) => [key, number]),
);

/** Every paragraph and every bullet of the answers. */
export const answerTexts = ({ questions }) =>
  Object.entries(questions).flatMap(([id, { answer }]) => numbered(id, answer.flat()));

/**
 * Every other text that a reader can meet: titles, safety text, labels, and helplines by region. The search words are what
 * readers type, so no rule for our own words is for them.
 */
export const otherTexts = (language) => [
  ...Object.entries(language.questions).flatMap(([id, { title }]) => numbered(id, [title], 0)),
  ...Object.entries(language.groups).flatMap(([id, title]) => numbered(id, [title], 0)),
  ...numbered('safety', Object.values(language.safety).flat()),
  ...Object.entries(language.labels).map(([key, text]) => ({
    part: 'labels',
    id: `labels ${labelNumbers[key]}`,
    text,
  })),
  ...Object.entries(language.helplines).flatMap(([region, { lines }]) =>
    numbered(`help ${region}`, Object.values(lines)),
  ),
];

/** Every text of a language. */
export const allTexts = (language) => [...answerTexts(language), ...otherTexts(language)];

const modules = { safety: 'safety', labels: 'labels', 'search words': 'search-words', help: 'helplines' };

/** The file in which a person changes the text with this id. */
export const fileOf = (id, { locale, data }) => {
  if (locale !== 'en') return `locales/${locale}.xlf`;
  const part = id.replace(/ \d\d$/, '').replace(/^help .+/, 'help');
  const group = data.questions.find((question) => question.id === part)?.group;
  const name = group ?? modules[part] ?? data.groups.find((other) => other === part);
  return name ? `src/content/${name}.ts` : 'src/content/';
};
