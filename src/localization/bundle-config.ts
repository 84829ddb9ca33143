import type { Language } from '../content/language.js';

// The values that the build puts into each file. This module only declares their types; the build replaces it.

/** The metadata of a language, known before its text is loaded. */
export interface LocaleInfo {
  /** BCP 47. */
  readonly locale: string;
  /** The name of the language in that language. */
  readonly name: string;
  /** The label of the button that offers this language, in that language. */
  readonly offer: string;
  /** Whether a qualified person has signed off the translation. True for English, the source, and else left out. */
  readonly isTranslationSignedOff?: boolean;
}

/** The language inside the file. */
export declare const language: Language;

/** Every language, in the order of the menu. */
export declare const languages: readonly LocaleInfo[];

/** Every language with its direction, for other programs. The script of a page does not hold this table. */
export declare const locales: readonly {
  /** BCP 47. */
  readonly locale: string;
  /** The name of the language in that language. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Whether a qualified person has signed off the translation. True for English, the source. */
  readonly isTranslationSignedOff: boolean;
}[];

/**
 * Fetches a language file by its name, `<locale>`, `<locale>-search` or `en-tools`: from the folder that the class of the element has as its `base`, else from beside the script.
 * Browsers never ask again for an address that has failed: `tries` makes it another one.
 */
export declare function load(name: string, tries: number, element: object): Promise<unknown>;

/** The version of the package. */
export declare const version: string;
