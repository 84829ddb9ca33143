import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { assemble, options } from '../dist/join.js';

const dist = (path) => new URL(`../dist/${path}`, import.meta.url);
const manifest = JSON.parse(readFileSync(dist('manifest.json'), 'utf8'));
const languages = Object.entries(manifest.languages).map(([locale, { reviewed }]) => ({
  locale,
  isTranslationSignedOff: reviewed,
}));
/** The rows of the options of this command: all except `lang`, which is the argument. */
const attributes = options.filter(({ kind }) => kind !== 'locale');
const locales = languages.map(({ locale }) => locale);

export const summary = 'prerenders the FAQ as HTML, which is readable without scripts';

export const usage = `ketamine-faq static <language> [options]

Writes the <ketamine-faq> element with all its text to the standard output, as HTML for a page on a server. Visitors can
read and open the questions without scripts. Put the script tag of the FAQ on the page too: the script takes the element
over when it loads.

Languages: ${locales.join(' ')}

Options, named like the attributes of the element: ${attributes.map(({ attribute }) => `--${attribute}`).join(' ')}
Unknown values in an option are reported and ignored.

Exit code: 0 HTML written, 2 error.`;

/** Writes the element in one language. Returns the exit code. */
export async function run(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: Object.fromEntries(
        attributes.map(({ attribute, kind }) => [attribute, { type: kind === 'boolean' ? 'boolean' : 'string' }]),
      ),
    });
    const [locale] = positionals;
    if (positionals.length !== 1) throw new Error(usage);
    if (!locales.includes(locale))
      throw new Error(`The FAQ has no language “${locale}”. Available languages: ${locales.join(' ')}`);
    const fragments = JSON.parse(readFileSync(dist(`static/${locale}.json`), 'utf8'));
    const given = Object.fromEntries(attributes.map(({ attribute, property }) => [property, values[attribute]]));
    process.stdout.write(assemble(fragments, given, { languages, say: console.error }));
    return 0;
  } catch ({ message }) {
    console.error(message);
    return 2;
  }
}
