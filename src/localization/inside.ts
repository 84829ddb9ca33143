import type { Language } from '../content/language.js';

// What a built file carries. There is nothing to run here: the build puts each file's own values in place of this module.

/** The language inside the file. */
export declare const language: Language;

/** The version of the package. */
export declare const version: string;
