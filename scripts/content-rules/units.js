/** The numbers, tokens and place of a unit, as the rules for translations compare them. */

const sorted = (text, pattern) => [...text.matchAll(pattern)].map(([found]) => found).sort();

/** The tokens of a text in one string, in alphabetical order. */
export const tokensOf = (text) => sorted(text, /\{\w+\}/g).join(' ');

/** The numbers of a text in one string, in alphabetical order. */
export const numbersOf = (text) => sorted(text.replace(/\{\w+\}/g, ''), /\d+(?:[.,-]\d+)*/g).join(' ');

/** Whether a unit is a list of search words. These are written for each language, not translated. */
export const isWordList = ({ place }) => place.startsWith('search words');

/** Whether the numbers may differ from the English: the Spanish crisis line in the US has a key and a word of its own. */
export const mayDiffer = ({ place }, locale) => locale === 'es' && /^help 0[45] /.test(place);

/** The units that have a target. A missing one is reported once, by `translation-complete`. */
export const translated = ({ units }) => units.filter(({ target }) => target?.trim());

/** The id that a violation gives: `prepare 04`. */
export const idOf = ({ place }) => /^.*? \d\d(?= |$)/.exec(place)?.[0] ?? place;
