import type { Language } from './content/language.js';
import { load as fetchFile, locales } from './localization/bundle-config.js';

// The content for other programs: a page made on a server, a leaflet, a search. The same objects as the element reads.

export { contentVersion, sourcesChecked } from './content/content-version.js';
export type { Helplines, Language } from './content/language.js';
export { groups, questions } from './content/questions.js';
export { regions } from './content/regions.js';
export { locales } from './localization/bundle-config.js';
export { sources } from './content/sources.js';
export type * from './content/types.js';

/** All text of one language. Rejects with a `RangeError` for a tag that is not in `locales`. */
export async function load(locale: string): Promise<Language> {
  if (!locales.some((other) => other.locale === locale))
    throw new RangeError(`no language "${locale}". There are: ${locales.map((other) => other.locale).join(' ')}.`);
  return fetchFile(locale, 0, {}) as Promise<Language>;
}
