// Prototype.js 1.7, as Debian has it: no package of npm holds this file.
import { readFile } from 'node:fs/promises';

const text = await readFile('/usr/share/javascript/prototype/prototype.js').catch(() => {
  throw new Error('Prototype.js is not there. On Debian or Ubuntu: apt-get install libjs-prototype');
});

/** Serves it as /prototype.js. */
export async function prototype(context, next) {
  if (context.path !== '/prototype.js') return next();
  [context.type, context.body] = ['js', text];
}
