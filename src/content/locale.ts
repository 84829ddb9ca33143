// Written by scripts/write-locale-type.js: `npm run generate`.

/** The tag of a language that the FAQ has (BCP 47). */
export type Locale = 'en' | 'es' | 'zh-Hans' | 'zh-Hant' | 'vi' | 'ko' | 'fil' | 'ru' | 'ar' | 'ht' | 'fr' | 'pt' | 'pl' | 'it' | 'de' | 'ja' | 'fa' | 'hi';
