// The search words of one language as readers load them.
import { sameLettersIn } from './same-letters.js';

const join = (...lists) => [...new Set(lists.flatMap((list) => list.split('|').filter(Boolean)))].join('|');

/**
 * The search words of a language. People ask for help in English on every page, and in Spanish on English ones. `messages` has
 * the texts of all languages, by locale.
 */
export function searchWordsOf(locale, messages) {
  const { crisis, emergency, stopWords, synonyms } = messages[locale].searchWords;
  const added = messages[locale === 'en' ? 'es' : 'en'].searchWords;
  const sameLetters = sameLettersIn(locale, messages[locale]);
  return {
    crisis: join(crisis, added.crisis),
    emergency: join(emergency, added.emergency),
    stopWords,
    synonyms,
    ...(sameLetters && { sameLetters }),
  };
}
