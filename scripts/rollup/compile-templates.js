// Compiles the template literals of our own modules. No built file may hold one, since PHP minifiers of WordPress remove
// the spaces inside them. A general compiler would lower them to a third of a kilobyte more.
import { resolve, sep } from 'node:path';

import { transform } from 'esbuild';

import { floor } from './targets.js';

/**
 * - A style sheet becomes a plain string, minified.
 * - A template of Lit becomes a call with its markup, without the line breaks and indents of the source: `<?>` where a child
 *   stands, `$` in the value of an attribute. `templateStrings` makes of it what Lit expects.
 * - Any other template literal becomes a sum.
 */
export const compileTemplates = (isOurs = (id) => id.startsWith(ours)) => ({
  name: 'compile-templates',
  async transform(code, id) {
    if (!isOurs(id)) return null;
    const nodes = [];
    walk(
      this.parse(code),
      (node) => /^(TaggedTemplateExpression|TemplateLiteral)$/.test(node.type) && nodes.push(node),
    );
    if (!nodes.length) return null;
    let hasTemplates = false;
    /** The source between two positions, with the templates inside it compiled. */
    const compile = async (start, end) => {
      let result = '';
      for (let at = start; at < end;) {
        const node = nodes.find((other) => other.start >= at && other.end <= end);
        result += code.slice(at, node?.start ?? end);
        if (node) result += await compileOne(node);
        at = node?.end ?? end;
      }
      return result;
    };
    const compileOne = async ({ tag, quasi, ...plain }) => {
      const { quasis, expressions } = quasi ?? plain;
      const strings = quasis.map(({ value }) => value.cooked);
      const values = await Promise.all(expressions.map(({ start, end }) => compile(start, end)));
      if (!tag)
        return `(${strings.map((text, n) => JSON.stringify(text) + (n in values ? ` + (${values[n]})` : '')).join(' + ')})`;
      if (tag.name !== 'html' && (tag.name !== 'css' || values.length))
        throw new Error(`${id}: only templates of html, and of css without expressions, can be compiled`);
      if (tag.name === 'css') return JSON.stringify(await shrinkStyle(strings[0]));
      hasTemplates = true;
      return `html(${[`compiled(${JSON.stringify(markupOf(strings, id))})`, ...values].join(', ')})`;
    };
    const body = await compile(0, code.length);
    const imports = hasTemplates
      ? `import { templateStrings as compiled } from ${JSON.stringify(templateStringsModule)};\n`
      : '';
    return { code: imports + body, map: null };
  },
});

/** The markup of a template, with a marker for each expression. */
function markupOf(strings, id) {
  if (/[$]|<[?!]/.test(strings.join(''))) throw new Error(`${id}: a template holds a "$" or a comment of its own.`);
  return (
    strings
      .reduce((markup, text) => markup + (/<[^>]*$/.test(markup) ? '$' : '<?>') + text)
      // Two expressions on two lines may be two words.
      .replace(/(?<=<\?>)\s*\n\s*(?=<\?>)/g, ' ')
      .replace(/(?<=^|>)\s*\n\s*(?=<)|(?<=>)\s*\n\s*$|\s+(?=>)/g, '')
      .replace(/\s*\n\s*/g, ' ')
  );
}

/** For src/small-lit/, which takes the markup of a template instead of its strings. */
export const keepMarkup = () => ({
  name: 'keep-markup',
  load: (id) => (id === templateStringsModule ? 'export const templateStrings = (markup) => markup;' : null),
});

const templateStringsModule = resolve('build/src/templates/template-strings.js');

const ours = resolve('build/src') + sep;

const shrinkStyle = async (text) => (await transform(text, { loader: 'css', minify: true, target: floor })).code.trim();

function walk(node, visit) {
  if (Array.isArray(node)) for (const child of node) walk(child, visit);
  else if (node?.type) {
    visit(node);
    walk(Object.values(node), visit);
  }
}
