// Tags in the documentation show a placeholder for the hash of a file: for a CDN until a release writes it, else always.
import { readFileSync } from 'node:fs';

const { files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

/** The text with the hash of the built file in each tag with `integrity`. */
export const withBuiltHashes = (text) =>
  text.replace(
    /(\/(?:dist|ketamine-faq)\/([\w.-]+)"\s+integrity=")[^"]*/g,
    (_, before, name) => before + files[name].integrity,
  );
