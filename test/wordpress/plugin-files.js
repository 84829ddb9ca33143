// The plugin as it is installed: what the zip of the build holds.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { unzipSync } from 'fflate';

export const zip = 'dist/wordpress/ketamine-faq.zip';

/** Every file of the zip, by its path in the folder of plugins. */
export const pluginFiles = unzipSync(readFileSync(zip));

/** Unpacks the plugin into a folder of plugins. */
export function unpackPlugin(plugins = mkdtempSync(join(tmpdir(), 'ketamine-faq-'))) {
  for (const [name, bytes] of Object.entries(pluginFiles)) {
    mkdirSync(join(plugins, dirname(name)), { recursive: true });
    writeFileSync(join(plugins, name), bytes);
  }
  return join(plugins, 'ketamine-faq');
}
