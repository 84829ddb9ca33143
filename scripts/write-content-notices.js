// Writes `dist/content-notices.json`: which published texts were withdrawn or corrected, for programs that watch them.
import { mkdirSync, writeFileSync } from 'node:fs';

import { contentNotices } from '../build/src/content/content-notices.js';
import { contentVersion, sourcesChecked } from '../build/src/content/content-version.js';
import { makeFeed } from './content-notices/feed.js';

const feed = makeFeed(contentNotices, { contentVersion, sourcesChecked });
mkdirSync('dist', { recursive: true });
writeFileSync('dist/content-notices.json', `${JSON.stringify(feed, null, 2)}\n`);
