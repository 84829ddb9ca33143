import { existsSync } from 'node:fs';

/** The first of these files that is there. An engine that is not is an error, never a test left out. */
export function installed(name, paths, debianPackage) {
  const found = paths.find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error(`${name} is not there. On Debian or Ubuntu: apt-get install ${debianPackage}`);
}
