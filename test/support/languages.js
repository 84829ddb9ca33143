// Every language as the build makes it.
import { readFileSync } from 'node:fs';

/** What the script knows of each language before its text is loaded. */
const table = JSON.parse(readFileSync('build/languages/table.json', 'utf8'));
export const { languages: localeInfos } = table;

/** The texts of every language, by locale. */
export const languages = Object.fromEntries(
  await Promise.all(
    localeInfos.map(async ({ locale }) => [locale, (await import(`../../build/languages/${locale}.js`)).default]),
  ),
);

/** The search words that are fetched when a reader types, by locale. */
export const searchWords = Object.fromEntries(
  await Promise.all(
    localeInfos.map(async ({ locale }) => {
      const { file } = table.files.find(({ name }) => name === `${locale}-search`);
      return [locale, (await import(`../../build/languages/${file}`)).default];
    }),
  ),
);
