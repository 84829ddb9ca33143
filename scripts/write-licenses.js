// Writes `dist/LICENSES.txt`: the licenses of all code in the built files. Each asks to accompany the code.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(`build/licenses/${file}`, 'utf8'));

/** By text: the packages that have it. */
const packages = new Map([[readFileSync('LICENSE', 'utf8').trim(), ['ketamine-faq']]]);
for (const { name, text } of readdirSync('build/licenses').sort().flatMap(read))
  packages.set(text, [...new Set([...(packages.get(text) ?? []), name])]);

const parts = [...packages].map(([text, names]) => `${names.sort().join(', ')}\n\n${text}\n`);
writeFileSync('dist/LICENSES.txt', parts.join('\n\n'));
