// The pages that are compared: the native elements that all others are divided by, ours, and the peers.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

import { faqIn } from '../content/faq.js';

/** The name of the page that is the measure of all others. */
export const baseline = 'native-details';

const namesIn = (folder) =>
  readdirSync(resolve(import.meta.dirname, '..', folder))
    .map((file) => file.replace(/\.js$/, ''))
    .filter((name) => name !== 'shared');

async function load(folder, name) {
  const { default: definition } = await import(`../${folder}/${name}.js`);
  const texts = await faqIn(definition.locale ?? 'en');
  return { name, texts, ...definition };
}

/** Definitions by name, with the baseline first. `only` are the names wanted; without it, all. */
export async function loadDefinitions(only) {
  const folders = ['ours', 'peers'];
  const all = await Promise.all(folders.flatMap((folder) => namesIn(folder).map((name) => load(folder, name))));
  const names = all.map(({ name }) => name);
  const unknown = (only ?? []).filter((name) => !names.includes(name));
  if (unknown.length) throw new Error(`Unknown page: ${unknown.join(', ')}. Known: ${names.join(', ')}.`);
  const isWanted = ({ name }) => !only || name === baseline || only.includes(name);
  return all.filter(isWanted).sort((a, b) => (b.name === baseline) - (a.name === baseline));
}
