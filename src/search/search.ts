import type { Item } from '../items/item.js';
import type { SearchIndex } from './search-index.js';
import { urgenciesOf, type Urgency } from './urgent.js';
import { containsWord, hanAndKana, matchesAnywhere, readingsOf, wordsOf } from './words.js';

type Sentences = SearchIndex['entries'][number]['sentences'];

/** The result of a search. */
export interface SearchResult {
  /** The words looked for, folded. */
  readonly words: readonly string[];
  /** The help that the query asks for. */
  readonly urgency: Urgency | undefined;
  /**
   * The items that stand first, in this order: those that answer an urgent query, those whose title or synonyms hold the
   * query as whole words in a row, and those whose title or synonyms hold all its words. An item may be there twice.
   */
  readonly first: readonly Item[];
  /** By the id of each item found, the sentence that holds the words, or nothing if the title does. */
  readonly excerpts: ReadonlyMap<string, string>;
  /** The ids of the items whose sentence the page has written. */
  readonly own: ReadonlySet<string>;
}

/**
 * Looks for every significant word of a query in titles and answers, and if no question holds all of them, for one in the
 * synonyms. Returns nothing for a query that is too short to mean anything.
 */
export function search(query: string, index: SearchIndex): SearchResult | undefined {
  const { entries, stopWords, lists, folding } = index;
  const lines = readingsOf(folding.fold(query));
  if (lines.every((line) => line.length < 4 && !matchesAnywhere(line))) return undefined;
  const readings = lines.map((line) => significantWords(wordsOf(line), stopWords));

  const urgencies = urgenciesOf(query, lists, folding);
  const urgent = urgencies.flatMap((urgency) =>
    entries.map(({ item }) => item).filter(({ answersUrgency }) => answersUrgency === urgency),
  );
  const asTyped: Item[] = [];
  const inTitle: Item[] = [];
  const excerpts = new Map<string, string>();
  const own = new Set<string>();
  for (const { item, title, titleAndSynonyms, sentences } of entries) {
    const notIn = (text: string) => readings.map((words) => words.filter((word) => !containsWord(text, word)));
    const inSentences = (left: string[][]) =>
      left.find((words) => words.every((word) => sentences.some(([, text]) => containsWord(text, word))));
    const notHeld = notIn(titleAndSynonyms);
    // A synonym that the answer holds too shows its sentence.
    const left = inSentences(notIn(title)) ?? inSentences(notHeld);
    const [text = '', , isOwn] = left?.length ? mostRelevant(left, sentences) : [];
    if (lines.some((line) => titleAndSynonyms.includes(line))) asTyped.push(item);
    if (notHeld.some((words) => !words.length)) inTitle.push(item);
    if (left || urgent.includes(item)) excerpts.set(item.id, text);
    if (isOwn) own.add(item.id);
  }
  const first = [...urgent, ...asTyped, ...inTitle];
  if (!excerpts.size)
    for (const item of byOneSynonym(
      readings.flatMap((words) => words.filter((word) => !stopWords.includes(word))),
      entries,
    ))
      excerpts.set(item.id, '');
  return { words: readings.flatMap((words) => words), urgency: urgencies[0], first, excerpts, own };
}

/**
 * The items with most of these words among their synonyms. A sentence of Chinese, Japanese or Korean is one word, and articles
 * and endings stick to a word of Arabic or Persian: there the word holds a synonym.
 */
function byOneSynonym(words: readonly string[], entries: SearchIndex['entries']): Item[] {
  const counts = entries.map(
    ({ synonyms }) => words.filter((word) => synonyms.some((synonym) => isForm(word, synonym))).length,
  );
  const most = Math.max(1, ...counts);
  return entries.filter((_, place) => counts[place] === most).map(({ item }) => item);
}

/** Two letters of Arabic begin or end too many words. */
const isForm = (word: string, synonym: string): boolean =>
  word === synonym ||
  (matchesAnywhere(word) && word.includes(synonym) && synonym.length > (hanAndKana.test(synonym) ? 1 : 2));

/**
 * “How much does it cost” is about cost. A single letter is what an elision leaves (“l’”, “j’”), if it is no word of its
 * script. If nothing else is left, every word counts.
 */
function significantWords(words: readonly string[], stopWords: readonly string[]): readonly string[] {
  const significant = words.filter(
    (word) => !stopWords.includes(word) && (matchesAnywhere(word) || !/^\p{L}$/u.test(word)),
  );
  return significant.length ? significant : words;
}

/** The first of the sentences that hold the most words. Sorting is stable. */
function mostRelevant(words: readonly string[], sentences: Sentences): Sentences[number] | readonly [] {
  const count = (lines: string) => words.filter((word) => containsWord(lines, word)).length;
  return [...sentences].sort(([, a], [, b]) => count(b) - count(a))[0] ?? [];
}
