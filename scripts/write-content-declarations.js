// Writes what TypeScript knows of `dist/content/<locale>.js`, and the empty module beside the types for React.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const { languages } = JSON.parse(readFileSync('build/languages/table.json', 'utf8'));

mkdirSync('dist/content', { recursive: true });
for (const { locale } of languages)
  writeFileSync(
    `dist/content/${locale}.d.ts`,
    `import type { Language } from '../types/content/language.js';\ndeclare const language: Language;\nexport default language;\n`,
  );

// Importing it does nothing: it is for TypeScript alone.
writeFileSync('dist/react.js', 'export {};\n');
