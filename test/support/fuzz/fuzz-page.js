// A page in which the cases run: the script of the cases, bundled, and that of the element.
import { resolve } from 'node:path';

import { build } from 'esbuild';

import { newPage } from '../browser-page.js';
import { repository, serve } from '../server.js';

/** Finds the built files, which the modules name by their address on the server of the tests. */
const built = {
  name: 'built',
  setup: ({ onResolve }) => onResolve({ filter: /^\/dist\// }, ({ path }) => ({ path: resolve(`.${path}`) })),
};

const { outputFiles } = await build({
  entryPoints: ['test/support/fuzz/in-page.js'],
  bundle: true,
  format: 'esm',
  target: 'esnext',
  plugins: [built],
  write: false,
});
const cases = { type: 'text/javascript', body: outputFiles[0].text };

const html =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cases</title><link rel="icon" href="data:,">' +
  '<meta name="viewport" content="width=device-width"><script type="module" src="/cases.js"></script>' +
  '<script type="module" src="/dist/ketamine-faq.js"></script></head><body></body></html>';

/** Serves the page. Returns a function that loads it anew in a window of some size, and returns one that runs cases in it. */
export async function fuzzPage(t) {
  const { origin } = await serve(t, {
    routes: { '/': html, '/cases.js': cases },
    folders: { ...repository, '/test/': 'test' },
  });
  const page = await newPage(t);
  const devtools = await page.createCDPSession();
  await devtools.send('Runtime.enable');
  await devtools.send('Runtime.addBinding', { name: 'caseBegins' });
  let last;
  devtools.on('Runtime.bindingCalled', ({ payload }) => (last = payload));
  const crash = new Promise((_, reject) => page.once('error', reject));
  // It is awaited only while cases run.
  crash.catch(() => {});

  const run = async (given) => {
    try {
      return await Promise.race([page.evaluate((given) => globalThis.runCases(given), given), crash]);
    } catch (error) {
      // The browser has crashed or hangs.
      return { shrunk: last, path: 'unknown', error: error.message };
    }
  };
  return async (size) => {
    await page.setViewport(size);
    await page.goto(origin);
    await page.waitForFunction(() => globalThis.runCases && customElements.get('ketamine-faq'));
    return run;
  };
}
