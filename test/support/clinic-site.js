// The site of a clinic: another origin than the one that the script comes from.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { script } from './browser-page.js';

/** The tag as a clinic pastes it. */
export const tag = (address = script()) =>
  `<script type="module" data-cfasync="false" src="${address}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;

/** Nothing but the tag and the element. */
export const blank = (head = tag()) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blank</title>` +
  `<link rel="icon" href="data:,">${head}</head><body><ketamine-faq></ketamine-faq></body></html>`;

/** A script as a server that knows nothing of it sends it: without its encoding. */
export const scriptFile = (body) => ({ type: 'text/javascript', body });

/** The built files on the clinic's own site. */
export const ownCopy = () =>
  Object.fromEntries(
    readdirSync('dist')
      .filter((name) => name.endsWith('.js'))
      .map((name) => [`/dist/${name}`, scriptFile(readFileSync(`dist/${name}`))]),
  );

/**
 * Serves files by path until the test ends: a page is a string, anything else has its type. The origin, without a slash
 * at its end.
 */
export async function site(t, pages, headers = {}) {
  const server = createServer(({ url }, response) => {
    const page = pages[url.split('?')[0]];
    const { type = 'text/html; charset=utf-8', body = page } = page ?? {};
    // A browser asks for an icon by itself: an empty answer, and no complaint.
    response.writeHead(body ? 200 : 204, { 'content-type': type, ...headers }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${server.address().port}`;
}
