// Writes `dist/builder-data.js`, the data of the page that writes a tag (demo/build.html).
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

import { contentVersion } from '../build/src/content/content-version.js';
import { groups, questions } from '../build/src/content/questions.js';
import { builderData, builderDataScript } from './builder/builder-data.js';

const { private: isUnpublished, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { locales } = JSON.parse(readFileSync('build/languages/table.json', 'utf8'));

const languages = await Promise.all(
  locales.map(async ({ locale }) => (await import(`../build/languages/${locale}.js`)).default),
);
const hashOf = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${name}`))
    .digest('base64')}`;
const scripts = readdirSync('dist').filter((name) => /^ketamine-faq(\.[\w-]+)?\.js$/.test(name));
const integrity = isUnpublished ? {} : Object.fromEntries(scripts.map((name) => [name, hashOf(name)]));

const data = builderData({
  version,
  contentVersion,
  isPublished: !isUnpublished,
  integrity,
  languages,
  groups,
  questions,
});
writeFileSync('dist/builder-data.js', builderDataScript(data));
