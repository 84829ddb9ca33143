// Writes one module a language: the texts that lit-localize emitted and what only the build knows of that language.
import { mkdirSync, writeFileSync } from 'node:fs';

import { contentVersion, sourcesChecked } from '../build/src/content/edition.js';
import { regions } from '../build/src/content/regions.js';
import { helpIn } from '../build/src/localization/help-lines.js';

/** Every language there is a text for. */
const locales = [{ locale: 'en', name: 'English', dir: 'ltr', reviewed: true }];

mkdirSync('build/languages', { recursive: true });
for (const about of locales) {
  const { messages } = await import(`../build/text/${about.locale}/messages.js`);
  const help = Object.fromEntries(Object.keys(regions).map((id) => [id, helpIn(id, about.locale, messages.help)]));
  const language = { ...about, version: contentVersion, sourcesChecked, ...messages, help };
  writeFileSync(`build/languages/${about.locale}.js`, `export default ${JSON.stringify(language)};\n`);
}
