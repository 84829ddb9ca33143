// The zip for people without Node: the folder to upload, the documentation with the page that writes a tag, and READ-ME.txt.
import { readdirSync, readFileSync } from 'node:fs';

import { readMe } from './read-me.js';
import { isScript } from './released.js';

/** The files of `dist/` that a site needs. */
const isForSites = (path) =>
  isScript(path) ||
  /^language-[\w-]+\.js$/.test(path) ||
  /^static\/page\//.test(path) ||
  ['manifest.json', 'LICENSES.txt'].includes(path);

/** The files in a folder, by their path in it. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('\\', '/').slice(folder.length + 1));

/** The files of the zip by their path in it. `facts` is what READ-ME.txt takes. It needs a build. */
export function siteFiles(facts) {
  const uploaded = filesIn('dist').filter(isForSites);
  return new Map([
    ['READ-ME.txt', Buffer.from(readMe(facts))],
    ...uploaded.map((path) => [`ketamine-faq/${path}`, readFileSync(`dist/${path}`)]),
    ...filesIn('dist/site').map((path) => [`guide/${path}`, readFileSync(`dist/site/${path}`)]),
  ]);
}
