// How texts and attributes are escaped in each language. Every value is text that somebody typed.
import { booleans } from './choices.js';

export type Attributes = readonly (readonly [name: string, value: string])[];

/** A language of markup. */
export interface Syntax {
  readonly writeText: (text: string) => string;
  readonly writeAttributes: (attributes: Attributes) => readonly string[];
}

/** `{{` begins a variable in tag managers and in templates. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '{{': '&#123;&#123;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"]|\{\{/g, (sign) => entities[sign]!);

const htmlAttributes = (attributes: Attributes) =>
  attributes.map(([name, value]) =>
    value === '' && booleans.includes(name) ? name : `${name}="${escapeHtml(value)}"`,
  );

export const html: Syntax = { writeText: escapeHtml, writeAttributes: htmlAttributes };

/** HTML with escaped brackets, so that WordPress finds no shortcode in it. The block editor unescapes them when it saves. */
export const wordpressHtml: Syntax = {
  ...html,
  writeText: (text) => text.replace(/[&<>[\]]/g, (sign) => entities[sign] ?? `&#${sign.charCodeAt(0)};`),
};

/** A string of JavaScript. It holds no `<`, so that the code can stand in a script of a page. */
const literal = (text: string) => JSON.stringify(text).replaceAll('<', '\\u003c');

export const jsx: Syntax = {
  // A text stands on one line with its neighbors, so that the spaces at its ends count.
  writeText: (text) => (/[&{}<>]/.test(text) ? `{${literal(text)}}` : text),
  // A value with a sign that means something there is written as a string of JavaScript.
  writeAttributes: (attributes) =>
    attributes.map(([name, value]) =>
      /^[^"&{}<>\\]*$/.test(value) ? `${name}="${value}"` : `${name}={${literal(value)}}`,
    ),
};

/** The attributes of a block, as WordPress writes them: they cannot end the comment. */
export const blockJson = (values: object) =>
  JSON.stringify(values)
    .replaceAll('\\\\', '\\u005c')
    .replaceAll('--', '\\u002d\\u002d')
    .replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
    .replaceAll('\\"', '\\u0022');
