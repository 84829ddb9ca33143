// Compiles the template literals of our own modules. No built file may hold one, since PHP minifiers of WordPress remove
// the spaces inside them. A general compiler would lower them to a third of a kilobyte more.
import { resolve, sep } from 'node:path';

import { transform } from 'esbuild';

import { floor } from './targets.js';

/**
 * - A style sheet becomes a plain string, minified.
 * - A template of Lit becomes a call with a list of strings that is made once, without the line breaks and indents of the
 *   source.
 * - Any other template literal becomes a sum.
 */
export const compileTemplates = () => ({
  name: 'compile-templates',
  async transform(code, id) {
    if (!id.startsWith(ours)) return null;
    const nodes = [];
    walk(
      this.parse(code),
      (node) => /^(TaggedTemplateExpression|TemplateLiteral)$/.test(node.type) && nodes.push(node),
    );
    if (!nodes.length) return null;
    const lists = [];
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
      if (tag.name === 'css') return `unsafeCSS(${JSON.stringify(await shrinkStyle(strings[0]))})`;
      lists.push(
        strings.map((text) =>
          text.replace(/(?<=^|>)\s*\n\s*(?=<)|(?<=>)\s*\n\s*$|\s+(?=>)/g, '').replace(/\s*\n\s*/g, ' '),
        ),
      );
      return `html(${[`strings${lists.length}`, ...values].join(', ')})`;
    };
    const body = await compile(0, code.length);
    const made = lists.map((list, n) => `const strings${n + 1} = strings(${JSON.stringify(list)});\n`).join('');
    const imports = [
      body.includes('unsafeCSS(') && "import { unsafeCSS } from 'lit';\n",
      made && `import { strings } from '${stringsId}';\n`,
    ];
    return { code: imports.filter(Boolean).join('') + made + body, map: null };
  },
  resolveId: (id) => (id === stringsId ? id : null),
  // Lit renders only a list of strings with this property, which every template literal has.
  load: (id) => (id === stringsId ? 'export const strings = (list) => Object.assign(list, { raw: list });' : null),
});

const ours = resolve('build/src') + sep;
const stringsId = '\0strings';

const shrinkStyle = async (text) => (await transform(text, { loader: 'css', minify: true, target: floor })).code.trim();

function walk(node, visit) {
  if (Array.isArray(node)) for (const child of node) walk(child, visit);
  else if (node?.type) {
    visit(node);
    walk(Object.values(node), visit);
  }
}
