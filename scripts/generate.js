// Writes the files of the repository that are made from others. With --check it fails if that changes any of them, so
// that a commit never lacks them.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { documents } from './release/documents.js';

const plugin = 'wordpress/ketamine-faq';

/** By command: the files it writes. */
const commands = {
  'scripts/write-project.js': [
    'package.json',
    'package-lock.json',
    `${plugin}/ketamine-faq.php`,
    `${plugin}/readme.txt`,
  ],
  'scripts/write-locale-type.js': 'src/content/locale.ts',
  'scripts/write-accessibility-report.js': 'docs/accessibility.md',
  'scripts/write-content-doc.js': 'docs/content.md',
  'scripts/write-content-notices-doc.js': 'docs/content-notices.md',
  'scripts/write-option-table.js': 'docs/reference.md',
  'scripts/write-block-attributes.js': `${plugin}/block/block.json`,
  'scripts/write-looks-styles.js': ['demo/looks-bootstrap.css', 'demo/looks-tailwind.css'],
  'scripts/make-pot.js': `${plugin}/languages/ketamine-faq.pot`,
  'scripts/write-release-texts.js': documents,
};

const changed = Object.entries(commands).flatMap(([command, written]) => {
  const before = [written].flat().map((file) => [file, readFileSync(file, 'utf8')]);
  const { status } = spawnSync(process.execPath, [command], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  return before.flatMap(([file, text]) => (readFileSync(file, 'utf8') === text ? [] : [file]));
});

for (const file of changed) console.log(`${file} was out of date and is written again.`);
if (changed.length && process.argv.includes('--check')) {
  console.error('Commit the generated files.');
  process.exit(1);
}
