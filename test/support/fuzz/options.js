// Values of the options.
import * as fc from 'fast-check';

import { groups, locales, shippedIds, text } from './texts.js';

const regions = ['US', 'CA', 'GB', 'UK', 'IE', 'AU', 'NZ', 'other', 'DE', 'XX', 'us', ' gb ', 'Nz', '', 'ⓊⓈ', 'US GB'];
const someOf = (values, separator) =>
  fc.array(fc.constantFrom(...values), { maxLength: 6 }).map((list) => list.join(separator));

/** Values that may be right, by option. */
const values = {
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

export const optionNames = Object.keys(values);

/** A pair of one of these options and a value, which may be right or is one of `others`. */
export const optionIn = (names, others = text) =>
  fc.constantFrom(...names).chain((name) => fc.tuple(fc.constant(name), fc.oneof(values[name], others)));
