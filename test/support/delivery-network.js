// A network that delivers a folder to every site, as those of npm's packages do: by CORS, and kept for good.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types = { '.js': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8' };

/** Serves the files of `root` below `prefix` until the test ends. `asked` are the requests: path, origin and referrer. */
export async function network(t, { root, prefix }) {
  const asked = [];
  const server = createServer(async ({ url, headers }, response) => {
    const { origin, referer, cookie } = headers;
    asked.push({ url, origin, referer, cookie });
    const body = url.startsWith(prefix) && (await readFile(join(root, url.slice(prefix.length))).catch(() => false));
    response
      .writeHead(body ? 200 : 404, {
        'content-type': (body && types[extname(url)]) || 'text/plain; charset=utf-8',
        'access-control-allow-origin': '*',
        'cache-control': body ? 'public, max-age=31536000, s-maxage=31536000, immutable' : 'no-store',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
      })
      .end(body || 'Not found');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${server.address().port}`, asked };
}
