// The safety text is always visible. Nobody reads it if it is long.
import { asReadInTheUS } from './help-sentences.js';

export const allowed = { above: 30, below: 90 };

/** Above and below the questions, as a reader in the US meets it. A telephone number is one word. */
export const safetyFigures = (language) =>
  Object.keys(allowed).map((where) => {
    const text = language.safety[where].map((part) => asReadInTheUS(part, language)).join(' ');
    return { where, text, words: text.split(' ').length };
  });

export const safetyTooLong = (language) =>
  safetyFigures(language)
    .filter(({ where, words }) => words > allowed[where])
    .map(({ where, text, words }) => `safety ${where}: ${words} words, ${allowed[where]} at most: “${text}”`);
