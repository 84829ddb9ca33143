// In the bundled code a source has a number instead of its key, which no reader sees. The file that is fetched lists the
// sources in the order of these numbers.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const contentModule = (name) => resolve(`build/src/content/${name}.js`);

/** The keys of the sources in the order of their numbers: that of their first question, which compresses best. */
export const keysByNumber = (questions) => [...new Set(questions.flatMap(({ sources }) => sources))];

export const numberSources = () => ({
  name: 'number-sources',
  async load(id) {
    const names = ['source-regions', 'questions'];
    const name = names.find((each) => id === contentModule(each));
    if (!name) return null;
    const [{ sourceRegions }, { groups, questions }] = await Promise.all(
      names.map((each) => import(pathToFileURL(contentModule(each)))),
    );
    const keys = keysByNumber(questions);
    const numbered = questions.map((question) => ({
      ...question,
      sources: question.sources.map((key) => keys.indexOf(key)),
    }));
    return name === 'source-regions'
      ? `export const sourceRegions = ${JSON.stringify(
          Object.fromEntries(Object.entries(sourceRegions).map(([key, region]) => [keys.indexOf(key), region])),
        )};`
      : `export const groups = ${JSON.stringify(groups)};\nexport const questions = ${JSON.stringify(numbered)};`;
  },
});
