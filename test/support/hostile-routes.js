// Routes for the pages of test/element/hostile/ that are no files: libraries as a site has them, and a network that fails.
import { readFile } from 'node:fs/promises';

import { build } from 'esbuild';
import { compile } from 'tailwindcss';

import { cut, readFrom } from './server.js';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** React as the bundler of a site makes it. */
const react = async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { createElement, useState } from 'react';
        export { flushSync } from 'react-dom';
        export { createRoot } from 'react-dom/client';`,
      resolveDir: '.',
    },
    bundle: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  return outputFiles[0].text;
};

/** Tailwind’s reset as its own compiler writes it. */
const preflight = async () =>
  (await compile(`@layer base { ${await readFile('node_modules/tailwindcss/preflight.css', 'utf8')} }`)).build([]);

/** By test: how its network is, `up`, `failing`, `cut` or `held`. While it is held, requests wait for another state. */
const networks = new Map();
const changes = new EventTarget();

/**
 * /network/<test>/... is the repository behind a network of its own, which only language files notice.
 * A request for /network/<test>?<state> sets the state.
 */
async function onNetwork(path, query) {
  const [, test, file] = /^(\w+)(?:\/(.*))?$/.exec(path);
  if (!file) {
    networks.set(test, query);
    changes.dispatchEvent(new Event(test));
    return { status: 204 };
  }
  const state = () => (file.startsWith('dist/language-') && networks.get(test)) || 'up';
  while (state() === 'held') await new Promise((resolve) => changes.addEventListener(test, resolve, { once: true }));
  if (state() === 'failing') return { status: 503 };
  if (state() === 'cut') return cut;
  return readFrom('.', file);
}

/** The built files, changed so that they are of another version. */
async function otherVersion(file) {
  const { type, body } = await readFrom('dist', file);
  return { type, body: body.toString().replaceAll(version, '0.9.0') };
}

export const hostileRoutes = {
  routes: {
    '/react.js': async () => ({ type: 'text/javascript', body: await react() }),
    '/preflight.css': async () => ({ type: 'text/css', body: await preflight() }),
  },
  folders: { '/network/': onNetwork, '/other-version/': otherVersion },
  // A frame in a sandbox is another origin: the files must be open to it, as on any CDN.
  headers: { 'access-control-allow-origin': '*' },
};
