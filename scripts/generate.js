// Writes the files of the repository that are made from others. With --check it fails if that changes any of them, so
// that a commit never lacks them.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** By command: the file it writes. */
const commands = {
  'scripts/write-locale-type.js': 'src/content/locale.ts',
  'scripts/write-accessibility-report.js': 'docs/accessibility.md',
  'scripts/write-content-doc.js': 'docs/content.md',
  'scripts/write-option-table.js': 'README.md',
  'scripts/write-block-attributes.js': 'wordpress/ketamine-faq/block/block.json',
  'scripts/write-looks-styles.js': 'demo/looks-bootstrap.css',
  'scripts/make-pot.js': 'wordpress/ketamine-faq/languages/ketamine-faq.pot',
};

const changed = Object.entries(commands).filter(([command, file]) => {
  const before = readFileSync(file, 'utf8');
  const { status } = spawnSync(process.execPath, [command], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  return readFileSync(file, 'utf8') !== before;
});

for (const [, file] of changed) console.log(`${file} was out of date and is written again.`);
if (changed.length && process.argv.includes('--check')) {
  console.error('Commit the generated files.');
  process.exit(1);
}
