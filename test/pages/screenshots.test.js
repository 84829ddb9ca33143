// Twelve states of the element look as they did when somebody last looked at them and accepted them. The element stands
// alone on its page, so that only its own looks count.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, open } from '../support/browser-page.js';
import { site, tag } from '../support/clinic-site.js';
import { assertLooksAsKept, skipScreenshots } from '../support/kept-screenshots.js';
import { shows } from '../support/language-files.js';
import { machineFonts, useFont } from '../support/page-fonts.js';
import { searchFor } from '../support/reader-actions.js';

const { contentVersion, sourcesChecked } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

const column = { width: 720, height: 560 };
const phone = { width: 390, height: 700 };
const light = 'color: #14363a; background: #fcfbf8; --ketamine-faq-accent: #0b6b72';
const dark = 'color-scheme: dark; color: #e3edeb; background: #0f2629; --ketamine-faq-accent: #7cc7c4';

const clinic = `clinic-name="Lakeside Clinic" clinic-phone="(216) 555-0142" clinic-url="https://lakeside.example"
  reviewer="Jane Doe, MD" reviewed-on="${sourcesChecked}" reviewed-version="${contentVersion}"`;

/** Types a search, and leaves the field: its caret blinks. */
const search = (word) => async (page) => {
  await searchFor(page, word);
  await page.evaluate(() => document.activeElement.blur());
};

/** Opens a question, and brings it to the top. */
const showQuestion = (id) => (page) =>
  page.$eval(
    'ketamine-faq',
    async (faq, id) => {
      faq.show(id);
      await faq.updateComplete;
      faq.renderRoot.querySelector(`#${id}`).scrollIntoView();
    },
    id,
  );

const toEnd = (page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight));

const forceColors = async (page) => {
  const devtools = await page.createCDPSession();
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ];
  await devtools.send('Emulation.setEmulatedMedia', { features });
};

/** By name: `size`, `style` and `lang` of the page, the `attributes` of the element, and what is done `before` the picture. */
const states = {
  closed: {},
  open: { before: showQuestion('how-fast') },
  cards: { attributes: 'appearance="cards" open="good-for-depression"' },
  dark: { style: dark, attributes: 'appearance="cards" open="good-for-depression"' },
  'arabic-phone': { size: phone, lang: 'ar', attributes: 'appearance="cards"' },
  'search-found': { before: search('bladder') },
  'search-crisis': { size: phone, before: search('I want to die') },
  'search-nothing': { attributes: clinic, before: search('zebra') },
  'language-notice': { size: phone, lang: 'de' },
  'clinic-reviewed': { attributes: clinic, before: toEnd },
  'forced-colors': { before: forceColors, attributes: 'appearance="cards" open="good-for-depression"' },
  'narrow-large-text': { size: { width: 320, height: 1000 }, style: `${light}; font-size: 200%` },
};

for (const [name, { size = column, style = light, lang = 'en', attributes = '', before }] of Object.entries(states))
  test(`looks as in the kept screenshot: ${name}`, { skip: skipScreenshots }, async (t) => {
    const page = await newPage(t, size);
    const dir = lang === 'ar' ? 'rtl' : 'ltr';
    const markup = `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Screenshot</title>
      <link rel="icon" href="data:,">${tag()}<style>:root { ${style} } body { margin: 16px }</style></head>
      <body><ketamine-faq ${attributes}></ketamine-faq></body></html>`;
    await open(page, await site(t, { '/': markup }));
    await shows(page, lang);
    await useFont(page);
    await before?.(page);
    assert.deepEqual(await machineFonts(page), []);
    await assertLooksAsKept(t, page, name);
  });

test('every kept screenshot is of a state', () => {
  const kept = readdirSync('test/pages/screenshots').map((file) => file.replace('.png', ''));
  assert.deepEqual(kept.sort(), Object.keys(states).sort());
});
