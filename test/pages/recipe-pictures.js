// Takes the pictures of docs/recipes.md, each of a page that has exactly the lines of its recipe: `npm run docs:pictures`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, ready } from '../support/browser-page.js';
import { useFont } from '../support/page-fonts.js';
import { recipePage, recipes } from '../support/recipes.js';
import { serve } from '../support/server.js';

const banner = '<div class="cookies">We use cookies for statistics. <button>Yes</button> <button>No</button></div>';

/** By title: what of the page is shown. `at` is scrolled to, and `above` is the room above it in px. */
const views = {
  'A page in Spanish': { lang: 'es', heading: 'Ketamina para la depresión', height: 560 },
  'A clinic in Canada': { height: 460 },
  'Your name and phone number': { at: '[part=clinic]', above: 200, height: 480 },
  'Your colors': { height: 620 },
  'Your own questions': { at: '#parking', above: 110, height: 340, open: ['parking'] },
  'A header that stays at the top': { hash: '#cost', header: 'sticky', height: 460 },
  'A menu that leads to a question': { click: 'a[href="#side-effects"]', back: 190, height: 560 },
  'A cookie banner': { extra: banner, height: 560 },
};

test('takes the pictures', async (t) => {
  const { origin, routes } = await serve(t, { folders: { '/ketamine-faq/': 'dist' } });
  mkdirSync('docs/recipes', { recursive: true });
  for (const [title, { picture }] of recipes) {
    const { at, above = 0, height, hash = '', click, open = [], ...setting } = views[title];
    routes['/'] = recipePage(title, setting);
    const page = await newPage(t, { width: 800, height });
    await page.goto(origin + '/');
    await ready(page);
    await useFont(page);
    if (hash) await page.evaluate((hash) => void (location.hash = hash), hash);
    if (click) await page.click(click);
    for (const id of open) await page.$eval('ketamine-faq', (faq, id) => faq.show(id), id);
    await ready(page);
    if (hash || click || open.length) await page.waitForNetworkIdle();
    if (at)
      await page.$eval(
        `ketamine-faq >>> ${at}`,
        (node, above) => scrollTo(0, node.getBoundingClientRect().top + scrollY - above),
        above,
      );
    if (setting.back) await page.evaluate((back) => scrollBy(0, -back), setting.back);
    writeFileSync(`docs/${picture}`, await page.screenshot({ type: 'png' }));
  }
});
