// Texts that a page or a reader may give, and the ids that mean something to the element.
import * as fc from 'fast-check';

import { count, hostileCase } from '../hostile-values.js';
import { languages } from '../languages.js';

export const locales = Object.keys(languages);
export const shippedIds = Object.keys(languages.en.questions);
/** `practical` is a group for questions of the page alone. */
export const groups = [...Object.keys(languages.en.groups), 'practical'];

const hostile = Array.from({ length: count }, (_, number) => hostileCase(number).value);

/** A character of 16 bits, which may be half of one. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom(...shippedIds, ...groups));

/** Any text: of any characters, with lone surrogates, hostile, or of many words. */
export const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit, maxLength: 12 }),
  fc.constantFrom(...hostile),
  fc.array(word, { maxLength: 5 }).map((list) => list.join(' ')),
);
