// Writes the table of options in docs/reference.md from the one table of options, `src/options/schema.ts`.
import { readFileSync, writeFileSync } from 'node:fs';

import { format, resolveConfig } from 'prettier';

import { options } from '../build/src/options/schema.js';

const file = 'docs/reference.md';
const rows = options.map(({ attribute, values, description }) => `| \`${attribute}\` | ${values} | ${description} |`);
const table = ['| Attribute | Values (default) | What it does |', '| --- | --- | --- |', ...rows].join('\n');

const text = readFileSync(file, 'utf8');
const marked = /(?<=<!-- options:start -->\n).*(?=<!-- options:end -->)/s;
if (!marked.test(text)) throw new Error(`${file} needs the comments <!-- options:start --> and <!-- options:end -->.`);
writeFileSync(
  file,
  await format(
    text.replace(marked, () => `\n${table}\n\n`),
    { ...(await resolveConfig(file)), filepath: file },
  ),
);
