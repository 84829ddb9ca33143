// What each page requests, and what works on it. Each fact is measured once.
import { address } from './address.js';
import { bytes } from './bytes.js';
import { find, hiddenBy } from './find.js';
import { keyboard } from './keyboard.js';
import { print } from './print.js';
import { scriptsOff } from './scripts-off.js';
import { strictPolicy } from './strict-policy.js';

const facts = { bytes, scriptsOff, hiddenBy, find, address, print, keyboard, strictPolicy };

/** All facts of a page, by name. A fact that could not be measured is `{ error }`. */
export async function collectFacts(context, definition) {
  const found = {};
  for (const [name, measure] of Object.entries(facts))
    found[name] = await measure(context, definition).catch(({ message }) => ({ error: message }));
  return found;
}
