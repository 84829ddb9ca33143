// PHP, and what to install where something of it is missing.
import { execFileSync, spawnSync } from 'node:child_process';

/** All that these tests need of Debian 12. */
export const packages =
  'php8.2-cli php8.2-curl php8.2-gd php8.2-mbstring php8.2-mysql php8.2-sqlite3 php8.2-xml php8.2-cgi php8.2 php-parser ' +
  'php-codesniffer nginx-light mariadb-server wordpress wordpress-theme-twentytwentyone wordpress-theme-twentytwentythree';

export const howToInstall = `On Debian 12: apt-get install --no-install-recommends ${packages}`;

const { stdout = '', error } = spawnSync('php', ['-m'], { encoding: 'utf8' });
const missing = ['curl', 'gd', 'mbstring', 'mysqli', 'pdo_sqlite', 'tokenizer', 'xml'].filter(
  (name) => !stdout.split('\n').includes(name),
);
if (error) throw new Error(`The tests of the WordPress plugin need PHP. ${howToInstall}`);
if (missing.length) throw new Error(`PHP here has no ${missing.join(', ')}. ${howToInstall}`);

/** Runs PHP and gives what it prints; `input` is its standard input. */
export const php = (args, input = '') =>
  execFileSync('php', args, { input, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['pipe', 'pipe', 'inherit'] });
