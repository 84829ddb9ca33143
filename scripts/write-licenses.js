// Writes `dist/LICENSES.txt`: the licenses of all code in the built files. Each asks to accompany the code.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const dependencies = {
  Lit: 'lit/LICENSE',
  parse5: 'parse5/LICENSE',
  entities: 'entities/LICENSE',
  leven: 'leven/license',
  'noble-hashes': '@noble/hashes/LICENSE',
};

const parts = Object.entries(dependencies).map(([name, file]) => [name, `node_modules/${file}`]);
mkdirSync('dist', { recursive: true });
writeFileSync(
  'dist/LICENSES.txt',
  [['ketamine-faq', 'LICENSE'], ...parts]
    .map(([name, file]) => `${name}\n\n${readFileSync(file, 'utf8').trim()}\n`)
    .join('\n\n'),
);
