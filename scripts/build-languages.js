// Writes one module for each language, from the texts that lit-localize emitted, and a table of all languages for the
// menu and the manifest.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

import { transform } from 'esbuild';

import { makeLanguage } from './locales/make-language.js';
import { locales } from './locales/locales.js';
import { readUnits } from './locales/xliff.js';

const isSignedOff = (locale) => locale === 'en' || readUnits(locale).units.every(({ state }) => state === 'final');

rmSync('build/languages', { recursive: true, force: true });
mkdirSync('build/languages', { recursive: true });
const names = [];
let english;
for (const about of locales) {
  const { locale, name, dir } = about;
  const { messages } = await import(`../build/text/${locale}/messages.js`);
  const isTranslationSignedOff = isSignedOff(locale);
  const language = makeLanguage(about, { messages, isTranslationSignedOff, english });
  english ??= language;
  const text = `export default ${JSON.stringify(language)};\n`;
  writeFileSync(`build/languages/${locale}.js`, text);
  const { code } = await transform(text, { minify: true, charset: 'utf8' });
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  writeFileSync(`build/languages/language-${locale}-${hash}.js`, code);
  names.push({ locale, name, dir, offer: language.labels.offer, isTranslationSignedOff, hash });
}
writeFileSync('build/languages/names.json', JSON.stringify(names));
