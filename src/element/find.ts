import type { Help, Language } from '../content/language.js';
import type { Block, Question, QuestionId } from '../content/types.js';
import { fill } from '../localization/fill.js';
import { fold, foldWords } from './fold.js';

/** What is looked for, and where. */
export interface Sought {
  readonly query: string;
  readonly language: Language;
  readonly shown: readonly Question[];
  readonly help: Help;
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

/** Han, Kana and Hangul: there one character means something, and words have no spaces between them. */
const dense = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff]/;

/** Looks for every word of a query in titles and answers; nothing where it is too short to mean anything. */
export function find({ query, language, shown, help }: Sought): Found | undefined {
  const words = foldWords(query);
  const typed = words.join(' ');
  if (typed.length < 2 && !dense.test(typed)) return undefined;

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

const holds = (text: string, word: string) => fold(text).includes(word);

/** Whether one of the phrases is in what was typed, from a word's start. Nobody has to finish
 * typing it; but the first word alone of several (“want”, “chest”) says nothing yet. */
const asksFor = (phrases: string, typed: string) =>
  phrases.split('|').some((phrase) => {
    const wanted = foldWords(phrase).join(' ');
    const border = dense.test(wanted) ? '' : ' ';
    return (
      (border + typed).includes(border + wanted) ||
      (typed.length > 3 && (typed.includes(' ') || !wanted.includes(' ')) && wanted.startsWith(typed))
    );
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
