// Installs the dependencies of the repository, or of the folder given, if they are not those of its lock file: `npm ci` deletes
// node_modules each time it runs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [major] = process.versions.node.split('.');
if (Number(major) < 20) {
  console.error(`ketamine-faq needs Node 20 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

const [folder = '.'] = process.argv.slice(2);

const packagesIn = (file) => {
  const path = join(folder, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
};

// npm lists there the packages that it has installed. An optional package may be for another system.
const installed = packagesIn('node_modules/.package-lock.json');
const wanted = Object.entries(packagesIn('package-lock.json')).filter(([path, { optional }]) => path && !optional);
const isInstalled = wanted.every(([path, { version }]) => installed[path]?.version === version);

if (!isInstalled) {
  // npm_execpath is the npm that runs this script: the same one on every system, no shell needed.
  const command = [process.env.npm_execpath, 'ci', '--include=dev', '--no-audit', '--no-fund'];
  console.log(`Installing ${wanted.length} packages. The first time, this takes a minute or two.`);
  // npm prints warnings that stop nothing, such as a tool that asks for a newer Node. Its output is shown only if it fails.
  const { status, stdout, stderr, error } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) {
    console.error(`npm ci failed:\n\n${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`);
    process.exit(status ?? 1);
  }
}
