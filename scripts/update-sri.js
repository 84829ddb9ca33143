// Writes the version and the hash of the built file into every tag that the README, docs/ and demo/ show for a CDN. A
// release runs it after the build. While the package is private, it writes a placeholder instead of each hash.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const { private: isUnpublished, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

const hashOf = (name) => (isUnpublished ? 'sha384-WRITTEN-BY-THE-RELEASE' : files[name].integrity);

const update = (text) =>
  text
    .replace(/(\/ketamine-faq@)\d[^/"]*/g, `$1${version}`)
    .replace(
      /(\/ketamine-faq@[^/]+\/dist\/([\w.-]+)"\s+integrity=")[^"]*/g,
      (_, before, name) => before + hashOf(name),
    );

const shown = ['docs', 'demo'].flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
for (const path of ['README.md', ...shown].filter((name) => /\.(md|html)$/.test(name)))
  writeFileSync(path, update(readFileSync(path, 'utf8')));
