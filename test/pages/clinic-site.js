// The site of a clinic: another origin than the one that the script comes from.
import { createServer } from 'node:http';

import { script } from './browser-page.js';

/** The tag as a clinic pastes it. */
export const tag = (address = script()) =>
  `<script type="module" data-cfasync="false" src="${address}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;

/** Nothing but the tag and the element. */
export const blank = (head = tag()) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blank</title>` +
  `<link rel="icon" href="data:,">${head}</head><body><ketamine-faq></ketamine-faq></body></html>`;

/** Serves pages by path, each held in a string, until the test ends. The origin, without a slash at its end. */
export async function site(t, pages, headers = {}) {
  const server = createServer(({ url }, response) => {
    const body = pages[url.split('?')[0]];
    // A browser asks for an icon by itself: an empty answer, and no complaint.
    response.writeHead(body ? 200 : 204, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${server.address().port}`;
}
