// The documents and pages that people read and copy from.
import { readdirSync } from 'node:fs';

export const documents = [
  'README.md',
  'SECURITY.md',
  ...['docs', 'demo'].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  ),
].filter((path) => /\.(md|html)$/.test(path));
