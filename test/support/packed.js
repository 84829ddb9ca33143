// The package as npm would publish it, and installed in an empty folder.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { npm_execpath: path } = process.env;
/** Runs npm: the one that runs this script, if one does. */
export const npm = (args, cwd) =>
  path
    ? execFileSync(process.execPath, [path, ...args], { cwd, encoding: 'utf8' })
    : execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });

/** A temporary folder, removed when the process ends. */
const folderOf = (name) => {
  const folder = mkdtempSync(join(tmpdir(), `ketamine-faq-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Packs the package. `tarball` is the file, `files` the paths in it, `root` a folder that holds them. */
export function pack() {
  const folder = folderOf('packed');
  npm(['pack', '--silent', '--pack-destination', folder], '.');
  const [name] = readdirSync(folder);
  execFileSync('tar', ['-xzf', name], { cwd: folder });
  const root = join(folder, 'package');
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
  return { tarball: join(folder, name), root, files };
}

/** Installs the tarball in an empty folder. Lit is that of our lock file, which npm has in its cache. */
export function install(tarball) {
  const folder = folderOf('installed');
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const packages = {};
  const add = (name) => {
    const place = `node_modules/${name}`;
    if (packages[place]) return;
    packages[place] = lock[place];
    Object.keys(lock[place].dependencies ?? {}).forEach(add);
  };
  add('lit');
  const about = { private: true, type: 'module', dependencies: { 'ketamine-faq': `file:${tarball}` } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about));
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ lockfileVersion: 3, requires: true, packages: { '': about, ...packages } }),
  );
  npm(['install', '--silent', '--prefer-offline', '--no-audit', '--no-fund'], folder);
  mkdirSync(join(folder, 'program'));
  return folder;
}
