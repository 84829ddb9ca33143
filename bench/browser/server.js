// Serves the built pages and dist/ to this machine, compressed with Brotli as a good server does, and never from a cache.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { dist } from '../content/faq.js';
import { pagesFolder } from '../pages/build-pages.js';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Paths that begin so get a strict Content-Security-Policy. */
export const strictPrefix = '/strict/';

const strictPolicy = (styleHashes = []) => {
  const styles = ["'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' ');
  return `default-src 'none'; script-src 'self'; style-src ${styles}; require-trusted-types-for 'script'`;
};

/** Compression at the highest quality is slow, so its results are kept by the hash of the file. */
const kept = resolve(import.meta.dirname, '../build/brotli');

function compress(raw) {
  const file = join(kept, createHash('sha256').update(raw).digest('hex'));
  if (existsSync(file)) return readFileSync(file);
  const body = brotliCompressSync(raw, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  });
  mkdirSync(kept, { recursive: true });
  writeFileSync(file, body);
  return body;
}

const files = new Map();

/** The file for a path: its type, its bytes and its compressed bytes. `undefined` if there is none. */
function fileFor(path) {
  const inFolder = path.startsWith('/dist/')
    ? join(dist, normalize(path.slice(5)))
    : join(pagesFolder, normalize(path));
  const file = path.endsWith('/') ? join(inFolder, 'index.html') : inFolder;
  if (!files.has(file)) {
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    const raw = readFileSync(file);
    files.set(file, { type: types[extname(file)], raw, body: compress(raw) });
  }
  return files.get(file);
}

/** Compresses every file before anything is measured. */
function compressAll(definitions) {
  const own = definitions.flatMap(({ name }) =>
    readdirSync(join(pagesFolder, name), { recursive: true }).map((file) => `/${name}/${file}`),
  );
  const ours = readdirSync(dist).map((file) => `/dist/${file}`);
  for (const path of [...own, ...ours]) if (extname(path) in types) fileFor(path);
}

/**
 * Starts the server. `sizeOf(url)` gives the bytes of what it sends for an address. `scripts` are texts by path, in place of
 * files.
 */
export async function startServer(definitions, scripts = {}) {
  compressAll(definitions);
  const hashes = new Map(definitions.map(({ name, styleHashes }) => [name, styleHashes]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const isStrict = pathname.startsWith(strictPrefix);
    const path = isStrict ? pathname.slice(strictPrefix.length - 1) : pathname;
    const replaced = scripts[path] && { type: types['.js'], body: compress(Buffer.from(scripts[path])) };
    const file = replaced ?? fileFor(path);
    if (!file) return response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    return response
      .writeHead(200, {
        'content-type': file.type,
        'content-encoding': 'br',
        'cache-control': 'no-store',
        ...(isStrict && { 'content-security-policy': strictPolicy(hashes.get(path.split('/')[1])) }),
      })
      .end(file.body);
  });
  // A connection that is closed between two samples would cost the next one a new connection.
  server.keepAliveTimeout = 60_000;
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    sizeOf(url) {
      const { type, raw, body } = fileFor(new URL(url).pathname);
      return { type, raw: raw.length, brotli: body.length };
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
