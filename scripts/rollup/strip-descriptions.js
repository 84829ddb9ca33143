// Removes the documentation of each option from the bundled code: only docs/reference.md and the files for editors need it.
import { resolve } from 'node:path';

const schema = resolve('build/src/options/schema.js');
const documentation = ['description', 'values'];

export const stripDescriptions = () => ({
  name: 'strip-descriptions',
  transform(code, id) {
    if (id !== schema) return null;
    const ranges = [];
    const visit = (node) => {
      if (node.type === 'ObjectExpression')
        node.properties.forEach(({ key, start }, index, { [index + 1]: next }) => {
          if (documentation.includes(key?.name)) ranges.push([start, next?.start ?? node.end - 1]);
        });
      for (const child of Object.values(node).flat()) if (child?.type) visit(child);
    };
    visit(this.parse(code));
    if (!ranges.length)
      throw new Error('strip-descriptions: no description is left in the options. Remove the plugin?');
    let stripped = '';
    let from = 0;
    for (const [start, end] of ranges) {
      stripped += code.slice(from, start);
      from = end;
    }
    return { code: stripped + code.slice(from), map: null };
  },
});
