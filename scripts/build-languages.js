// Writes the files that a page fetches: the modules of each language, from the texts that lit-localize emitted, and
// the tools. Also a table of all languages for the menu and the manifest.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

import { transform } from 'esbuild';

import { makeLanguage } from './locales/make-language.js';
import { locales as list } from './locales/locales.js';
import { searchWordsOf } from './locales/search-words.js';
import { readUnits } from './locales/xliff.js';
import { bundleTools } from './rollup/tools-bundle.js';

const isSignedOff = (locale) => locale === 'en' || readUnits(locale).units.every(({ state }) => state === 'final');

const moduleOf = (value) => `export default ${JSON.stringify(value)};\n`;
const minified = async (value) => (await transform(moduleOf(value), { minify: true, charset: 'utf8' })).code;

rmSync('build/languages', { recursive: true, force: true });
mkdirSync('build/languages', { recursive: true });
const messages = {};
for (const { locale } of list) ({ messages: messages[locale] } = await import(`../build/text/${locale}/messages.js`));
/** The languages as the script lists them. */
const languages = [];
/** The languages as other programs list them. */
const locales = [];
/** By name, the code of each file that a page fetches. */
const fetched = {};
let english;
for (const about of list) {
  const { locale, name, dir } = about;
  const isTranslationSignedOff = isSignedOff(locale);
  const language = makeLanguage(about, {
    messages: messages[locale],
    isTranslationSignedOff,
    english,
  });
  english ??= language;
  writeFileSync(`build/languages/${locale}.js`, moduleOf(language));
  fetched[locale] = await minified(language);
  fetched[`${locale}-search`] = await minified({
    locale,
    version: language.version,
    ...searchWordsOf(locale, messages),
  });
  languages.push({
    locale,
    name,
    offer: language.labels.offer,
    ...(isTranslationSignedOff && { isTranslationSignedOff }),
  });
  locales.push({ locale, name, dir, isTranslationSignedOff });
}
fetched['en-tools'] = await bundleTools(english);
// One hash for all files: a hash for each would add bytes to every script.
const hash = createHash('sha256').update(Object.values(fetched).join('')).digest('hex').slice(0, 8);
const files = Object.keys(fetched).map((name) => ({ name, file: `language-${name}-${hash}.js` }));
for (const { name, file } of files) writeFileSync(`build/languages/${file}`, fetched[name]);
writeFileSync('build/languages/table.json', JSON.stringify({ languages, locales, hash, files }));
