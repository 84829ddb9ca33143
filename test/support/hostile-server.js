// What the pages of test/element/hostile/ ask for that is no file: libraries as a site has them, a network that fails.
import { readFile } from 'node:fs/promises';

import { build } from 'esbuild';
import { compile } from 'tailwindcss';

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

/** Our files, all of them, as if they were of another version. */
const otherVersion = async (path) => (await readFile(`dist${path}`, 'utf8')).replaceAll(version, '0.9.0');

/** By test, how its network is: `up`, `failing`, `cut` or, until it is set to something else, `held`. */
const networks = new Map();
const heard = new EventTarget();

/** /network/<test>/dist/... is dist/ behind a network of its own; /network/<test>?<state> says how that is now. */
async function onNetwork(context, next) {
  const [, test, path] = /^\/network\/(\w+)(.*)$/.exec(context.path);
  if (!path) {
    networks.set(test, context.querystring);
    heard.dispatchEvent(new Event(test));
    return (context.status = 204);
  }
  const state = () => (path.startsWith('/dist/language-') && networks.get(test)) || 'up';
  while (state() === 'held') await new Promise((resolve) => heard.addEventListener(test, resolve, { once: true }));
  if (state() === 'failing') return (context.status = 503);
  if (state() === 'cut') {
    context.respond = false;
    return context.req.socket.destroy();
  }
  context.url = path + context.search;
  return next();
}

export async function hostileServer(context, next) {
  const { path } = context;
  // A frame in a sandbox is another origin, to which our files must be open as on any CDN.
  context.set('access-control-allow-origin', '*');
  if (path.startsWith('/network/')) return onNetwork(context, next);
  if (path.startsWith('/other-version/')) [context.type, context.body] = ['js', await otherVersion(path.slice(14))];
  else if (path === '/react.js') [context.type, context.body] = ['js', await react()];
  else if (path === '/preflight.css') [context.type, context.body] = ['css', await preflight()];
  else return next();
}
