// Writes a tag in the languages of its platforms.
import { booleans } from './choices.js';
import type { FallbackParagraph, LanguageData } from './data.js';
import { blockJson, html, jsx, wordpressHtml, type Attributes, type Syntax } from './syntax.js';
import { numberLink, paragraphAttributes, styleOf, type Tag } from './tag.js';
import { writeDetailsBlocks, writeOwnQuestions } from './write-own-questions.js';

/** A line that is longer is broken between the attributes. */
const lineLength = 100;

/** An opening tag, on one line or with an attribute on each. */
function openingTag(name: string, attributes: readonly string[]): string {
  const line = `<${[name, ...attributes].join(' ')}>`;
  return line.length <= lineLength ? line : `<${name}\n${attributes.map((each) => `  ${each}\n`).join('')}>`;
}

/** The opening tag of an HTML element. */
export const htmlTag = (name: string, attributes: Attributes) => openingTag(name, html.writeAttributes(attributes));

/** A paragraph of the fallback content, as HTML or as JSX. */
function writeParagraph(
  paragraph: FallbackParagraph,
  language: LanguageData,
  { writeText, writeAttributes }: Syntax,
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

/** The element with its fallback content and its own questions. */
function writeElement({ fallback, language, ownQuestions }: Tag, attributes: Attributes, syntax: Syntax): string {
  const paragraphs = fallback.map((each) => writeParagraph(each, language, syntax)).join('');
  const tag = openingTag('ketamine-faq', syntax.writeAttributes(attributes));
  return `${tag}\n${paragraphs}${writeOwnQuestions(ownQuestions, syntax)}</ketamine-faq>`;
}

/** The element as HTML. */
export function writeHtml(tag: Tag): string {
  const style = styleOf(tag);
  return writeElement(tag, style ? [...tag.attributes, ['style', style]] : tag.attributes, html);
}

/** The element as JSX. */
export const writeJsx = (tag: Tag) => writeElement(tag, tag.attributes, jsx);

/** The own questions as HTML. */
export const writeOwnHtml = ({ ownQuestions }: Tag) => writeOwnQuestions(ownQuestions, html);

/** The custom properties as a CSS rule. */
export const writeCss = ({ properties }: Tag) =>
  `ketamine-faq {\n${properties.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;

/** WordPress reads no entity in the value of a shortcode, but the plugin does. A bracket would end the shortcode. */
const shortcodeValue = (value: string) => value.replace(/[&<>"'[\]\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The shortcode. Own questions stand between its two tags, without indentation. */
export function writeShortcode({ attributes, ownQuestions }: Tag): string {
  const values = attributes.map(([name, value]) => `${name}="${shortcodeValue(value || 'true')}"`);
  const tag = `[${['ketamine_faq', ...values].join(' ')}]`;
  const own = writeOwnQuestions(ownQuestions, wordpressHtml).replace(/^ +/gm, '');
  return own ? `${tag}\n${own}[/ketamine_faq]` : tag;
}

/** The block as WordPress stores it, with the own questions as blocks inside. */
export function writeBlock({ attributes, ownQuestions }: Tag): string {
  const values = Object.fromEntries(
    attributes.map(([name, value]) => [
      name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      booleans.includes(name) || value,
    ]),
  );
  const opening = `<!-- wp:ketamine-faq/faq ${attributes.length ? `${blockJson(values)} ` : ''}`;
  return ownQuestions.length
    ? `${opening}-->\n${writeDetailsBlocks(ownQuestions)}\n<!-- /wp:ketamine-faq/faq -->`
    : `${opening}/-->`;
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
