// Tags for a CDN in the documentation show a placeholder until a release writes the hash of its files.
import { readFileSync } from 'node:fs';

const { files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

/** The text with the hash of the built file in each tag for a CDN. */
export const withBuiltHashes = (text) =>
  text.replace(/(\/dist\/([\w.-]+)"\s+integrity=")[^"]*/g, (_, before, name) => before + files[name].integrity);
