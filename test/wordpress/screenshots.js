// Takes the screenshots of docs/wordpress.md: `npm run wordpress:screenshots`. Fonts from npm have every character.
import { mkdirSync } from 'node:fs';
import { test } from 'node:test';

import { fontFaces, fontFolders, fontStacks, loadFonts } from '../support/fonts.js';
import { startServer } from '../support/server.js';
import { logIn, newPage } from './browser.js';
import { insertBlock, openEditor, preview, publishPost, typeTitle } from './editor.js';
import { installPlugin, startSite } from './site.js';

const stack = fontStacks.sans.map((family) => `'${family}'`).join(', ');

/** The editor’s own font. Its icons are characters of another one. */
const editorFont = `body, body *:not(.dashicons, .ab-icon) { font-family: ${stack} !important }`;

/** The font of the theme, and the others for what it lacks. */
const themeFont = `body, .editor-styles-wrapper { --wp--preset--font-family--body: Inter, ${stack} !important }`;

test('takes the screenshots', async (t) => {
  const site = await startSite({ version: '6.5', database: 'sqlite' });
  t.after(() => site.stop());
  installPlugin(site);
  mkdirSync('docs/wordpress', { recursive: true });
  const server = await startServer({ folders: fontFolders });
  t.after(() => server.close());
  const useFonts = async (frame, rule) => {
    await frame.addStyleTag({ content: `${fontFaces(server.origin)}\n${rule}` });
    await frame.evaluate(loadFonts, fontStacks.sans);
  };

  const page = await newPage(t, { width: 1120, height: 1000 });
  await logIn(page, site);
  const canvas = await openEditor(page, site.url);
  await typeTitle(canvas, 'Questions about ketamine');
  await insertBlock(page);
  await preview(canvas);
  await useFonts(page, editorFont);
  await useFonts(canvas, themeFont);
  await page.screenshot({ path: 'docs/wordpress/editor.png' });

  const { url } = await publishPost(page);
  const visitor = await newPage(t, { width: 1120, height: 760 });
  await visitor.goto(url);
  await preview(visitor);
  await useFonts(visitor, themeFont);
  await visitor.$eval('ketamine-faq', (faq) => faq.show('good-for-depression'));
  await preview(visitor);
  await visitor.$eval('ketamine-faq', (faq) => scrollTo(0, faq.getBoundingClientRect().top - 120));
  await visitor.screenshot({ path: 'docs/wordpress/page.png' });
});
