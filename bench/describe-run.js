// Describes a run for the report: when, where, with which browsers and which versions.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { arch, availableParallelism, platform } from 'node:os';
import { resolve } from 'node:path';

import { dist } from './content/faq.js';

const manifest = readFileSync(`${dist}/manifest.json`, 'utf8');
const { version } = JSON.parse(manifest);
const { devDependencies } = JSON.parse(readFileSync(resolve(import.meta.dirname, 'package.json'), 'utf8'));

const versionsOf = ({ isOurs, packages }) =>
  isOurs ? { 'ketamine-faq': version } : Object.fromEntries(packages.map((name) => [name, devDependencies[name]]));

export async function describeRun({ isWhole }, definitions, { browser, findBrowser }) {
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${platform()} ${arch()}, ${availableParallelism()} cores, Node ${process.versions.node}`,
    browser: await browser.version(),
    findBrowser: await findBrowser.version(),
    /** The hash of the manifest identifies our built files, because the manifest holds the hash of each. */
    build: createHash('sha256').update(manifest).digest('hex'),
    versions: Object.fromEntries(definitions.map((definition) => [definition.name, versionsOf(definition)])),
    titles: Object.fromEntries(definitions.map(({ name, title }) => [name, title])),
    ours: definitions.filter(({ isOurs }) => isOurs).map(({ name }) => name),
    isWhole,
  };
}
