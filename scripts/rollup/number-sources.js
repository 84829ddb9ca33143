// In the bundled code a source has a number instead of its key, which no reader sees: the place of the source in the list.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const contentModule = (name) => resolve(`build/src/content/${name}.js`);

/** The keys of the sources in the order of their numbers: that of their first question, which compresses best. */
const keysByNumber = (questions) => [...new Set(questions.flatMap(({ sources }) => sources))];

/** The number of a source. Each has to be cited by a question. */
function numberOf(key, keys) {
  const number = keys.indexOf(key);
  if (number < 0) throw new Error(`No question cites the source “${key}”.`);
  return number;
}

/** By name, what replaces a module of the content. */
const numbered = {
  // Without the sources, which the next module has.
  questions: ({ groups, questions }) =>
    `export const groups = ${JSON.stringify(groups)};\nexport const questions = ${JSON.stringify(
      questions.map((question) => ({ ...question, sources: undefined })),
    )};`,
  'question-sources': ({ questionSources }, keys) =>
    `export const questionSources = { __proto__: null, ...${JSON.stringify(questionSources, (_, key) =>
      typeof key === 'string' ? numberOf(key, keys) : key,
    )} };`,
  sources: ({ sources }, keys) => {
    for (const key of Object.keys(sources)) numberOf(key, keys);
    return `export const sources = ${JSON.stringify(keys.map((key) => sources[key]))};`;
  },
  'source-regions': ({ sourceRegions }, keys) =>
    `export const sourceRegions = ${JSON.stringify(
      Object.fromEntries(Object.entries(sourceRegions).map(([key, region]) => [numberOf(key, keys), region])),
    )};`,
};

export const numberSources = () => ({
  name: 'number-sources',
  async load(id) {
    const name = Object.keys(numbered).find((each) => id === contentModule(each));
    if (!name) return null;
    const [{ questions }, content] = await Promise.all(
      ['questions', name].map((each) => import(pathToFileURL(contentModule(each)))),
    );
    return numbered[name](content, keysByNumber(questions));
  },
});
