// Writes the type of the language tags, `src/content/locale.ts`, from the table of languages.
import { writeFileSync } from 'node:fs';

import { locales } from './locales/locales.js';

const tags = locales.map(({ locale }) => `'${locale}'`).join(' | ');
writeFileSync(
  'src/content/locale.ts',
  `// Written by scripts/write-locale-type.js: \`npm run generate\`.

/** The tag of a language that the FAQ has (BCP 47). */
export type Locale = ${tags};
`,
);
