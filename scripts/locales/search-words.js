// The search words of one language as readers load them.
import { sameLettersIn } from './same-letters.js';

/**
 * The lists of another language that also apply to the pages of a language. Every page gets the English lists, because
 * people ask for help in English everywhere. English pages get the first entries of the Spanish lists, which match most.
 */
const addedLists = (locale) => (locale === 'en' ? { from: 'es', count: 24 } : { from: 'en' });

const join = (own, added, count) => [...new Set([...own.split('|'), ...added.split('|').slice(0, count)])].join('|');

/**
 * The search words of a language: its own, and joined with the lists that also count on its pages. `messages` has the texts
 * of all languages, by locale.
 */
export function searchWordsOf(locale, messages) {
  const sameLetters = sameLettersIn(locale, messages[locale]);
  const own = { ...messages[locale].searchWords, ...(sameLetters ? { sameLetters } : {}) };
  const { from, count } = addedLists(locale);
  const added = messages[from].searchWords;
  const joined = {
    ...own,
    crisis: join(own.crisis, added.crisis, count),
    emergency: join(own.emergency, added.emergency, count),
  };
  return { own, joined };
}
