// Writes one module a language: the texts that lit-localize emitted, and all that only the build knows of that language
// or that no phone should have to work out.
import { mkdirSync, writeFileSync } from 'node:fs';

import { contentVersion, sourcesChecked } from '../build/src/content/edition.js';
import { regions } from '../build/src/content/regions.js';
import { fill } from '../build/src/localization/fill.js';
import { helpIn } from '../build/src/localization/help-lines.js';
import { locales } from './locales.js';

const monthsLater = (day, months) => {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

mkdirSync('build/languages', { recursive: true });
for (const about of locales) {
  const { locale, name } = about;
  const { messages } = await import(`../build/text/${locale}/messages.js`);
  const checked = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(sourcesChecked),
  );
  const language = {
    ...about,
    version: contentVersion,
    sourcesChecked,
    due: monthsLater(sourcesChecked, 9),
    stale: monthsLater(sourcesChecked, 12),
    ...messages,
    labels: mapValues(messages.labels, (text) => fill(text, { name, checked, version: contentVersion })),
    help: mapValues(regions, (_, region) => helpIn(region, locale, messages.help)),
  };
  writeFileSync(`build/languages/${locale}.js`, `export default ${JSON.stringify(language)};\n`);
}
