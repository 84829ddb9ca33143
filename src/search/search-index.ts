import type { Helplines, Language } from '../content/language.js';
import type { Block } from '../content/types.js';
import type { Item } from '../items/item.js';
import { fill } from '../localization/interpolate.js';
import { foldText, foldWords } from './normalize.js';
import { foldPhrases, type UrgentPhrases } from './urgent.js';

/** A text, and the same text folded for comparison. */
type Folded = readonly [text: string, folded: string];

/** What a search looks through: every text folded once for a language, a region and a selection of questions. */
export interface SearchIndex {
  readonly entries: readonly { readonly item: Item; readonly title: string; readonly sentences: readonly Folded[] }[];
  /** Folded words that say nothing about what is looked for. */
  readonly stopWords: readonly string[];
  readonly phrases: UrgentPhrases;
}

/** What the index of a search is built from. */
export interface SearchInput {
  readonly language: Language;
  readonly items: readonly Item[];
  readonly helplines: Helplines;
}

/** Builds the index of a search. */
export function buildIndex({ language, items, helplines }: SearchInput): SearchIndex {
  // Firefox before 125 has no segmenter: a paragraph stays whole there.
  const segmenter = Intl.Segmenter && new Intl.Segmenter(language.locale, { granularity: 'sentence' });
  // Tokens are filled first: without spaces around them, as in Chinese, the segmenter would cut through a token.
  const split = (paragraph: string) =>
    segmenter ? [...segmenter.segment(fill(paragraph, helplines.lines))].map(({ segment }) => segment) : [paragraph];
  return {
    entries: items.map((item) => ({
      item,
      title: foldText(item.title),
      sentences: sentencesOf(item.answer, split).map((sentence) => {
        const text = fill(sentence, helplines.lines);
        return [text, foldText(text)] as const;
      }),
    })),
    stopWords: foldWords(language.searchWords.stopWords),
    phrases: foldPhrases(language.searchWords),
  };
}

/**
 * The sentences of an answer. A bullet is one sentence together with the line that introduces the list: without that
 * line it could lose its “do not”.
 */
function sentencesOf(answer: readonly Block[], split: (paragraph: string) => string[]): string[] {
  let introduction = '';
  return answer.flatMap((block) => {
    if (typeof block !== 'string') return block.map((bullet) => introduction + bullet);
    introduction = /[:：]$/.test(block) ? `${block} ` : '';
    return introduction ? [] : split(block);
  });
}
