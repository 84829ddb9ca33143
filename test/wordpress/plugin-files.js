// The plugin as it is installed: the contents of the zip that the build makes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { unzipSync } from 'fflate';

import { temporaryFolder } from './temporary-folder.js';

export const zip = 'dist/wordpress/ketamine-faq.zip';

/** Every file of the zip, by its path in the folder of plugins. */
export const pluginFiles = unzipSync(readFileSync(zip));

/** Unpacks the plugin into a temporary folder, and returns the plugin's folder. */
export function unpackPlugin() {
  const plugins = temporaryFolder();
  for (const [name, bytes] of Object.entries(pluginFiles)) {
    mkdirSync(join(plugins, dirname(name)), { recursive: true });
    writeFileSync(join(plugins, name), bytes);
  }
  return join(plugins, 'ketamine-faq');
}
