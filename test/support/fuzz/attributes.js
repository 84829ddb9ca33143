// Any attributes and properties, from the start and afterwards.
import * as fc from 'fast-check';

import { attributeName, unique } from './names.js';
import { optionIn, optionNames } from './options.js';
import { text } from './texts.js';

const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

export const attributes = fc.record({
  how: fc.constantFrom('script', 'html', 'prerendered'),
  attributes: fc.uniqueArray(
    fc.oneof({ weight: 3, arbitrary: optionIn(optionNames) }, fc.tuple(attributeName, text)),
    unique(8),
  ),
  properties: fc.uniqueArray(
    optionIn(
      optionNames.filter((name) => name !== 'lang'),
      fc.oneof(text, fc.jsonValue({ maxDepth: 2 })),
    ).map(([name, value]) => [camelCase(name), value]),
    unique(8),
  ),
  afterwards: fc.uniqueArray(
    fc.oneof(optionIn(optionNames), fc.tuple(fc.constantFrom(...optionNames), fc.constant(null))),
    unique(3),
  ),
});
