// The search words of one language as readers load them.
import { inBothScripts, sameLettersIn } from './same-letters.js';

/** Stands in a list behind the entries that are in the script itself. All others are fetched when a reader types. */
const endOfCore = '||';

const join = (...lists) => [...new Set(lists.flatMap((list) => list.split('|').filter(Boolean)))].join('|');

/**
 * The search words of a language: those of its `Language` object, `inside`, and those of the file that is fetched when a
 * reader types, `all`. People ask for help in English on every page, and in Spanish on English ones. `messages` has the texts
 * of all languages, by locale.
 */
export function searchWordsOf(locale, messages) {
  const { crisis, emergency, stopWords, synonyms } = messages[locale].searchWords;
  const added = messages[locale === 'en' ? 'es' : 'en'].searchWords;
  const coreOf = (list) => join(...inBothScripts(locale, list.split(endOfCore)[0]));
  const sameLetters = sameLettersIn(locale, messages[locale]);
  const letters = sameLetters ? { sameLetters } : {};
  const isChinese = locale.startsWith('zh');
  return {
    inside: {
      crisis: coreOf(crisis),
      emergency: coreOf(emergency),
      ...(isChinese ? {} : letters),
    },
    all: {
      crisis: join(crisis, added.crisis),
      emergency: join(emergency, added.emergency),
      stopWords,
      synonyms,
      ...letters,
    },
  };
}
