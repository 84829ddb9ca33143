// Changes the code in small ways, runs the unit tests on each change, and prints how many changes they notice in each folder:
// `npm run test:mutation`, or `npm run test:mutation -- options search` for some folders. Stryker sets the number of tests that
// run side by side, unless `--concurrency=1` does.
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';

import { Stryker } from '@stryker-mutator/core';

const folders = {
  options: 'src/options',
  localization: 'src/localization',
  search: 'src/search',
  'content-rules': 'scripts/content-rules',
};

/** Tests of many searches. They run for changes of the search only, and last: most changes have failed another test by then. */
const slow = ['search.test.js', 'search-urgent.test.js'];
/** It measures time, which other work on the machine changes. */
const left = ['search-speed.test.js'];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { concurrency: { type: 'string' } } });
const unknown = positionals.filter((name) => !Object.hasOwn(folders, name));
if (unknown.length) {
  console.error(`Unknown: ${unknown.join(' ')}. Folders: ${Object.keys(folders).join(' ')}`);
  process.exit(2);
}
const names = positionals.length ? positionals : Object.keys(folders);

const quick = readdirSync('test/unit').filter(
  (name) => name.endsWith('.test.js') && ![...slow, ...left].includes(name),
);
const tests = names.includes('search') ? [...quick, ...slow] : quick;

const results = await new Stryker({
  configFile: 'test/mutation/stryker.config.js',
  tap: { testFiles: tests.map((name) => `test/unit/${name}`) },
  mutate: names.map((name) => `${folders[name]}/**/*.{ts,js}`),
  ...(values.concurrency && { concurrency: Number(values.concurrency) }),
}).runMutationTest();

for (const name of names) {
  const counts = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0 };
  for (const { fileName, status } of results) {
    const path = relative('.', fileName).replaceAll('\\', '/');
    if (path.startsWith(`${folders[name]}/`) && status in counts) counts[status]++;
  }
  const noticed = counts.Killed + counts.Timeout;
  const all = noticed + counts.Survived + counts.NoCoverage;
  const score = all ? `${((noticed / all) * 100).toFixed(1)} %` : 'nothing to change';
  console.log(
    `${folders[name]}: ${score} (${noticed} of ${all} changes noticed, ${counts.Survived} not noticed, ${counts.NoCoverage} in code that no unit test runs)`,
  );
}
