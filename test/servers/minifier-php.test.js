// The minifier of WordPress optimizers, which works with patterns and without a parser.
import { spawnSync } from 'node:child_process';

import { testMinifier } from '../support/minified.js';

const packages = 'php8.2-cli php-matthiasmullie-minify';
const program = `
  require 'MatthiasMullie/Minify/autoload.php';
  $minifier = new MatthiasMullie\\Minify\\JS();
  $minifier->add(stream_get_contents(STDIN));
  echo $minifier->minify();`;

testMinifier('matthiasmullie/minify', (code) => {
  const { status, stdout, stderr, error } = spawnSync('php', ['-r', program], { input: code, encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`the minifier did not run: ${error?.message ?? stderr}. It is in the Debian packages ${packages}.`);
});
