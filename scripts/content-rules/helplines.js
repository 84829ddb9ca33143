import { fill } from '../../build/src/localization/interpolate.js';

/** Replaces the tokens of a text by the sentences of a region, as the element does. */
export const asReadIn = (region, text, language) => fill(text, language.helplines[region].lines);

/** Matches the telephone numbers of every region. */
export const telephonePattern = ({ helplines }) => {
  // The longest first, or a shorter number could match a part of “116 123”.
  const numbers = Object.values(helplines)
    .flatMap((region) => region.numbers)
    .sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\d-])(?:${numbers.join('|')})(?![\\d-])`, 'g');
};
