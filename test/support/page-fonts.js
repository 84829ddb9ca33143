// The fonts of `fonts.js` on a page that puppeteer has opened.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after } from 'node:test';

import { fontStacks, fontStyles, loadFonts } from './fonts.js';

const types = { '.css': 'text/css', '.ttf': 'font/ttf', '.woff2': 'font/woff2' };
const served = /^\/node_modules\/(@fontsource-variable|dejavu-fonts-ttf)(\/[\w-][\w.-]*)+$/;

const server = createServer(async ({ url }, response) => {
  const body = served.test(url) && (await readFile(`.${url}`).catch(() => undefined));
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'max-age=3600' };
  response.writeHead(body ? 200 : 404, { ...headers, 'content-type': types[extname(url)] ?? 'text/plain' }).end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
server.unref();
after(() => {
  server.close();
  server.closeAllConnections();
});

/** Sets a page in one of the stacks, and waits until its fonts are there. Again after a change of language. */
export async function useFont(page, font = 'sans') {
  await page.addStyleTag({ content: fontStyles(font, `http://127.0.0.1:${server.address().port}`) });
  await page.evaluate(loadFonts, fontStacks[font]);
}
