// Takes the template literals of our own modules apart. None may be left in a built file, since the PHP minifiers of
// WordPress strip the spaces inside them; a general compiler lowers them too, to a third of a kilobyte more.
import { resolve, sep } from 'node:path';

import { transform } from 'esbuild';

import { floor } from './targets.js';

/**
 * - A style sheet becomes a plain string, minified.
 * - A template of Lit becomes a call with a list of strings that is made once, without the line breaks and indents that
 *   are there for the people who read the source.
 * - What is left becomes a sum.
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
    /** The source between two places, with the templates inside it lowered. */
    const lower = async (start, end) => {
      let result = '';
      for (let at = start; at < end;) {
        const node = nodes.find((other) => other.start >= at && other.end <= end);
        result += code.slice(at, node?.start ?? end);
        if (node) result += await lowered(node);
        at = node?.end ?? end;
      }
      return result;
    };
    const lowered = async ({ tag, quasi, ...plain }) => {
      const { quasis, expressions } = quasi ?? plain;
      const strings = quasis.map(({ value }) => value.cooked);
      const values = await Promise.all(expressions.map(({ start, end }) => lower(start, end)));
      if (!tag)
        return `(${strings.map((text, n) => JSON.stringify(text) + (n in values ? ` + (${values[n]})` : '')).join(' + ')})`;
      if (tag.name !== 'html' && (tag.name !== 'css' || values.length))
        throw new Error(`${id}: only html templates, and css without expressions, can be taken apart`);
      if (tag.name === 'css') return `unsafeCSS(${JSON.stringify(await shrinkStyle(strings[0]))})`;
      lists.push(strings.map((text) => text.replace(/>\s*\n\s*</g, '><').replace(/\s*\n\s*/g, ' ')));
      return `html(${[`strings${lists.length}`, ...values].join(', ')})`;
    };
    const body = await lower(0, code.length);
    const made = lists.map((list, n) => `const strings${n + 1} = strings(${JSON.stringify(list)});\n`).join('');
    const imports = [
      body.includes('unsafeCSS(') && "import { unsafeCSS } from 'lit';\n",
      made && `import { strings } from '${stringsId}';\n`,
    ];
    return { code: imports.filter(Boolean).join('') + made + body, map: null };
  },
  resolveId: (id) => (id === stringsId ? id : null),
  // Lit asks a list of strings for this property, by which it knows one that a programmer wrote.
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
