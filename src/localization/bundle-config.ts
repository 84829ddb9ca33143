import type { Language } from '../content/language.js';

// What a built file carries. There is nothing to run here: the build puts each file's own values in place of this module.

/** What is known of a language before its text is there. */
export interface LocaleInfo {
  /** BCP 47. */
  readonly locale: string;
  /** In its own words. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** “Read in …”, in that language. */
  readonly offer: string;
  /** Whether a qualified person has signed its text off; English is the source. */
  readonly isTranslationSignedOff: boolean;
  /** A part of its file's name, which changes with its text. */
  readonly hash: string;
}

/** The language inside the file. */
export declare const language: Language;

/** Every language, in the order of the menu. */
export declare const languages: readonly LocaleInfo[];

/**
 * Fetches another language: from the folder that the class of the element has as its `base`, else from beside the script.
 * Browsers never ask again for an address that has failed: `tries` makes it another one.
 */
export declare function load(language: LocaleInfo, tries: number, element: object): Promise<Language>;

/** The version of the package. */
export declare const version: string;
