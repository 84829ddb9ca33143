// Writes a tag in the languages of its platforms. Every value is text that somebody typed.
import { booleans } from './choices.js';
import type { FallbackParagraph, LanguageData } from './data.js';
import { numberLink, paragraphAttributes, styleOf, type Tag } from './tag.js';

/** A line that is longer is broken between the attributes. */
const lineLength = 100;

type Attributes = readonly (readonly [name: string, value: string])[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

const htmlAttributes = (attributes: Attributes) =>
  attributes.map(([name, value]) =>
    value === '' && booleans.includes(name) ? name : `${name}="${escapeHtml(value)}"`,
  );

/** An opening tag, on one line or with an attribute on each. */
function openingTag(name: string, attributes: readonly string[]): string {
  const line = `<${[name, ...attributes].join(' ')}>`;
  return line.length <= lineLength ? line : `<${name}\n${attributes.map((each) => `  ${each}\n`).join('')}>`;
}

/** The opening tag of an HTML element. */
export const htmlTag = (name: string, attributes: Attributes) => openingTag(name, htmlAttributes(attributes));

/** A paragraph of the fallback content, as HTML or as JSX. */
function writeParagraph(
  paragraph: FallbackParagraph,
  language: LanguageData,
  {
    writeText,
    writeAttributes,
  }: { writeText: (text: string) => string; writeAttributes: (all: Attributes) => string[] },
): string {
  const open = (name: string, attributes: object) =>
    `<${[name, ...writeAttributes(Object.entries(attributes) as unknown as Attributes)].join(' ')}>`;
  const inside = paragraph.text
    .map((text, index) =>
      index % 2 ? `${open('a', numberLink(text, paragraph, language))}${writeText(text)}</a>` : writeText(text),
    )
    .join('');
  return `  ${open('p', paragraphAttributes(paragraph, language))}${inside}</p>\n`;
}

/** The element as HTML, with its fallback content. */
export function writeHtml(tag: Tag, { withStyle }: { withStyle: boolean }): string {
  const style = styleOf(tag);
  const attributes = withStyle && style ? [...tag.attributes, ['style', style] as const] : tag.attributes;
  const syntax = { writeText: escapeHtml, writeAttributes: htmlAttributes };
  const fallback = tag.fallback.map((each) => writeParagraph(each, tag.language, syntax)).join('');
  return `${htmlTag('ketamine-faq', attributes)}\n${fallback}</ketamine-faq>`;
}

/** An attribute of JSX. A value with a sign that means something there is written as a string of JavaScript. */
const jsxAttributes = (attributes: Attributes) =>
  attributes.map(([name, value]) =>
    /^[^"&{}<>\\]*$/.test(value) ? `${name}="${value}"` : `${name}={${literal(value)}}`,
  );

/** A string of JavaScript. It holds no `<`, so that the code can stand in a script of a page. */
const literal = (text: string) => JSON.stringify(text).replaceAll('<', '\\u003c');

/** A text of JSX. It stands on one line with its neighbors, so that the spaces at its ends count. */
const jsxText = (text: string) => (/[&{}<>]/.test(text) ? `{${literal(text)}}` : text);

/** The element as JSX. */
export function writeJsx(tag: Tag): string {
  const syntax = { writeText: jsxText, writeAttributes: jsxAttributes };
  const fallback = tag.fallback.map((each) => writeParagraph(each, tag.language, syntax)).join('');
  return `${openingTag('ketamine-faq', jsxAttributes(tag.attributes))}\n${fallback}</ketamine-faq>`;
}

/** The custom properties as a CSS rule. */
export const writeCss = ({ properties }: Tag) =>
  `ketamine-faq {\n${properties.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;

/** WordPress reads no entity in the value of a shortcode, but the plugin does. A bracket would end the shortcode. */
const shortcodeValue = (value: string) => value.replace(/[&<>"'[\]\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const writeShortcode = ({ attributes }: Tag) =>
  `[${['ketamine_faq', ...attributes.map(([name, value]) => `${name}="${shortcodeValue(value || 'true')}"`)].join(' ')}]`;

/** The block as WordPress stores it. Its JSON is escaped as WordPress does, so that it cannot end the comment. */
export function writeBlock({ attributes }: Tag): string {
  const values = Object.fromEntries(
    attributes.map(([name, value]) => [
      name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      booleans.includes(name) || value,
    ]),
  );
  const json = JSON.stringify(values)
    .replaceAll('\\\\', '\\u005c')
    .replaceAll('--', '\\u002d\\u002d')
    .replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
    .replaceAll('\\"', '\\u0022');
  return `<!-- wp:ketamine-faq/faq ${json === '{}' ? '' : `${json} `}/-->`;
}

/** An argument of a command, in double quotes, which every shell knows, or in single quotes if a sign would mean something. */
const argument = (value: string) =>
  /^[\p{L}\p{N} .,:/+@()_-]*$/u.test(value) ? `"${value}"` : `'${value.replaceAll("'", "'\\''")}'`;

/** The command that prerenders the element. */
export function writeCommand({ attributes, language }: Tag): string {
  const options = attributes
    .filter(([name]) => name !== 'lang')
    .map(([name, value]) => `--${name}${value === '' ? '' : `=${argument(value)}`}`);
  return ['node bin/ketamine-faq.js static', language.locale, ...options, `> faq-${language.locale}.html`].join(' ');
}
