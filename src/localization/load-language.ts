import type { Language, SearchWords } from '../content/language.js';
import { language as bundled, load } from './bundle-config.js';

/** The file that contains code instead of text (`src/element/tools.ts`). */
interface Code extends Pick<Language, 'locale' | 'version'> {
  /** Makes the code, given what the script shares with it (`src/element/shared.ts`). */
  make(shared: object): unknown;
}
type File = Language | SearchWords | Code;

/** The contents of the fetched files, by name: `<locale>`, `<locale>-search` or `en-tools`. */
const loaded = new Map<string, File>();

/** The time after which a request counts as failed, in ms. */
const timeout = 20_000;

/**
 * The number of failed requests on this page, by name. Chromium and Firefox never request a failed module again: this number in
 * the address makes it another module. The other files keep their addresses: an import map may list only those.
 */
const failures: Record<string, number> = {};

/** A language that this page has already. */
export const loadedLanguage = (locale: string): Language | undefined =>
  locale === bundled.locale ? bundled : (loaded.get(locale) as Language | undefined);

/** All search words of a language, if this page has fetched them. */
export const loadedSearchWords = (locale: string): SearchWords | undefined =>
  loaded.get(`${locale}-search`) as SearchWords | undefined;

/**
 * Fetches a language. Rejects if the request fails or takes too long, or if the file holds another language or version.
 * `element` is the class of the element, which may say where the language files are.
 */
export const loadLanguage = (locale: string, element: object): Promise<Language> =>
  loadFile(locale, locale, element) as Promise<Language>;

/** Fetches all search words of a language. Rejects as `loadLanguage` does. */
export const loadSearchWords = (locale: string, element: object): Promise<SearchWords> =>
  loadFile(`${locale}-search`, locale, element) as Promise<SearchWords>;

/** Fetches the tools. Rejects as `loadLanguage` does. */
export const loadTools = (element: object): Promise<Code> => loadFile('en-tools', 'en', element) as Promise<Code>;

async function loadFile(name: string, locale: string, element: object): Promise<File> {
  // Wait: the code that defines the element may set `base` in the same task.
  await undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const count = failures[name] ?? 0;
    const request = load(name, count, element);
    const file = (await Promise.race([
      // Import maps with hashes list the first three addresses of each file, and a policy blocks what they do not list.
      count > 2 ? request.catch(() => load(name, count % 3, element)) : request,
      new Promise<never>((_, reject) => {
        timer = setTimeout(reject, timeout, new Error(`no answer in ${timeout} ms`));
      }),
    ])) as File | undefined;
    // A file of another language or version may lack texts that this script needs.
    if (file?.locale !== locale || file.version !== bundled.version)
      throw new Error(`the file is not ${locale}, version ${bundled.version}`);
    loaded.set(name, file);
    return file;
  } catch (error) {
    failures[name] = (failures[name] ?? 0) + 1;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
