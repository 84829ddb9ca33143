// The element as a server prerenders it, in English.
import { assemble, options } from '/dist/join.js';

const json = async (path) => (await fetch(path)).json();
const [english, { languages }] = await Promise.all([json('/dist/static/en.json'), json('/dist/manifest.json')]);
const locales = Object.entries(languages).map(([locale, { reviewed }]) => ({
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
  return assemble(english, { ...raw, languages: `en ${raw.languages ?? ''}` }, { languages: locales, say: () => {} });
}
