import type { Item } from '../items/item.js';
import { containsWord, foldWords, matchesAnywhere } from './normalize.js';
import type { SearchIndex } from './search-index.js';
import { urgencyOf, type Urgency } from './urgent.js';

/** What a search found. */
export interface SearchResult {
  /** The words looked for, folded. */
  readonly words: readonly string[];
  /** The help that the query asks for. */
  readonly urgency: Urgency | undefined;
  /** The item that answers such a query. Stands first. */
  readonly first: Item | undefined;
  /** By the id of each item found, the sentence that holds the words, or nothing if the title does. */
  readonly excerpts: ReadonlyMap<string, string>;
}

/**
 * Looks for every significant word of a query in titles and answers. Returns nothing for a query that is too short to
 * mean anything.
 */
export function search(query: string, { entries, stopWords, phrases }: SearchIndex): SearchResult | undefined {
  const all = foldWords(query);
  const typed = all.join(' ');
  if (typed.length < 2 && !matchesAnywhere(typed)) return undefined;
  // “How much does it cost” is about cost.
  const significantWords = all.filter((word) => !stopWords.includes(word));
  const words = significantWords.length ? significantWords : all;

  const urgency = urgencyOf(typed, phrases);
  const isAnswer = ({ answersUrgency }: Item) => urgency && answersUrgency === urgency;
  const excerpts = new Map<string, string>();
  for (const { item, title, sentences } of entries) {
    const left = words.filter((word) => !containsWord(title, word));
    if (left.every((word) => sentences.some(([, folded]) => containsWord(folded, word))))
      excerpts.set(item.id, left.length ? mostRelevant(left, sentences) : '');
    else if (isAnswer(item)) excerpts.set(item.id, '');
  }
  return { words, urgency, first: entries.find(({ item }) => isAnswer(item))?.item, excerpts };
}

/** The first of the sentences that hold the most words. Sorting is stable. */
function mostRelevant(words: readonly string[], sentences: SearchIndex['entries'][number]['sentences']): string {
  const count = (folded: string) => words.filter((word) => containsWord(folded, word)).length;
  return [...sentences].sort(([, a], [, b]) => count(b) - count(a))[0]?.[0] ?? '';
}
