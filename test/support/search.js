// A search through the questions in one language, as the element does it.
import { questions } from '../../build/src/content/questions.js';
import { shippedItems } from '../../build/src/items/item.js';
import { buildIndex } from '../../build/src/search/search-index.js';
import { search } from '../../build/src/search/search.js';
import { languages, searchWords } from './languages.js';

/**
 * A function that searches all questions, or those with these ids, in one language. `words` are the search words that have
 * been fetched.
 */
export function searchIn(locale, { region = 'US', ids, words = searchWords[locale], lists = [words] } = {}) {
  const shown = ids ? questions.filter(({ id }) => ids.includes(id)) : questions;
  const language = languages[locale];
  const index = buildIndex({
    ...words,
    language,
    items: shippedItems(shown, language),
    helplines: language.helplines[region],
    lists,
  });
  return (query) => search(query, index);
}

/** The entries of the lists of urgent words that count on the pages of a language, by urgency. */
export const listsIn = (locale) => {
  const { crisis, emergency } = searchWords[locale];
  return { crisis: crisis.split('|'), emergency: emergency.split('|') };
};

/** The ids of the questions that a search has found, in order. */
export const foundIds = (result) => [...result.excerpts.keys()];

/** The ids of the questions that a page shows for a result, in the order in which it shows them. */
export const shownIds = (result) =>
  result ? [...new Set([...result.first.map(({ id }) => id), ...result.excerpts.keys()])] : [];
