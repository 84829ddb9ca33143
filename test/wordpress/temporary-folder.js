// Folders that exist as long as the process of a test file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// A signal ends a process without an `exit` event, unless it is handled.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** Makes a folder, and removes it when the process ends. Its path must not name the plugin: tests search logs for the name. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-test-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
