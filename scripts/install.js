// Installs the dependencies, and does nothing when those of this lock file are there already.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major] = process.versions.node.split('.');
if (Number(major) < 20) {
  console.error(`ketamine-faq needs Node 20 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

const stamp = 'node_modules/.installed';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  // npm_execpath is the npm that runs this script: the same one on every system, no shell needed.
  const { status } = spawnSync(
    process.execPath,
    [process.env.npm_execpath, 'ci', '--include=dev', '--no-audit', '--no-fund'],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, lock);
}
