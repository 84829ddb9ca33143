import type { Language } from '../content/language.js';
import { containsWord, foldWords } from './normalize.js';

/** The help that a query asks for: words of a suicidal crisis, or of a medical emergency. */
export type Urgency = 'crisis' | 'emergency';

/** The phrases that ask for help in one language, folded. */
export type UrgentPhrases = Readonly<Record<Urgency, readonly string[]>>;

/** Folds the phrases of a language once, so that a search compares text only. */
export function foldPhrases({ crisis, emergency }: Language['searchWords']): UrgentPhrases {
  const fold = (phrases: string) => phrases.split('|').map((phrase) => foldWords(phrase).join(' '));
  return { crisis: fold(crisis), emergency: fold(emergency) };
}

/** The help that a folded query asks for. */
export function urgencyOf(query: string, { crisis, emergency }: UrgentPhrases): Urgency | undefined {
  return matchesPhrase(query, crisis) ? 'crisis' : matchesPhrase(query, emergency) ? 'emergency' : undefined;
}

/**
 * Whether one of the phrases is in the query, or the query is the beginning of one. The first word alone of a longer
 * phrase (“want”, “chest”) does not match.
 */
const matchesPhrase = (query: string, phrases: readonly string[]) =>
  phrases.some((phrase) => {
    const isWholeWord = query.includes(' ') || !phrase.includes(' ');
    return containsWord(` ${query}`, phrase) || (query.length > 3 && isWholeWord && phrase.startsWith(query));
  });
