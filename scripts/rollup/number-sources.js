// In the bundled code a source has the number of its place instead of its key, which no reader sees. The file that is fetched
// lists the sources in the same order.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const contentModule = (name) => resolve(`build/src/content/${name}.js`);

export const numberSources = () => ({
  name: 'number-sources',
  async load(id) {
    const names = ['source-regions', 'questions'];
    const name = names.find((each) => id === contentModule(each));
    if (!name) return null;
    const [{ sources }, { sourceRegions }, { groups, questions }] = await Promise.all(
      ['sources', ...names].map((each) => import(pathToFileURL(contentModule(each)))),
    );
    const keys = Object.keys(sources);
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
