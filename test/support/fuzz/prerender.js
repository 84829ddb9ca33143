// The element as a server prerenders it, in English.
import { readFileSync } from 'node:fs';

import { assemble, options } from '../../../dist/join.js';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const english = json('dist/static/en.json');
const languages = Object.entries(json('dist/manifest.json').languages).map(([locale, { reviewed }]) => ({
  locale,
  isTranslationSignedOff: reviewed,
}));

/** The HTML of the element with options as texts, by attribute. Other attributes are left out. */
export function prerender(attributes) {
  const raw = Object.fromEntries(
    options
      .filter(({ attribute }) => Object.hasOwn(attributes, attribute))
      .map(({ attribute, property }) => [property, attributes[attribute]]),
  );
  return assemble(english, { ...raw, languages: `en ${raw.languages ?? ''}` }, { languages, say: () => {} });
}
