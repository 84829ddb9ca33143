// Writes the types of `dist/content/<locale>.js`, `dist/locale/<locale>.js` and `dist/static/<locale>.json`, and the empty modules
// beside the types for frameworks.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const { languages } = JSON.parse(readFileSync('build/languages/table.json', 'utf8'));

for (const folder of ['content', 'locale', 'types']) mkdirSync(`dist/${folder}`, { recursive: true });
for (const { locale } of languages) {
  writeFileSync(`dist/locale/${locale}.d.ts`, `export * from '../types/ketamine-faq.js';\n`);
  writeFileSync(
    `dist/content/${locale}.d.ts`,
    `import type { Language } from '../types/content/language.js';\ndeclare const language: Language;\nexport default language;\n`,
  );
}
writeFileSync(
  'dist/types/static.d.ts',
  `import type { Fragments } from './output/fragments.js';\ndeclare const fragments: Fragments;\nexport default fragments;\n`,
);

// Importing them does nothing: they are for TypeScript alone.
for (const framework of ['react', 'solid', 'svelte', 'vue']) writeFileSync(`dist/${framework}.js`, 'export {};\n');
