// WordPress itself: 6.1 from Debian, newer versions from an npm package that contains them with a SQLite plugin.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { howToInstall } from './php.js';

const builds = '@wp-playground/wordpress-builds@0.9.19';
const cache = resolve('node_modules/.cache/wordpress');
const debian = '/usr/share/wordpress';

const run = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });

/** The package’s name of each version. */
const buildNames = { 6.5: '6.5', 6.7: 'nightly' };

/** Moves a complete folder to its place in the cache. Another test file may have put the same one there in the meantime. */
function moveToCache(part, folder) {
  try {
    renameSync(part, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(part, { recursive: true });
  }
}

/** Downloads the package, 158 MB, once. Moving the folder last keeps an interrupted download from being used. */
function fetchBuilds() {
  const folder = join(cache, 'builds');
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const part = mkdtempSync(join(cache, 'part-'));
  run('npm', 'pack', builds, '--silent', '--fetch-retries=5', '--pack-destination', part);
  run('tar', 'xzf', join(part, 'wp-playground-wordpress-builds-0.9.19.tgz'), '-C', part);
  moveToCache(join(part, 'package'), folder);
  rmSync(part, { recursive: true });
  return folder;
}

/** Unpacks a version. The package keeps the PHP in a zip, and the scripts, styles and pictures in a folder beside it. */
function unpack(name) {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const from = fetchBuilds();
  const part = mkdtempSync(join(cache, 'part-'));
  run('unzip', '-qo', join(from, `src/wordpress/wp-${name}.zip`), '-d', part);
  cpSync(join(from, `public/wp-${name}`), part, { recursive: true, force: false });
  const plugins = join(part, 'wp-content/plugins');
  for (const left of ['database', 'db.php', 'debug.log', 'plugins/sqlite-database-integration', '../wp-config.php'])
    rmSync(join(part, 'wp-content', left), { recursive: true, force: true });
  run('unzip', '-qo', join(from, 'src/sqlite-database-integration/sqlite-database-integration.zip'), '-d', plugins);
  renameSync(join(plugins, 'sqlite-database-integration-main'), join(plugins, 'sqlite-database-integration'));
  moveToCache(part, folder);
  return folder;
}

/** Copies a version of WordPress to a folder, with the classic theme of Debian: newer versions come without it. */
export function copyCore(version, folder) {
  if (!existsSync(`${debian}/wp-load.php`))
    throw new Error(`Debian’s package of WordPress is not installed. ${howToInstall}`);
  const from = version === '6.1' ? debian : unpack(buildNames[version]);
  run('cp', '-rL', `${from}/.`, folder);
  // Some versions contain a few styles of this theme only.
  const theme = 'wp-content/themes/twentytwentyone';
  if (!existsSync(join(folder, theme, 'functions.php'))) {
    mkdirSync(join(folder, theme), { recursive: true });
    run('cp', '-rL', `${debian}/${theme}/.`, join(folder, theme));
  }
}
