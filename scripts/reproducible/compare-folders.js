// Compares two folders file by file, and byte by byte.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sha256 = (data) => createHash('sha256').update(data).digest('hex');

/** The paths of all files in a folder, with `/`, in the order of their code units. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** Text around the first byte that differs. */
function firstDifference(one, other) {
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = (bytes) => JSON.stringify(bytes.subarray(Math.max(0, at - 40), at + 40).toString());
  return `differs from byte ${at} on:\n  ${around(one)}\n  ${around(other)}`;
}

/**
 * The differences between two folders, one line or three each, the number of files, and one hash of the first folder: that of
 * the lines `<SHA-256 of the file>  <path>`, as `sha256sum` prints them.
 */
export function compareFolders(one, other) {
  const [paths, others] = [filesIn(one), filesIn(other)];
  const differences = [
    ...paths.filter((path) => !others.includes(path)).map((path) => `${path} is in the first folder only`),
    ...others.filter((path) => !paths.includes(path)).map((path) => `${path} is in the second folder only`),
  ];
  const lines = paths.map((path) => {
    const bytes = readFileSync(join(one, path));
    const otherBytes = others.includes(path) ? readFileSync(join(other, path)) : bytes;
    if (!bytes.equals(otherBytes)) differences.push(`${path} ${firstDifference(bytes, otherBytes)}`);
    return `${sha256(bytes)}  ${path}\n`;
  });
  return { differences, count: paths.length, hash: sha256(lines.join('')) };
}
