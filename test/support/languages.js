// Every language as the build makes it.
import { readFileSync } from 'node:fs';

/** What the script knows of each language before its text is loaded. */
export const localeInfos = JSON.parse(readFileSync('build/languages/names.json', 'utf8'));

/** The texts of every language, by locale. */
export const languages = Object.fromEntries(
  await Promise.all(
    localeInfos.map(async ({ locale }) => [locale, (await import(`../../build/languages/${locale}.js`)).default]),
  ),
);
