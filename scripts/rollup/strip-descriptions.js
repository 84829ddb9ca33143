// Removes the documentation of each option from the bundled code: only the README and the files for editors need it.
import { resolve } from 'node:path';

const schema = resolve('build/src/options/schema.js');

export const stripDescriptions = () => ({
  name: 'strip-descriptions',
  transform(code, id) {
    if (id !== schema) return null;
    const stripped = code.replace(/\n\s*(?:description|values):\s*'(?:[^'\\]|\\.)*',/g, '');
    if (stripped === code)
      throw new Error('strip-descriptions: no description is left in the options. Remove the plugin?');
    return { code: stripped, map: null };
  },
});
