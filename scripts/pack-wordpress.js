// Packs the WordPress plugin as a zip: its own files, and files of the build. The same input gives the same bytes.
// Usage: node scripts/pack-wordpress.js [file]
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { mo, po } from 'gettext-parser';

import { questions } from '../build/src/content/questions.js';
import { countryCodes } from '../build/src/options/country-code.js';
import { options } from '../build/src/options/schema.js';
import { readRelease } from './release/released.js';
import { zip } from './release/zip.js';
import { findScriptTexts } from './wordpress/find-script-texts.js';
import { phpOptions, withBlockAttributes } from './wordpress/plugin-options.js';
import { scriptTranslation } from './wordpress/script-translation.js';

const source = 'wordpress/ketamine-faq';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const table = JSON.parse(readFileSync('build/languages/table.json', 'utf8'));
const { contentVersion, sourcesChecked, due, stale, safety, numbers } = JSON.parse(
  readFileSync('dist/static/en.json', 'utf8'),
);

for (const [file, line] of [
  ['ketamine-faq.php', ` * Version:           ${version}\n`],
  ['readme.txt', `Stable tag: ${version}\n`],
])
  if (!readFileSync(`${source}/${file}`, 'utf8').includes(line))
    throw new Error(`${source}/${file} must hold the line "${line.trim()}": package.json has that version.`);

const files = new Map();
const add = (name, from) => files.set(name, readFileSync(from));

for (const name of readdirSync(source, { recursive: true }).map((path) => path.replaceAll('\\', '/')))
  if (/\.\w+$/.test(name)) add(name, `${source}/${name}`);

// The block has the options of this build, also before `npm run generate` has written them into the source.
const block = 'block/block.json';
files.set(block, Buffer.from(withBlockAttributes(String(files.get(block)), options)));

// WordPress reads compiled translations: a file for PHP, and one for the script with the texts of the editor.
const labels = 'block/labels.js';
const inEditor = findScriptTexts(String(files.get(labels)), labels);
for (const name of [...files.keys()].filter((other) => other.endsWith('.po'))) {
  const translation = po.parse(files.get(name));
  files.set(name.replace(/\.po$/, '.mo'), mo.compile(translation));
  files.set(name.replace(/\.po$/, '-ketamine-faq-labels.json'), Buffer.from(scriptTranslation(translation, inEditor)));
}

const script = readFileSync('dist/ketamine-faq.js');
files.set('script/ketamine-faq.js', script);
for (const { file } of table.files) add(`script/${file}`, `dist/${file}`);
for (const { locale } of table.locales) add(`fragments/${locale}.json`, `dist/static/${locale}.json`);
add('LICENSES.txt', 'dist/LICENSES.txt');

/** The countries with helplines, in a language. Few servers have the extension of PHP that knows such names. */
function regionNames(locale) {
  // Not the language of the machine, for a language without such names.
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'region' });
  return Object.fromEntries(Object.keys(safety).flatMap((code) => (code === 'other' ? [] : [[code, names.of(code)]])));
}

const about = {
  version,
  isReleased: readRelease() !== undefined,
  contentVersion,
  sourcesChecked,
  due,
  stale,
  // The version in the script's URL, so that a new script is not taken from a cache.
  script: createHash('sha256').update(script).digest('hex').slice(0, 8),
  questions: questions.map(({ id, group, isRisk = false, standsAlone = false }) => ({
    id,
    group,
    isRisk,
    standsAlone,
  })),
  languages: table.locales.map(({ locale, name, isTranslationSignedOff }) => ({
    locale,
    name,
    isTranslationSignedOff,
    regionNames: regionNames(locale),
  })),
  regions: Object.keys(safety),
  countries: countryCodes(),
  numbers,
  options: phpOptions(options),
};
files.set('about.json', Buffer.from(JSON.stringify(about)));

const inFolder = new Map([...files].map(([name, content]) => [`ketamine-faq/${name}`, content]));
const [, , file = 'dist/wordpress/ketamine-faq.zip'] = process.argv;
mkdirSync(dirname(file), { recursive: true });
// The first date that a zip can hold: the bytes do not depend on the day of the build.
writeFileSync(file, zip(inFolder, new Date('1980-01-01')));
