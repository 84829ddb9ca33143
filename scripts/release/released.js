// The newest released version, from `release.json`, which the release command writes. Before the first release there is none.
// Documents and the builder show this version with its hashes until the next release.
import { existsSync, readFileSync } from 'node:fs';

const path = 'release.json';

/** `{ version, date, integrity }`, where `integrity` has the hash of each script, or undefined. */
export const readRelease = () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

/** The files that a script tag can name. */
export const isScript = (name) => /^ketamine-faq(\.[\w-]+)?\.js$/.test(name);
