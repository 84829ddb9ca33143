// Writes the list of notices in docs/content-notices.md from src/content/content-notices.ts.
import { readFileSync, writeFileSync } from 'node:fs';

import { format, resolveConfig } from 'prettier';

import { contentNotices } from '../build/src/content/content-notices.js';
import { contentVersion, sourcesChecked } from '../build/src/content/content-version.js';
import { makeFeed } from './content-notices/feed.js';
import { listNotices } from './content-notices/page.js';

const file = 'docs/content-notices.md';
const { private: isUnpublished } = JSON.parse(readFileSync('package.json', 'utf8'));
const feed = makeFeed(contentNotices, { contentVersion, sourcesChecked });
const list = listNotices(feed, { isPublished: !isUnpublished });

const text = readFileSync(file, 'utf8');
const marked = /(?<=<!-- notices:start -->\n).*(?=<!-- notices:end -->)/s;
if (!marked.test(text)) throw new Error(`${file} needs the comments <!-- notices:start --> and <!-- notices:end -->.`);
writeFileSync(
  file,
  await format(
    text.replace(marked, () => `\n${list}\n\n`),
    { ...(await resolveConfig(file)), filepath: file },
  ),
);
