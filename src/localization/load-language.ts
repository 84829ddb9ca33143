import type { Language } from '../content/language.js';
import { language as bundled, load, type LocaleInfo } from './bundle-config.js';

const loaded = new Map<string, Language>([[bundled.locale, bundled]]);

/** The time after which a request counts as failed, in ms. */
const timeout = 20_000;

/**
 * The number of failed requests on this page. Browsers never ask again for a module that has failed: this number in the
 * address makes it another module.
 */
let failures = 0;

/** A language that this page has already. */
export const loadedLanguage = (locale: string): Language | undefined => loaded.get(locale);

/**
 * Fetches a language. Rejects if the request fails or takes too long, or if the file holds another language or version.
 * `element` is the class of the element, which may say where the language files are.
 */
export async function loadLanguage(info: LocaleInfo, element: object): Promise<Language> {
  const { locale } = info;
  // The code that defines the element may set `base` in the same task.
  await undefined;
  try {
    const language = await Promise.race([
      load(info, failures, element),
      new Promise<never>((_, reject) => setTimeout(reject, timeout, new Error(`no answer in ${timeout} ms`))),
    ]);
    // A file of another language or version may lack texts that this script needs.
    if (language?.locale !== locale || language.version !== bundled.version)
      throw new Error(`the file is not ${locale}, version ${bundled.version}`);
    loaded.set(locale, language);
    return language;
  } catch (error) {
    failures++;
    throw error;
  }
}
