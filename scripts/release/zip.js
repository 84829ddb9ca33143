// Makes zip files whose bytes depend only on what is in them and on a date.
import { zipSync } from 'fflate';

/** Zips a map from path to content, in the order of the paths. `date` is that of each file, in UTC. */
export function zip(files, date) {
  // Times in a zip are local: this one reads the same in every time zone.
  const [year, month, ...rest] = date.toISOString().match(/\d+/g).slice(0, 6).map(Number);
  const mtime = new Date(year, month - 1, ...rest);
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(
    Object.fromEntries(entries.map(([path, content]) => [path, [new Uint8Array(content), { mtime, level: 9 }]])),
  );
}
