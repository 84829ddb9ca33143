// Words in the search field: any, or what people in danger type (test/unit/search-phrases/) behind others.
import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';

import { locales, text } from './texts.js';

const phrasesIn = (locale) => {
  const { crisis, emergency } = JSON.parse(readFileSync(`test/unit/search-phrases/${locale}.json`, 'utf8'));
  return [...crisis, ...emergency];
};

const regexSigns = [...'.*+?^${}()|[]\\/-=!<>:,\'"`´’'];
const invisible = [...'\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\u00ad\u0301\u3099 aé死ا'];
const noiseWord = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 2, maxLength: 8 }),
  fc.constantFrom('😀', '???', 'ketamine', 'my', '¿'),
);
export const search = fc.oneof(
  fc.record({
    words: fc.oneof(
      text,
      fc.string({ unit: 'grapheme', minLength: 500, maxLength: 2000 }),
      fc.string({ unit: fc.constantFrom(...regexSigns), maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...invisible), maxLength: 30 }),
    ),
    lang: fc.constantFrom(...locales),
  }),
  fc.constantFrom(...locales).chain((lang) =>
    fc.record({
      lang: fc.constant(lang),
      words: fc.constantFrom(...phrasesIn(lang)),
      noise: fc.array(noiseWord, { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')),
      // Otherwise most places are at the beginning.
      place: fc.noBias(fc.nat(30)),
    }),
  ),
);
