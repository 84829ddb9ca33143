// How the element fills the tokens of the texts. The checks know of it only through this module.
import { fill } from '../../build/src/localization/interpolate.js';

/** The text as a reader in the US meets it. */
export const asReadInTheUS = (text, language) => fill(text, language.helplines.US.lines);

/** Matches the telephone numbers of every region. */
export const telephonePattern = ({ helplines }) => {
  // The longest first, or “116 123” could lose a part to a shorter one.
  const numbers = Object.values(helplines)
    .flatMap((region) => region.numbers)
    .sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\d-])(?:${numbers.join('|')})(?![\\d-])`, 'g');
};
