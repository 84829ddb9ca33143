// Makes the search words of one language.
import { sameLettersIn } from './same-letters.js';

/**
 * Whether an entry that was written for another language counts in a language with these stop words. A word that must be
 * the whole query does not if it is one of them: “die” is an article in German.
 */
const countsBeside = (stopWords) => (entry) =>
  !/^\^[^ ]+\$$/.test(entry) ||
  entry
    .slice(1, -1)
    .split('/')
    .every((word) => !stopWords.split(' ').includes(word));

const join = (...lists) => [...new Set(lists.flatMap((list) => list.split('|').filter(Boolean)))].join('|');

/**
 * The search words of a language. People ask for help in English on every page, and in Spanish on English ones. `messages` has
 * the texts of all languages, by locale.
 */
export function searchWordsOf(locale, messages) {
  const { crisis, emergency, stopWords, synonyms } = messages[locale].searchWords;
  const added = messages[locale === 'en' ? 'es' : 'en'].searchWords;
  const addedTo = (urgency) => added[urgency].split('|').filter(countsBeside(stopWords)).join('|');
  const sameLetters = sameLettersIn(locale, messages[locale]);
  return {
    crisis: join(crisis, addedTo('crisis')),
    emergency: join(emergency, addedTo('emergency')),
    stopWords,
    synonyms,
    ...(sameLetters && { sameLetters }),
  };
}
