// Texts and values that a page or a reader may give.
import * as fc from 'fast-check';

import { count, hostileCase } from '../hostile-values.js';
import { locales } from './phrases.js';

export const shippedIds = [
  ...['good-for-depression', 'what-is-it', 'how-fast', 'spravato', 'other-conditions', 'brain', 'suicidal-thoughts'],
  ...['who-should-not', 'other-medicines', 'how-to-get', 'prepare', 'the-day', 'how-long', 'if-it-does-not-help', 'cost'],
  ...['side-effects', 'long-term', 'addictive', 'at-home', 'bottom-line'],
];
export const groups = ['basics', 'right-for-me', 'treatment', 'risks', 'in-short', 'practical'];
const regions = ['US', 'CA', 'GB', 'UK', 'IE', 'AU', 'NZ', 'other', 'DE', 'XX', 'us', ' gb ', 'Nz', '', 'ⓊⓈ', 'US GB'];
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

const someOf = (values, separator) =>
  fc.array(fc.constantFrom(...values), { maxLength: 6 }).map((list) => list.join(separator));

/** Values that may be right, by option. */
export const optionValues = {
  lang: fc.oneof(fc.constantFrom(...locales), fc.constantFrom('tl', 'zh-TW', 'pt-BR', 'EN-us', 'x', 'en-x-klingon')),
  languages: fc.constantFrom('all', 'reviewed', 'es pt-BR', 'en', 'none'),
  questions: fc.oneof(fc.constant('none'), someOf([...shippedIds, ...groups], ' ')),
  exclude: someOf([...shippedIds, ...groups], ','),
  open: fc.constantFrom('all', ...shippedIds),
  mode: fc.constantFrom('single', 'multiple'),
  'heading-level': fc.constantFrom('2', '3', '4', '5', '6', '1', '-0', '3.0'),
  appearance: fc.constantFrom('lines', 'cards'),
  controls: fc.constantFrom('none', 'search', 'print language', 'search toggle-all print language', 'toggle-all'),
  region: fc.constantFrom(...regions),
  'clinic-name': text,
  'clinic-phone': fc.oneof(text, fc.constantFrom('(555) 010-0199 x12', '988', '911')),
  'clinic-url': fc.oneof(fc.webUrl(), text),
  reviewer: fc.oneof(text, fc.constant('Jane Doe, MD')),
  'reviewed-on': fc.oneof(fc.constantFrom('2026-01-03', '2026-02-31'), text),
  'reviewed-version': text,
  'reviewed-languages': fc.constantFrom('en es', 'all', ''),
  'print-english': fc.constantFrom('', 'false'),
  'structured-data': fc.constantFrom('', 'false'),
};
