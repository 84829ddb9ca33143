// Takes the screenshots of docs/wordpress.md, and draws the icon and the banner for wordpress.org: `npm run
// wordpress:screenshots`. Fonts from npm have every character.
import { mkdirSync, readFileSync } from 'node:fs';
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
  await page.goto(`${site.url}/wp-admin/options-general.php?page=ketamine-faq`);
  await useFonts(page, editorFont);
  await page.screenshot({ path: 'docs/wordpress/settings.png' });

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

const icon = readFileSync('wordpress/assets/icon.svg', 'utf8');

/** The banner, 772 pixels wide. */
const banner = `<!doctype html>
<style>
  body { margin: 0; height: 250px; display: flex; align-items: center; gap: 44px; padding-inline: 56px; box-sizing: border-box;
    background: #134e4a; color: #fff; font-family: ${stack.replaceAll("'", '')} }
  svg { flex: none; width: 148px }
  h1 { margin: 0 0 8px; font-size: 46px; font-weight: 700 }
  p { margin: 0; font-size: 23px; line-height: 1.4 }
</style>
${icon}<div><h1>Ketamine FAQ</h1><p>Questions and answers for patients,<br>with sources, in 18 languages</p></div>`;

test('draws the icon and the banner', async (t) => {
  const server = await startServer({ folders: fontFolders });
  t.after(() => server.close());
  const draw = async (html, name, { width, height, scale }) => {
    const page = await newPage(t);
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    await page.goto(`${server.origin}/`);
    await page.setContent(html);
    await page.addStyleTag({ content: fontFaces(server.origin) });
    await page.evaluate(loadFonts, fontStacks.sans);
    await page.screenshot({ path: `wordpress/assets/${name}.png`, omitBackground: true });
  };
  const alone = `<!doctype html><style>body { margin: 0 } svg { display: block }</style>${icon}`;
  await draw(alone, 'icon-128x128', { width: 128, height: 128, scale: 1 });
  await draw(alone, 'icon-256x256', { width: 128, height: 128, scale: 2 });
  await draw(banner, 'banner-772x250', { width: 772, height: 250, scale: 1 });
  await draw(banner, 'banner-1544x500', { width: 772, height: 250, scale: 2 });
});
