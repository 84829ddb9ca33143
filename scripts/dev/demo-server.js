// Serves the demo to browsers on this machine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { startDevServer } from '@web/dev-server';

import { locales } from '../locales/locales.js';

/** Serves demo/ and dist/ of the project in `root`. Without a `port` it takes the first free one from 8000. */
export const startDemoServer = ({ root, port, plugins = [], ...options }) =>
  startDevServer({
    config: {
      rootDir: root,
      hostname: 'localhost',
      port,
      middleware: [toDemo],
      plugins: [demoPages(root), ...plugins],
      ...options,
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });

function toDemo(context, next) {
  if (context.path === '/' || context.path === '/demo') return context.redirect('/demo/');
  // A tag with `integrity` requests the script with CORS.
  if (context.path.startsWith('/dist/')) context.set('access-control-allow-origin', '*');
  return next();
}

/** One page for each language, all from one template: /demo/in/es.html. */
const demoPages = (root) => ({
  name: 'demo-pages',
  serve({ path }) {
    if (path === '/favicon.ico') return { body: '', type: 'image/x-icon' };
    const about = locales.find(({ locale }) => path === `/demo/in/${locale}.html`);
    if (!about) return undefined;
    const template = readFileSync(join(root, 'demo/language.template'), 'utf8');
    return template.replace(/\{(locale|dir|name)\}/g, (_, key) => about[key]);
  },
});

/** Starts a server for a command: it prints the address, and ends with the command. */
export async function runDemoServer(start) {
  const { PORT } = process.env;
  const server = await start({ port: PORT ? Number(PORT) : undefined });
  console.log(`ketamine-faq demo: http://localhost:${server.config.port}/demo/`);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, async () => {
      await server.stop();
      process.exit();
    });
}
