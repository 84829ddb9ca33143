// Writes one module for each language, from the texts that lit-localize emitted, and a table of all languages for the
// menu and the manifest.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

import { transform } from 'esbuild';

import { makeLanguage } from './locales/make-language.js';
import { locales } from './locales/locales.js';
import { searchWordsOf } from './locales/search-words.js';
import { readUnits } from './locales/xliff.js';

const isSignedOff = (locale) => locale === 'en' || readUnits(locale).units.every(({ state }) => state === 'final');

const moduleOf = (language) => `export default ${JSON.stringify(language)};\n`;

rmSync('build/languages', { recursive: true, force: true });
mkdirSync('build/languages', { recursive: true });
const messages = {};
for (const { locale } of locales)
  ({ messages: messages[locale] } = await import(`../build/text/${locale}/messages.js`));
const names = [];
let english;
for (const about of locales) {
  const { locale, name, dir } = about;
  const isTranslationSignedOff = isSignedOff(locale);
  const { own, joined } = searchWordsOf(locale, messages);
  const language = makeLanguage(about, {
    messages: messages[locale],
    searchWords: joined,
    isTranslationSignedOff,
    english,
  });
  english ??= language;
  writeFileSync(`build/languages/${locale}.js`, moduleOf(language));
  const minified = async (module) => (await transform(module, { minify: true, charset: 'utf8' })).code;
  writeFileSync(`build/languages/inside-${locale}.js`, await minified(moduleOf(language)));
  // A page that fetches a language has the joined lists of the language inside its script.
  const code = await minified(moduleOf({ ...language, searchWords: own }));
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  writeFileSync(`build/languages/language-${locale}-${hash}.js`, code);
  names.push({ locale, name, dir, offer: language.labels.offer, isTranslationSignedOff, hash });
}
writeFileSync('build/languages/names.json', JSON.stringify(names));
