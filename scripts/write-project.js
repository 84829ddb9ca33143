// Writes the facts of `project.json`, and the version of `package.json`, to each place that shows them: `package.json`,
// `package-lock.json` and the header of the plugin. Only a released package is not private, so that npm publishes no other.
import { readFileSync, writeFileSync } from 'node:fs';

import { emptyFields, readProject } from './release/project.js';
import { readRelease } from './release/released.js';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Writes a JSON file if it changes: other steps of `npm run check` read package.json meanwhile, and must not find it empty. */
function writeJson(path, value) {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (text !== readFileSync(path, 'utf8')) writeFileSync(path, text);
}

const project = readProject();
const isReleased = Boolean(readRelease());
if (isReleased && emptyFields(project).length)
  throw new Error(`A released package needs every field of project.json:\n${emptyFields(project).join('\n')}`);

/** The object without some keys. */
const without = (object, ...keys) => Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

const about = readJson('package.json');
const { name, version, description, keywords, license, ...rest } = about;
const { repository, homepage, bugs, author } = project;
writeJson('package.json', {
  name,
  version,
  ...(!isReleased && { private: true }),
  description,
  keywords,
  license,
  ...(author && { author }),
  ...(homepage && { homepage }),
  ...(repository && { repository: { type: 'git', url: `git+${repository}.git` } }),
  ...(bugs && { bugs: { url: bugs } }),
  ...without(rest, 'private', 'author', 'homepage', 'repository', 'bugs'),
});

const lock = readJson('package-lock.json');
lock.version = lock.packages[''].version = version;
writeJson('package-lock.json', lock);

/** Replaces the text that matches a pattern in a file. Throws if there is none. */
function replaceLine(path, pattern, line) {
  const text = readFileSync(path, 'utf8');
  if (!pattern.test(text)) throw new Error(`${path} has no line that matches ${pattern}.`);
  writeFileSync(
    path,
    text.replace(pattern, () => line),
  );
}

const plugin = 'wordpress/ketamine-faq';
const header = `${plugin}/ketamine-faq.php`;
const address = homepage && ` * Plugin URI:        ${homepage}\n`;
replaceLine(
  header,
  /^( \* Plugin Name: .*\n)(?: \* Plugin URI: .*\n)?/m,
  ` * Plugin Name:       Ketamine FAQ\n${address}`,
);
replaceLine(header, /^ \* Version: .*$/m, ` * Version:           ${version}`);
replaceLine(header, /^ \* Author: .*$/m, ` * Author:            ${author || 'The ketamine-faq project'}`);
replaceLine(`${plugin}/readme.txt`, /^Stable tag: .*$/m, `Stable tag: ${version}`);
