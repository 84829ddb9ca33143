import type { SearchWords } from '../content/language.js';
import type { Folding } from './normalize.js';
import { hanAndKana, isUnspaced, linesOf, readingsOf } from './words.js';

/** The help that a query asks for: words of a suicidal crisis, or of a medical emergency. */
export type Urgency = 'crisis' | 'emergency';

/** The entries of one kind, compiled. */
interface UrgentEntries {
  readonly urgency: Urgency;
  /** Matches the lines of a query that hold an entry. */
  readonly pattern: RegExp;
  /** The entries of one word, each after a space. */
  readonly singleWords: string;
}

/** The compiled lists, the most important urgency first. */
export type UrgentLists = readonly UrgentEntries[];

/**
 * What may stick to the front of an entry: articles, prepositions and conjunctions in Arabic and Persian, and the “i” of
 * “iwanttodie”.
 */
const afterSpace = ' (?:[وفبلكسi]|ال)*';

/** The rest of a word that may go on. A text to match is one line per reading, and one of words between underscores. */
const rest = '[^\\s_]*';

/** The lists of one language, or of several joined. */
export type UrgentList = Pick<SearchWords, 'crisis' | 'emergency'>;

/** Compiles the lists of one or more languages once. `src/content/search-words.ts` says how an entry is written. */
export const compileLists = (lists: readonly UrgentList[], folding: Folding): UrgentLists =>
  (['emergency', 'crisis'] as const).map((urgency) => ({
    urgency,
    ...compile(lists.map((list) => list[urgency]).join('|'), folding),
  }));

function compile(list: string, { fold }: Folding): Omit<UrgentEntries, 'urgency'> {
  // The patterns of the entries, by what must stand before them.
  const patterns: Record<string, string[]> = {};
  let singleWords = '';
  for (const entry of list.split('|')) {
    const letters = fold(entry.replace(/["*^$]/g, ''));
    if (!letters) continue;
    const isAccented = entry.startsWith('"');
    // Spaces are optional: people omit them.
    const space = isAccented ? '_' : ' ?';
    const stemOf = (word: string) =>
      isAccented ? accentedLineOf(word).slice(1, -1) : composed(readingsOf(fold(word))[0]!.trim().replace(/ /g, space));
    const words = entry
      .split(' ')
      .map((word) => word.split('/').map((way) => stemOf(way) + (way.includes('*') ? rest : '')));
    const pattern = words
      .map((ways) => (ways[0] === rest ? '(?: [^\\s_]+(?= ))?' : `${space}(?:${ways.join('|')})`))
      .join('')
      .slice(space.length);
    const end = isAccented ? '_' : entry.endsWith('$') ? ' $' : isUnspaced(letters.slice(-1)) ? '' : ' ';
    const start = isAccented ? '_' : isUnspaced(letters[0]!) ? '' : afterSpace;
    // The line of a query begins with a space.
    (patterns[entry.startsWith('^') ? `^${start || ' '}` : start] ??= []).push(pattern + end);
    if (!isAccented && !words[1]) singleWords += ` ${words[0]!.join(' ')}`;
  }
  const pattern = Object.entries(patterns)
    .map(([start, ends]) => `${start}(?:${ends.join('|')})`)
    .join('|');
  return { pattern: new RegExp(pattern || '(?!)', 'm'), singleWords };
}

/** Signs without width, which a text that is copied may hold. The zero-width non-joiner divides the parts of a Persian word. */
const invisible = /(?!\u200c)\p{Cf}/gu;

/** The urgencies of a query, the most important first. */
export function urgenciesOf(given: string, lists: UrgentLists, { fold }: Folding): Urgency[] {
  const query = given.replace(invisible, '');
  // A space of Hangul divides words: 여자 살 (a woman’s weight) holds no 자살 (suicide).
  const lines = composed(linesOf(fold(query), hanAndKana));
  const text = `${lines}\n${accentedLineOf(query)}`;
  // An unfinished word. A shorter one begins too many others: “good” is not “goodbye”.
  const begun = /^ [^ ]{6,} $/.test(lines) && lines.slice(0, -1);
  return lists
    .filter(({ pattern, singleWords }) => pattern.test(text) || (begun && singleWords.includes(begun)))
    .map(({ urgency }) => urgency);
}

/** Syllables of Hangul are compared whole: 고 does not match where 곡 stands. */
const composed = (line: string) => line.normalize('NFC');

/** The words of a text with their accents, in a line of another kind, for the entries in quotes. */
const accentedLineOf = (text: string) =>
  `_${(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join('_')}_`;
