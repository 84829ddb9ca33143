// Checks that the same commit always gives the same bytes: `npm run check:reproducible`. It clones HEAD twice, builds each clone
// under other conditions, and compares every file of the two `dist/`. Both clones use the installed packages.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { compareFolders } from './reproducible/compare-folders.js';

const day = 86_400_000;
/** The conditions of each build: folder, time zone, locale and clock. */
const conditions = [
  { path: 'a', TZ: 'Pacific/Kiritimati', LC_ALL: 'C', shift: 0 },
  { path: 'a longer/path/ü', TZ: 'America/Adak', LC_ALL: 'tr_TR.UTF-8', shift: 1000 * day },
];

const clock = pathToFileURL(resolve('scripts/reproducible/shift-clock.js')).href;

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const commit = git('rev-parse', 'HEAD');
/** The time of the commit, in seconds. `scripts/build-static.js` says what depends on it. */
const SOURCE_DATE_EPOCH = git('log', '-1', '--format=%ct');

/** Clones HEAD and builds it. Returns the folder with the built files. */
function buildClone(root, { path, TZ, LC_ALL, shift }) {
  const folder = join(root, path);
  mkdirSync(folder, { recursive: true });
  git('clone', '--quiet', '.', folder);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const env = {
    ...process.env,
    SOURCE_DATE_EPOCH,
    TZ,
    LC_ALL,
    CLOCK_SHIFT: String(shift),
    NODE_OPTIONS: `--import ${clock}`,
  };
  execFileSync(process.execPath, ['scripts/build.js'], { cwd: folder, env, stdio: 'inherit' });
  return join(folder, 'dist');
}

if (git('status', '--porcelain'))
  console.warn('Only the last commit is checked: there are changes that are not committed.');

const root = mkdtempSync(join(tmpdir(), 'ketamine-faq-reproducible-'));
try {
  const { differences, count, hash } = compareFolders(...conditions.map((each) => buildClone(root, each)));
  if (differences.length) {
    console.error(`Two builds of ${commit} differ:\n${differences.join('\n')}`);
    process.exitCode = 1;
  } else console.log(`Two builds of ${commit} are the same: ${count} files, SHA-256 ${hash}`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
