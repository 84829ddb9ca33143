// The dev server: the demo on the sources in src/, check/, builder/ and locales/, without a build.
import { join, relative } from 'node:path';

import { esbuildPlugin } from '@web/dev-server-esbuild';

import { startDemoServer } from './demo-server.js';
import { sourceLanguages } from './source-languages.js';
import { sourcePlugin } from './source-plugin.js';

/** Serves the project in `root`. An open page reloads on each change. */
export function startDevServer({ root, port, log = console.log }) {
  let languages;
  const watchSources = {
    name: 'watch-sources',
    serverStart({ fileWatcher }) {
      // The texts of a language are in files that no browser asks for.
      fileWatcher.add(['src', 'check', 'builder', 'locales', 'demo'].map((folder) => join(root, folder)));
      fileWatcher.on('change', (path) => {
        languages = undefined;
        log(`${relative(root, path)} has changed.`);
      });
    },
  };
  return startDemoServer({
    root,
    port,
    watch: true,
    clearTerminalOnReload: false,
    nodeResolve: true,
    plugins: [
      watchSources,
      sourcePlugin({ root, getLanguages: () => (languages ??= sourceLanguages(root)) }),
      esbuildPlugin({ ts: true, target: 'auto', tsconfig: join(root, 'tsconfig.json') }),
    ],
  });
}
