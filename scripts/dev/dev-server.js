// The dev server: the demo on the sources in src/, check/ and locales/, without a build.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { startDevServer as start } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';

import { locales } from '../locales/locales.js';
import { sourceLanguages } from './source-languages.js';
import { sourcePlugin } from './source-plugin.js';

/** Serves the project in `root`. Without a `port` it takes the first free one from 8000. A page reloads on each change. */
export async function startDevServer({ root, port, log = console.log }) {
  let languages;
  const demo = {
    name: 'demo',
    serverStart({ fileWatcher }) {
      // The texts of a language are in files that no browser asks for.
      fileWatcher.add(['src', 'check', 'locales', 'demo'].map((folder) => join(root, folder)));
      fileWatcher.on('change', (path) => {
        languages = undefined;
        log(`${relative(root, path)} has changed.`);
      });
    },
    serve({ path, redirect }) {
      if (path === '/' || path === '/demo') return redirect('/demo/');
      if (path === '/favicon.ico') return { body: '', type: 'image/x-icon' };
      const about = locales.find(({ locale }) => path === `/demo/in/${locale}.html`);
      if (!about) return undefined;
      const template = readFileSync(join(root, 'demo/language.template'), 'utf8');
      return template.replace(/\{(locale|dir|name)\}/g, (_, key) => about[key]);
    },
  };
  return start({
    config: {
      rootDir: root,
      hostname: 'localhost',
      port,
      watch: true,
      clearTerminalOnReload: false,
      nodeResolve: true,
      plugins: [
        demo,
        sourcePlugin({ root, getLanguages: () => (languages ??= sourceLanguages(root)) }),
        esbuildPlugin({ ts: true, target: 'auto', tsconfig: join(root, 'tsconfig.json') }),
      ],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
}
