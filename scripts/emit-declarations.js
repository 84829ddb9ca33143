// Copies into `dist/types/` what TypeScript needs to know of the files that programs import, and nothing else of `build/`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

const names = JSON.parse(readFileSync('build/languages/names.json', 'utf8'));
const entries = ['ketamine-faq', 'element/ketamine-faq-element', 'content', 'output/assemble', 'react'].map(
  (name) => `${name}.d.ts`,
);

const reached = new Set(entries);
for (const file of reached) {
  const text = readFileSync(`build/src/${file}`, 'utf8');
  mkdirSync(dirname(`dist/types/${file}`), { recursive: true });
  writeFileSync(`dist/types/${file}`, text);
  for (const [, name] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g))
    reached.add(join(dirname(file), `${name}.d.ts`));
}

mkdirSync('dist/content', { recursive: true });
for (const { locale } of names)
  writeFileSync(
    `dist/content/${locale}.d.ts`,
    `import type { Language } from '../types/content/language.js';\ndeclare const language: Language;\nexport default language;\n`,
  );

// Importing it does nothing: it is for TypeScript alone.
writeFileSync('dist/react.js', 'export {};\n');
