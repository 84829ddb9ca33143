// Writes `dist/builder-data.js`, the data of the page that writes a tag (demo/build.html).
import { readFileSync, writeFileSync } from 'node:fs';

import { contentVersion } from '../build/src/content/content-version.js';
import { groups, questions } from '../build/src/content/questions.js';
import { builderData, builderDataScript } from './builder/builder-data.js';
import { readRelease } from './release/released.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { locales } = JSON.parse(readFileSync('build/languages/table.json', 'utf8'));

const languages = await Promise.all(
  locales.map(async ({ locale }) => (await import(`../build/languages/${locale}.js`)).default),
);
const release = readRelease();

const data = builderData({
  // The tag for a CDN is that of the newest release, also while the files of the repository change.
  version: release?.version ?? version,
  contentVersion,
  isPublished: Boolean(release),
  integrity: release?.integrity ?? {},
  languages,
  groups,
  questions,
});
writeFileSync('dist/builder-data.js', builderDataScript(data));
