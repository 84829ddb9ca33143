// Takes the screenshots of docs/wordpress.md: `npm run wordpress:screenshots`. The browser needs a font with Chinese characters.
import { mkdirSync } from 'node:fs';
import { test } from 'node:test';

import { logIn, newPage } from './browser.js';
import { insertBlock, openEditor, preview, publishPost, typeTitle } from './editor.js';
import { installPlugin, startSite } from './site.js';

test('takes the screenshots', async (t) => {
  const site = await startSite({ version: '6.5', database: 'sqlite' });
  t.after(() => site.stop());
  installPlugin(site);
  mkdirSync('docs/wordpress', { recursive: true });

  const page = await newPage(t, { width: 1120, height: 760 });
  await logIn(page, site);
  const canvas = await openEditor(page, site.url);
  await typeTitle(canvas, 'Questions about ketamine');
  await insertBlock(page);
  await preview(canvas);
  await page.screenshot({ path: 'docs/wordpress/editor.png' });

  const { url } = await publishPost(page);
  const visitor = await newPage(t, { width: 1120, height: 760 });
  await visitor.goto(url);
  await preview(visitor);
  await visitor.$eval('ketamine-faq', (faq) => faq.show('good-for-depression'));
  await preview(visitor);
  await visitor.$eval('ketamine-faq', (faq) => scrollTo(0, faq.getBoundingClientRect().top - 120));
  await visitor.screenshot({ path: 'docs/wordpress/page.png' });
});
