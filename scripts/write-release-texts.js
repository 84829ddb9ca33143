// Writes the newest release into documents and pages: its version, its hashes, where the files are, and the contacts.
import { readFileSync, writeFileSync } from 'node:fs';

import { format, resolveConfig } from 'prettier';

import { documents } from './release/documents.js';
import { readProject } from './release/project.js';
import { readRelease } from './release/released.js';
import { withReleaseTexts } from './release/texts.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const facts = { project: readProject(), version, release: readRelease() };

for (const path of documents) {
  const before = readFileSync(path, 'utf8');
  const text = withReleaseTexts(before, facts);
  if (text === before) continue;
  const options = { ...(await resolveConfig(path)), filepath: path };
  const formatted = path.endsWith('.md') ? await format(text, options) : text;
  if (formatted !== before) writeFileSync(path, formatted);
}
