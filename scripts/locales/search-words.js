// The search words of one language as readers load them.
import { sameLettersIn } from './same-letters.js';

/** People ask for help in English in every language, and in Spanish where the page is English. */
const addedList = (locale) => (locale === 'en' ? 'es' : 'en');

const join = (own, added) => [...new Set([...own.split('|'), ...added.split('|')])].join('|');

/**
 * The search words of a language: its own, and joined with the lists that also count on its pages. `messages` has the texts
 * of all languages, by locale.
 */
export function searchWordsOf(locale, messages) {
  const sameLetters = sameLettersIn(locale, messages[locale]);
  const own = { ...messages[locale].searchWords, ...(sameLetters ? { sameLetters } : {}) };
  const added = messages[addedList(locale)].searchWords;
  const joined = {
    ...own,
    crisis: join(own.crisis, added.crisis),
    emergency: join(own.emergency, added.emergency),
  };
  return { own, joined };
}
