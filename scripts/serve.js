// Shows the demo as a clinic's server would: the pages of demo/, and the built files of dist/ that they load.
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
};

// Names of plain characters only, none with a dot in front: no way up, no hidden file, and nothing to decode.
const served = /^\/(demo|dist)(\/\w[\w.-]*)*\/?$/;

/**
 * Serves demo/ and dist/ of `root` on this machine only. A given `port` is that one or an error (0 is any free one);
 * without it, the first free from 8000. `headers` go out with every response, such as a Content-Security-Policy.
 * `url` is the origin, without a slash at its end.
 */
export async function serve({ port, root = fileURLToPath(new URL('..', import.meta.url)), headers = {} } = {}) {
  const server = createServer(async ({ method, url }, response) => {
    const [path] = url.split('?');
    const send = (status, about, body) => {
      // The script runs on other origins than its own, and a tag with `integrity` asks for it by CORS.
      const shared = path.startsWith('/dist/') ? { 'access-control-allow-origin': '*' } : {};
      response.writeHead(status, { 'cache-control': 'no-cache', ...shared, ...about, ...headers }).end(body);
    };
    const plain = { 'content-type': 'text/plain; charset=utf-8' };
    if (method !== 'GET' && method !== 'HEAD') return send(405, { ...plain, allow: 'GET, HEAD' }, 'Method not allowed');
    if (path === '/' || path === '/demo') return send(302, { location: '/demo/' });
    // Browsers ask for it unasked, and complain of a missing one.
    if (path === '/favicon.ico') return send(204);
    try {
      if (!served.test(path)) throw new Error('Not ours to give');
      const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
      const body = (await languagePage(root, path)) ?? (await readFile(file));
      send(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }, body);
    } catch {
      send(404, plain, 'Not found');
    }
  });

  const listen = (number) =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(number, '127.0.0.1', () => resolve(server.off('error', reject)));
    });
  for (let next = port ?? 8000, free = false; !free; next++) {
    free = await listen(next).then(
      () => true,
      (error) => {
        if (port !== undefined || error.code !== 'EADDRINUSE') throw error;
      },
    );
  }

  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      // Browsers keep connections open, and close() alone would wait for them.
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}

/** A page a language, all from one template: /demo/in/es.html. */
async function languagePage(root, path) {
  const [, locale] = /^\/demo\/in\/([\w-]+)\.html$/.exec(path) ?? [];
  if (!locale) return undefined;
  const { languages } = JSON.parse(await readFile(join(root, 'dist/manifest.json'), 'utf8'));
  const { name, dir } = languages[locale];
  const template = await readFile(join(root, 'demo/language.template'), 'utf8');
  return template.replaceAll('{locale}', locale).replaceAll('{dir}', dir).replaceAll('{name}', name);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { PORT } = process.env;
  try {
    const { url, close } = await serve({ port: PORT ? Number(PORT) : undefined });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
    console.log(`ketamine-faq demo: ${url}/demo/`);
  } catch (error) {
    console.error(`ketamine-faq demo: port ${PORT || 8000} cannot be used: ${error.message}`);
    process.exitCode = 1;
  }
}
