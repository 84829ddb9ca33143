// The titles of the tests in a file, with * for each value in a title.
import { readFileSync } from 'node:fs';

import { parse } from 'acorn';
import { simple } from 'acorn-walk';

/** Reads the titles from the source, so that no test has to run. */
export function testTitles(file) {
  const titles = [];
  simple(parse(readFileSync(file, 'utf8'), { ecmaVersion: 'latest', sourceType: 'module' }), {
    CallExpression({ callee, arguments: [title] }) {
      if (!['test', 'it'].includes(callee.name)) return;
      if (title.type === 'Literal') titles.push(title.value);
      if (title.type === 'TemplateLiteral') titles.push(title.quasis.map(({ value }) => value.cooked).join('*'));
    },
  });
  return titles;
}

/** Whether a test that ran has a title with * for values. */
export const isTitleOf = (title, name) => {
  const parts = title.split('*').map((part) => part.replace(/[$()+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 's').test(name);
};
