// The fonts of fonts.js on a page in puppeteer.
import { fontFolders, fontStacks, fontStyles, loadFonts } from './fonts.js';
import { startServer } from './server.js';
import { after, before } from 'node:test';

let server;
before(async () => {
  server = await startServer({ folders: fontFolders });
});
after(() => server?.close());

/**
 * Sets a page in a font stack, and waits until its fonts have loaded. Call it after the language has been shown, and
 * again after a change of language.
 */
export async function useFont(page, font = 'sans') {
  await page.addStyleTag({ content: fontStyles(font, server.origin) });
  await page.evaluate(loadFonts, fontStacks[font]);
}
