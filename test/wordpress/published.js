// What a visitor must be sent: what the command line prints with the same options.
import { readFileSync } from 'node:fs';

import { join } from '../../dist/join.js';

export const languages = JSON.parse(readFileSync('build/languages/names.json', 'utf8'));

/** The pieces of a language. */
export const pieces = (locale) => JSON.parse(readFileSync(`dist/static/${locale}.json`, 'utf8'));

/** The element as it must stand on the page, character by character: of some pieces, or of those of a language. */
export const printed = (given, options = {}) => join(given, options, { languages, say: () => {} });
export const joined = (locale, options) => printed(pieces(locale), options);

/** Every address on a page that has to do with the plugin. */
export const ourFiles = (html) => html.match(/[^"']*ketamine-faq[^"']*\.(?:js|css|json)[^"']*/g) ?? [];

/** How often the script is asked for. */
export const scripts = (html) => html.match(/<script[^>]*\ssrc=["'][^"']*ketamine-faq\.js[^>]*>/g) ?? [];
