import type { Helplines, Language } from '../content/language.js';
import type { Block } from '../content/types.js';
import type { Item } from '../items/item.js';
import { fill } from '../localization/interpolate.js';
import { foldingOf, type Folding } from './normalize.js';
import { compileLists, type UrgentList, type UrgentLists } from './urgent.js';
import { linesOf, readingsOf, wordsOf } from './words.js';

/** A text, the lines of the same text folded for comparison, and whether the page has written it. */
type Folded = readonly [text: string, lines: string, isOwn: boolean];

/** A question. */
interface IndexEntry {
  readonly item: Item;
  /** The lines of its folded title. */
  readonly title: string;
  /** The same with the hidden synonyms, and these lines once more with all spaces: “돈” (money) ends other words too. */
  readonly titleAndSynonyms: string;
  /** The folded words of the hidden synonyms. */
  readonly synonyms: readonly string[];
  readonly sentences: readonly Folded[];
}

/** The texts that a search looks through, folded once for a language, a region and a selection of questions. */
export interface SearchIndex {
  readonly entries: readonly IndexEntry[];
  /** Folded words that say nothing about what is looked for. */
  readonly stopWords: readonly string[];
  readonly lists: UrgentLists;
  readonly folding: Folding;
}

/** The input from which the index is built. */
export interface SearchInput {
  readonly language: Language;
  readonly items: readonly Item[];
  readonly helplines: Helplines;
  readonly lists: readonly UrgentList[];
  /** By the id of a question, hidden words that find it. */
  readonly synonyms?: Readonly<Record<string, string>>;
  /** Words that say nothing about what is looked for, separated by spaces. */
  readonly stopWords?: string;
  /** Letters that are the same in a search of this language, as `foldingOf` takes them. */
  readonly sameLetters?: string;
}

/** Builds the index of a search. */
export function buildIndex({
  language,
  items,
  helplines,
  lists,
  synonyms = {},
  stopWords = '',
  sameLetters,
}: SearchInput): SearchIndex {
  const folding = foldingOf(sameLetters);
  const { fold } = folding;
  // Firefox before 125 has no segmenter: a paragraph stays whole there.
  const segmenter = globalThis.Intl?.Segmenter && new Intl.Segmenter(language.locale, { granularity: 'sentence' });
  const split = (paragraph: string) =>
    segmenter ? [...segmenter.segment(paragraph)].map(({ segment }) => segment) : [paragraph];
  const foldedOf = (answer: readonly Block[], isOwn: boolean): readonly Folded[] => {
    const filled = (text: string) => (isOwn ? text : fill(text, helplines.lines));
    // Tokens are filled first: without spaces around them, as in Chinese, the segmenter would cut through a token.
    return sentencesOf(answer, (paragraph) => split(filled(paragraph))).map((sentence) => {
      const text = filled(sentence);
      return [text, linesOf(fold(text)), isOwn];
    });
  };
  return {
    entries: items.map((item) => {
      // A page may call a question of its own “constructor”.
      const hidden = fold(Object.hasOwn(synonyms, item.id) ? synonyms[item.id]! : '');
      const title = fold(item.title);
      const both = `${title} ${hidden}`;
      const answers = [foldedOf(item.own?.text() ?? [], true), foldedOf(item.answer, false)];
      return {
        item,
        title: linesOf(title),
        titleAndSynonyms: [linesOf(both), ...readingsOf(both)].join('\n'),
        synonyms: readingsOf(hidden).flatMap(wordsOf),
        // Sorted as they are shown.
        sentences: (item.isRisk ? answers.reverse() : answers).flatMap((sentences) => sentences),
      };
    }),
    stopWords: stopWords.split(' ').flatMap((word) => readingsOf(fold(word)).flatMap(wordsOf)),
    lists: compileLists(lists, folding),
    folding,
  };
}

/**
 * The sentences of an answer. A bullet is one sentence together with the line that introduces the list: without that
 * line it could lose its “do not”.
 */
function sentencesOf(answer: readonly Block[], split: (paragraph: string) => string[]): string[] {
  let introduction = '';
  return answer.flatMap((block, index) => {
    if (typeof block !== 'string') return block.map((bullet) => introduction + bullet);
    introduction = /[:：]$/.test(block) ? `${block} ` : '';
    return introduction && Array.isArray(answer[index + 1]) ? [] : split(block);
  });
}
