// The zip for people without Node: the folder to upload, the page that writes a tag, and READ-ME.txt.
import { readdirSync, readFileSync } from 'node:fs';

import { readMe } from './read-me.js';
import { isScript } from './released.js';

/** The files of `dist/` that a site needs. */
const isForSites = (path) =>
  isScript(path) ||
  /^language-[\w-]+\.js$/.test(path) ||
  /^static\/page\//.test(path) ||
  ['manifest.json', 'LICENSES.txt'].includes(path);

const builder = 'make-your-tag';

/**
 * The page that writes a tag, for the zip. It is opened from a disk, and alone: it has no links to other pages of the demo.
 * Returns the page, and the files that it needs by their new name.
 */
function builderPage(html) {
  const files = new Map();
  const page = html
    .replace(/\s*<footer>.*<\/footer>/s, '')
    .replace(/<a href="(?![#:]|\w+:)[^"]*">(.*?)<\/a>/gs, '$1')
    .replace(/ (src|href)="(?!#|\w+:)([^"]+)"/g, (_, attribute, address) => {
      const name = address.replace('../dist/', '');
      if (address !== name && isScript(name)) return ` ${attribute}="../ketamine-faq/${name}"`;
      files.set(name, address === name ? `demo/${name}` : `dist/${name}`);
      return ` ${attribute}="${name}"`;
    });
  return { page, files };
}

/** The files of the zip by their path in it. `facts` is what READ-ME.txt takes. It needs a build. */
export function siteFiles(facts) {
  const { page, files } = builderPage(readFileSync('demo/build.html', 'utf8'));
  const uploaded = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('\\', '/').replace('dist/', ''))
    .filter(isForSites);
  return new Map([
    ['READ-ME.txt', Buffer.from(readMe(facts))],
    [`${builder}/${builder}.html`, Buffer.from(page)],
    ...[...files].map(([name, source]) => [`${builder}/${name}`, readFileSync(source)]),
    ...uploaded.map((path) => [`ketamine-faq/${path}`, readFileSync(`dist/${path}`)]),
  ]);
}
