// Writes the version and the hash of the built files into every tag that the README, docs/ and demo/ show for a CDN.
// With --check it writes nothing and fails where a tag is not that of the build.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const { version, files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

const shown = ['docs', 'demo'].flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
const pages = ['README.md', ...shown].filter((path) => /\.(md|html)$/.test(path));

/** The version wherever the package is named with one, and after the address of a file the hash of that file. */
const current = (text) =>
  text
    .replace(/(\/ketamine-faq@)\d[^/"]*/g, `$1${version}`)
    .replace(
      /(\/ketamine-faq@[^/]+\/dist\/([\w.-]+)"\s+integrity=")[^"]*/g,
      (_, before, name) => before + files[name].integrity,
    );

const outdated = pages.filter((path) => {
  const text = readFileSync(path, 'utf8');
  return current(text) !== text;
});

if (!process.argv.includes('--check')) {
  for (const path of outdated) writeFileSync(path, current(readFileSync(path, 'utf8')));
} else if (outdated.length) {
  console.error(`${outdated.join(', ')}: the tag is not that of the built files. Run "npm run docs" and commit it.`);
  process.exitCode = 1;
}
