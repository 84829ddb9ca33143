// Runs PHP, and says what to install where it or an extension is missing.
import { execFileSync, spawnSync } from 'node:child_process';

/** The packages of Debian 12 that these tests need. */
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

/** Runs PHP with `input` as its standard input, and returns its standard output. */
export const php = (args, input = '') =>
  execFileSync('php', args, { input, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['pipe', 'pipe', 'inherit'] });
