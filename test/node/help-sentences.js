// How the element fills the tokens of the texts. The checks know of it only through this module.
import { regions } from '../../build/src/content/regions.js';
import { fill } from '../../build/src/localization/fill.js';
import { helpIn } from '../../build/src/localization/help-lines.js';

/** The text as a reader in the US meets it. */
export const asReadInTheUS = (text, language) => fill(text, helpIn('US', language).lines);

/** Matches the telephone numbers of every region. */
export const telephonePattern = (language) => {
  // The longest first, or “116 123” could lose a part to a shorter one.
  const numbers = Object.keys(regions)
    .flatMap((region) => helpIn(region, language).numbers)
    .sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\d-])(?:${numbers.join('|')})(?![\\d-])`, 'g');
};
