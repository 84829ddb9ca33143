// The HTML that a visitor must be sent: the result of `assemble` with the same options.
import { readFileSync } from 'node:fs';

import { assemble } from '../../dist/join.js';

export const { locales: languages } = JSON.parse(readFileSync('build/languages/table.json', 'utf8'));

/** The fragments of a language. */
export const fragmentsOf = (locale) => JSON.parse(readFileSync(`dist/static/${locale}.json`, 'utf8'));

/** The element as it must be on the page, character by character. */
export const assembledFrom = (fragments, options = {}) => assemble(fragments, options, { languages, say: () => {} });
export const assembled = (locale, options) => assembledFrom(fragmentsOf(locale), options);

/** Every URL of a page that belongs to the plugin. */
export const ourFiles = (html) => html.match(/[^"']*ketamine-faq[^"']*\.(?:js|css|json)[^"']*/g) ?? [];

/** Every tag of a page that loads the script. */
export const scripts = (html) => html.match(/<script[^>]*\ssrc=["'][^"']*ketamine-faq\.js[^>]*>/g) ?? [];
