// Writes the version and the hash of the file into every tag that the README, docs/ and demo/ show for a CDN. As long as
// the package is private, a placeholder takes the place of the hash: each build of an unreleased version has another one.
// With --check the command writes nothing, and fails if a tag differs.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const { private: isUnpublished, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = isUnpublished ? {} : JSON.parse(readFileSync('dist/manifest.json', 'utf8')).files;

const shown = ['docs', 'demo'].flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
const pages = ['README.md', ...shown].filter((path) => /\.(md|html)$/.test(path));

const hashOf = (name) => (isUnpublished ? 'sha384-WRITTEN-BY-THE-RELEASE' : files[name].integrity);

const update = (text) =>
  text
    .replace(/(\/ketamine-faq@)\d[^/"]*/g, `$1${version}`)
    .replace(
      /(\/ketamine-faq@[^/]+\/dist\/([\w.-]+)"\s+integrity=")[^"]*/g,
      (_, before, name) => before + hashOf(name),
    );

const outdated = pages.filter((path) => {
  const text = readFileSync(path, 'utf8');
  return update(text) !== text;
});

if (!process.argv.includes('--check')) {
  for (const path of outdated) writeFileSync(path, update(readFileSync(path, 'utf8')));
} else if (outdated.length) {
  console.error(`${outdated.join(', ')}: a tag has an old version or hash. Run "npm run docs" and commit the files.`);
  process.exitCode = 1;
}
