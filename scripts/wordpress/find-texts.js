// Finds the texts of the plugin that WordPress translates: the calls of its gettext functions.
import { Engine } from 'php-parser';

const domain = 'ketamine-faq';

/** By function: what its arguments are, besides the domain and numbers. */
const functions = { __: [], _e: [], _x: ['msgctxt'], _ex: ['msgctxt'], _n: ['msgid_plural'] };
for (const name of ['_e', '__']) functions[`esc_html${name}`] = functions[`esc_attr${name}`] = [];
functions.esc_html_x = functions.esc_attr_x = ['msgctxt'];
functions._nx = ['msgid_plural', 'number', 'msgctxt'];
functions._n_noop = ['msgid_plural'];
functions._nx_noop = ['msgid_plural', 'msgctxt'];

/** The texts in PHP code, with the comment for translators that stands on the lines above. */
export function findTexts(code, file) {
  const engine = new Engine({ parser: { extractDoc: true, php8: true }, ast: { withPositions: true } });
  const tree = engine.parseCode(code, file);
  const comments = new Map(
    (tree.comments ?? []).flatMap(({ value, loc }) => {
      const [, text] = /translators:\s*(.*?)\s*(?:\*\/)?$/s.exec(value.trim()) ?? [];
      return text ? [[loc.end.line, `translators: ${text}`]] : [];
    }),
  );

  const texts = [];
  const visit = (node) => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!node?.kind) return;
    const roles = node.kind === 'call' && functions[node.what.name?.replace(/^\\/, '')];
    if (roles) {
      const { line } = node.loc.start;
      const text = (role, argument) => {
        if (argument?.kind === 'string') return argument.value;
        throw new Error(`${file}:${line}: the ${role} of ${node.what.name}() is no plain string.`);
      };
      const [msgid, ...others] = node.arguments;
      const found = { msgid: text('text', msgid), extracted: comments.get(line) ?? comments.get(line - 1) };
      roles.forEach((role, index) => {
        if (role !== 'number') found[role] = text(role, others[index]);
      });
      if (text('domain', node.arguments.at(-1)) !== domain)
        throw new Error(`${file}:${line}: the domain of ${node.what.name}() is not "${domain}".`);
      texts.push(found);
    }
    for (const [key, child] of Object.entries(node)) if (key !== 'loc' && key !== 'comments') visit(child);
  };
  visit(tree);
  return texts;
}
