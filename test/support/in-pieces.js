// A page that a slow line brings piece by piece.
import { createServer } from 'node:http';

import { ownCopy } from './clinic-site.js';

/** A page that comes in two pieces: the second as soon as a test lets it. */
export async function inPieces(t, first, second) {
  const files = ownCopy();
  let release;
  const released = new Promise((resolve) => (release = resolve));
  const server = createServer(async ({ url }, response) => {
    const file = files[url];
    response.writeHead(url === '/favicon.ico' ? 204 : 200, {
      'content-type': file?.type ?? 'text/html; charset=utf-8',
    });
    if (file || url !== '/') return response.end(file?.body);
    response.write(first);
    await released;
    return response.end(second);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    release();
    server.close();
    server.closeAllConnections();
  });
  return { address: `http://127.0.0.1:${server.address().port}/`, release };
}
