// A temporary MariaDB for one site, which listens on a socket only.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { userInfo } from 'node:os';

import { startDaemon } from './daemon.js';
import { howToInstall } from './php.js';

/** Starts MariaDB with its data in a folder, and returns the constants for wp-config.php. */
export async function startMariadb(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 's.sock');
  const user = `--user=${userInfo().username}`;
  mkdirSync(data, { recursive: true });
  try {
    execFileSync(
      'mariadb-install-db',
      ['--no-defaults', user, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'],
      { stdio: 'ignore' },
    );
  } catch (cause) {
    throw new Error(`MariaDB could not be set up. ${howToInstall}`, { cause });
  }
  const { stop } = await startDaemon(
    'mariadbd',
    ['--no-defaults', user, `--datadir=${data}`, `--socket=${socket}`, '--skip-networking'],
    { ready: /ready for connections/ },
  );
  execFileSync('mariadb', ['--no-defaults', '-u', 'root', '-S', socket, '-e', 'CREATE DATABASE wordpress']);
  return {
    config: { DB_NAME: 'wordpress', DB_USER: 'root', DB_PASSWORD: '', DB_HOST: `localhost:${socket}` },
    stop,
  };
}
