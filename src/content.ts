import type { Language } from './content/language.js';
import { languages, load as fetchLanguage } from './localization/bundle-config.js';

// The content for other programs: a page made on a server, a leaflet, a search. The same objects as the element reads.

export { contentVersion, sourcesChecked } from './content/content-version.js';
export type { Helplines, Language } from './content/language.js';
export { groups, questions } from './content/questions.js';
export { regions } from './content/regions.js';
export { sources } from './content/sources.js';
export type * from './content/types.js';

/** Every language there is: its tag (BCP 47), its name in its own words, its direction, whether it is signed off. */
export const locales = languages.map(({ locale, name, dir, isTranslationSignedOff }) => ({
  locale,
  name,
  dir,
  isTranslationSignedOff,
}));

/** All text of one language. Rejects with a `RangeError` for a tag that is not in `locales`. */
export async function load(locale: string): Promise<Language> {
  const language = languages.find((other) => other.locale === locale);
  if (!language)
    throw new RangeError(`no language "${locale}". There are: ${languages.map((other) => other.locale).join(' ')}.`);
  return fetchLanguage(language, 0, {});
}
