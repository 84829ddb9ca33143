// Writes one module a language: the texts that lit-localize emitted, and all that only the build knows of that language
// or that no phone should have to work out. And a table of all languages, for the menu and the manifest.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

import { transform } from 'esbuild';

import { contentVersion, sourcesChecked } from '../build/src/content/content-version.js';
import { regions } from '../build/src/content/regions.js';
import { fill } from '../build/src/localization/interpolate.js';
import { helplinesIn } from '../build/src/localization/helplines.js';
import { locales } from './locales/locales.js';
import { readUnits } from './locales/xliff.js';

const monthsLater = (day, months) => {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

/** What `Intl` is asked for: it does not know Haitian Creole, and would give Persian another calendar and digits. */
const dates = { ht: 'fr', fa: 'fa-u-ca-gregory-nu-latn', ar: 'ar-u-nu-latn', hi: 'hi-u-nu-latn' };

/** A version or a date keeps its order in a text that runs from right to left. */
const isolated = (text, dir) => (dir === 'rtl' ? `\u2066${text}\u2069` : text);

const isSignedOff = (locale) => locale === 'en' || readUnits(locale).units.every(({ state }) => state === 'final');

async function build({ locale, name, dir }, english) {
  const {
    messages: { helplineSentences, ...texts },
  } = await import(`../build/text/${locale}/messages.js`);
  const dateLocale = dates[locale] ?? locale;
  const checked = new Intl.DateTimeFormat(dateLocale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(sourcesChecked),
  );
  const isTranslationSignedOff = isSignedOff(locale);
  return {
    locale,
    name,
    dir,
    isTranslationSignedOff,
    dates: dateLocale,
    version: contentVersion,
    sourcesChecked,
    due: monthsLater(sourcesChecked, 9),
    stale: monthsLater(sourcesChecked, 12),
    ...texts,
    labels: mapValues(texts.labels, (text) => fill(text, { name, checked, version: isolated(contentVersion, dir) })),
    helplines: mapValues(regions, (_, region) => helplinesIn(region, locale, helplineSentences)),
    ...(isTranslationSignedOff
      ? {}
      : { english: mapValues(english.helplines, ({ lines }) => fill(english.safety.above[0], lines)) }),
  };
}

rmSync('build/languages', { recursive: true, force: true });
mkdirSync('build/languages', { recursive: true });
const [source] = locales;
const english = await build(source);
const names = [];
for (const about of locales) {
  const language = about === source ? english : await build(about, english);
  const { locale, name, dir, isTranslationSignedOff, labels } = language;
  const text = `export default ${JSON.stringify(language)};\n`;
  writeFileSync(`build/languages/${locale}.js`, text);
  const { code } = await transform(text, { minify: true, charset: 'utf8' });
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  writeFileSync(`build/languages/language-${locale}-${hash}.js`, code);
  names.push({ locale, name, dir, offer: labels.offer, isTranslationSignedOff, hash });
}
writeFileSync('build/languages/names.json', JSON.stringify(names));
