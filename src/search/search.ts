import type { Helplines, Language } from '../content/language.js';
import type { Block, Question, QuestionId } from '../content/types.js';
import { fill } from '../localization/interpolate.js';
import { foldWords, isDense } from './normalize.js';

/** What is looked for, and where. */
export interface Sought {
  readonly query: string;
  readonly language: Language;
  readonly shown: readonly Question[];
  readonly help: Helplines;
}

/** What a search found. */
export interface Found {
  /** The words looked for, folded. */
  readonly words: readonly string[];
  /** The question that answers a cry for help. */
  readonly urgent: QuestionId | undefined;
  /** By question, the sentence that holds the words; empty where the title does. */
  readonly excerpts: ReadonlyMap<QuestionId, string>;
}

/** Looks for every telling word of a query in titles and answers; nothing where it is too short to mean anything. */
export function find({ query, language, shown, help }: Sought): Found | undefined {
  const all = foldWords(query);
  const typed = all.join(' ');
  if (typed.length < 2 && !isDense(typed)) return undefined;
  // “How much does it cost” is about cost.
  const filler = foldWords(language.searchWords.stopWords);
  const telling = all.filter((word) => !filler.includes(word));
  const words = telling.length ? telling : all;

  const { crisis, emergency } = language.searchWords;
  const urgent = asksFor(crisis, typed) ? 'suicidal-thoughts' : asksFor(emergency, typed) ? 'side-effects' : undefined;
  const excerpts = new Map<QuestionId, string>();
  for (const { id } of shown) {
    const { title, answer } = language.questions[id];
    const left = words.filter((word) => !holds(title, word));
    const sentences = left.length ? sentencesOf(answer, language.locale).map((text) => fill(text, help.lines)) : [];
    if (left.every((word) => sentences.some((text) => holds(text, word)))) {
      const withMost = (text: string) => left.filter((word) => holds(text, word)).length;
      // Sorting is stable: of those that hold as many words, the first.
      excerpts.set(id, [...sentences].sort((a, b) => withMost(b) - withMost(a))[0] ?? '');
    } else if (id === urgent) excerpts.set(id, '');
  }
  return { words, urgent, excerpts };
}

/** Whether a text holds a word from its start on; where words have no spaces or take prefixes, anywhere. */
function holds(text: string, word: string): boolean {
  const border = isDense(word) ? '' : ' ';
  return (border + foldWords(text).join(' ')).includes(border + word);
}

/**
 * Whether one of the phrases is in what was typed. Nobody has to finish typing it; but the first word alone of several
 * (“want”, “chest”) says nothing yet.
 */
const asksFor = (phrases: string, typed: string) =>
  phrases.split('|').some((phrase) => {
    const wanted = foldWords(phrase).join(' ');
    const isWord = typed.includes(' ') || !wanted.includes(' ');
    return holds(typed, wanted) || (typed.length > 3 && isWord && wanted.startsWith(typed));
  });

/** The sentences of an answer. A bullet is one, with the line that leads it in: it could lose its “do not” without. */
function sentencesOf(answer: readonly Block[], locale: string): string[] {
  let lead = '';
  return answer.flatMap((block) => {
    if (typeof block !== 'string') return block.map((item) => lead + item);
    lead = /[:：]$/.test(block) ? `${block} ` : '';
    // Firefox before 125 cannot tell sentences apart: there the paragraph stands whole.
    return lead
      ? []
      : Intl.Segmenter
        ? [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(block)].map(({ segment }) => segment)
        : [block];
  });
}
