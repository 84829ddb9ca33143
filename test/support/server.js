// The HTTP server of the tests. It listens on this machine only. `serve` closes it after the test.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.zip': 'application/zip',
};

/** The built files and the demo, as on a clinic's own server. Each page /demo/in/<locale>.html comes from one template. */
export const repository = { '/demo/in/': demoInLanguage, '/demo/': 'demo', '/dist/': 'dist' };

async function demoInLanguage(file) {
  const locale = file.replace('.html', '');
  const { languages } = JSON.parse(await readFile('dist/manifest.json', 'utf8'));
  const { name, dir } = languages[locale];
  const template = await readFile('demo/language.template', 'utf8');
  return template.replaceAll('{locale}', locale).replaceAll('{dir}', dir).replaceAll('{name}', name);
}

/** The answer for a file below a folder. Other origins may read it, as from any CDN. */
export async function readFrom(folder, file) {
  const body = await readFile(join(folder, normalize(`/${file}`))).catch(() => undefined);
  const type = types[extname(file)] ?? 'application/octet-stream';
  return body && { type, body, headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' } };
}

/** The answer for an address, or `undefined`. */
async function find(url, { routes = {}, folders = {} }) {
  const [path, query = ''] = url.split('?');
  if (Object.hasOwn(routes, path)) return routes[path];
  const prefix = Object.keys(folders).find((each) => path.startsWith(each));
  if (prefix === undefined) return undefined;
  const file = path.slice(prefix.length);
  const folder = folders[prefix];
  return typeof folder === 'function' ? folder(file, query) : readFrom(folder, file);
}

/** An answer that breaks the connection. */
export const cut = (request) => void request.socket.destroy();

/**
 * Sends an answer: a string is a page, an object is `{ status, type, headers, body }`, a function returns one of these or
 * writes the response itself.
 */
async function send(given, request, response, common = {}) {
  const answer = typeof given === 'function' ? await given(request, response) : given;
  if (answer === undefined) return;
  const { status = 200, type = types['.html'], headers, body } = typeof answer === 'string' ? { body: answer } : answer;
  response.writeHead(status, { 'content-type': type, ...headers, ...common }).end(body);
}

/**
 * Starts a server.
 *
 * @param routes - Answers by path. A test may add to them later.
 * @param folders - By the beginning of a path: a folder of files, or a function that gets the rest of the path and the
 *   query and returns an answer. The first match is used.
 * @param headers - Headers of every response.
 * @returns `origin`, `routes`, `close`, and `requests`: method, path with query, and headers of each request so far.
 */
export async function startServer({ routes = {}, folders = {}, headers = {} } = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    // Browsers ask for an icon by themselves, and report a missing one as an error.
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    requests.push({ method: request.method, url: request.url, headers: request.headers });
    const answer = (await find(request.url, { routes, folders })) ?? {
      status: 404,
      type: 'text/plain',
      body: 'Not found',
    };
    return send(answer, request, response, headers);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      // Browsers keep connections open, and close() alone would wait for them.
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${server.address().port}`, routes, requests, close };
}

/** The same, closed after a test. */
export async function serve(t, options) {
  const server = await startServer(options);
  t.after(server.close);
  return server;
}

/** Middleware that makes the server of @web/test-runner answer the same way, and leave every other path to it. */
export const middleware = (options) => async (context, next) => {
  for (const [name, value] of Object.entries(options.headers ?? {})) context.set(name, value);
  const answer = await find(context.req.url, options);
  if (answer === undefined) return next();
  context.respond = false;
  return send(answer, context.req, context.res, options.headers);
};
