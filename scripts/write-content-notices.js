// Writes `dist/content-notices.json`, the feed of published texts that were withdrawn or corrected.
import { mkdirSync, writeFileSync } from 'node:fs';

import { contentNotices } from '../build/src/content/content-notices.js';
import { contentVersion, sourcesChecked } from '../build/src/content/content-version.js';
import { makeFeed } from './content-notices/feed.js';

const feed = makeFeed(contentNotices, { contentVersion, sourcesChecked });
mkdirSync('dist', { recursive: true });
writeFileSync('dist/content-notices.json', `${JSON.stringify(feed, null, 2)}\n`);
