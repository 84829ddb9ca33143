import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { assemble, options } from '../dist/join.js';

const dist = (path) => new URL(`../dist/${path}`, import.meta.url);
const manifest = JSON.parse(readFileSync(dist('manifest.json'), 'utf8'));
const languages = Object.entries(manifest.languages).map(([locale, { reviewed }]) => ({
  locale,
  isTranslationSignedOff: reviewed,
}));
/** The options of this command: all but the language, which is its argument. */
const attributes = options.filter(({ kind }) => kind !== 'locale');
const locales = languages.map(({ locale }) => locale);

export const summary = 'prints the FAQ as HTML, to be read before any script runs';

export const usage = `ketamine-faq static <language> [options]

Prints the element with all its text as HTML, for a page that a server makes or a person pastes: readable and operable
without scripts. The script, where it comes, takes it over. Put the script’s tag on the page too.

Languages: ${locales.join(' ')}

Options, as the attributes of the element: ${attributes.map(({ attribute }) => `--${attribute}`).join(' ')}

Exit code: 0 printed, 2 not. What is not known in an option is said, and left out.`;

/** Prints the element in a language. Gives the exit code. */
export async function run(words) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: Object.fromEntries(attributes.map(({ attribute }) => [attribute, { type: 'string' }])),
    });
    const [locale] = positionals;
    if (positionals.length !== 1) throw new Error(usage);
    if (!locales.includes(locale)) throw new Error(`There is no language “${locale}”. There are: ${locales.join(' ')}`);
    const fragments = JSON.parse(readFileSync(dist(`static/${locale}.json`), 'utf8'));
    const given = Object.fromEntries(attributes.map(({ attribute, property }) => [property, values[attribute]]));
    process.stdout.write(assemble(fragments, given, { languages, say: console.error }));
    return 0;
  } catch ({ message }) {
    console.error(message);
    return 2;
  }
}
