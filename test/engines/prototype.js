// Prototype.js 1.7, as Debian has it: no npm package holds this file.
import { readFile } from 'node:fs/promises';

const body = await readFile('/usr/share/javascript/prototype/prototype.js').catch(() => {
  throw new Error('Prototype.js is missing. On Debian or Ubuntu: apt-get install libjs-prototype');
});

export const prototypeRoutes = { routes: { '/prototype.js': { type: 'text/javascript', body } } };
