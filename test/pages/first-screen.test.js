// The first screen of a phone shows the crisis lines and the first question, in every language and with two named fonts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, open } from '../support/browser-page.js';
import { fontStacks } from '../support/fonts.js';
import { shows } from '../support/language-files.js';
import { machineFonts, useFont } from '../support/page-fonts.js';

const { languages } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const phone = { width: 390, height: 844 };
/** How many px must stay free below the first question. */
const spare = 24;
/** The first question begins at most this many px below the top of the FAQ. */
const deepest = 560;

/** Where the parts of the first screen end, in px from the top of the page, and the width that the menu has and needs. */
const measure = (page) =>
  page.$eval('ketamine-faq', (faq) => {
    const inside = (selector) => faq.renderRoot.querySelector(selector);
    const bottom = (selector) => inside(selector).getBoundingClientRect().bottom;
    const menu = inside('select');
    const { width } = menu.getBoundingClientRect();
    menu.style.cssText = 'inline-size: auto; min-inline-size: 0; field-sizing: content';
    const needed = menu.getBoundingClientRect().width;
    menu.style.cssText = '';
    return {
      safety: bottom('.kf-safety'),
      toolbar: bottom('[part=toolbar]'),
      question: bottom('[part=question]'),
      depth: inside('[part=question]').getBoundingClientRect().top - faq.getBoundingClientRect().top,
      top: faq.getBoundingClientRect().top,
      menu: { width, needed },
    };
  });

/** Fails unless the first question of a page ends early enough, and the menu is wide enough, with each font. */
async function assertFirstScreen(t, page) {
  for (const font of Object.keys(fontStacks)) {
    await useFont(page, font);
    const { safety, toolbar, question, depth, top, menu } = await measure(page);
    t.diagnostic(
      `${font}: the FAQ begins at ${Math.round(top)} px, its crisis lines end at ${Math.round(safety)}, ` +
        `its toolbar at ${Math.round(toolbar)}, its first question at ${Math.round(question)} of ${phone.height} px`,
    );
    assert.deepEqual(await machineFonts(page), [], `${font}: every character comes from a font of npm`);
    assert.ok(question <= phone.height - spare, `${font}: the first question ends at ${question} px`);
    assert.ok(depth <= deepest, `${font}: the first question begins ${depth} px below the top of the FAQ`);
    assert.ok(menu.needed <= menu.width + 0.5, `${font}: the menu needs ${menu.needed} px of ${menu.width}`);
  }
}

for (const [locale, { dir }] of Object.entries(languages))
  test(`the first question is on the first screen, in the direction of its language: ${locale}`, async (t) => {
    const page = await newPage(t, phone);
    await open(page, `in/${locale}.html`);
    await shows(page, locale);
    await assertFirstScreen(t, page);
    const directions = await page.$eval('ketamine-faq', ({ renderRoot }) =>
      ['section', '[part=question]', '[part=answer] p', 'input'].map(
        (selector) => getComputedStyle(renderRoot.querySelector(selector)).direction,
      ),
    );
    assert.deepEqual(new Set(directions), new Set([dir]));
  });

for (const [what, preferred] of [
  ['a clinic’s header, title and introduction', ['en-US']],
  ['a clinic’s header, title, introduction and the offer of a language', ['ht', 'en-US']],
])
  test(`the first question is on the first screen, below ${what}`, async (t) => {
    const page = await newPage(t, phone);
    await page.evaluateOnNewDocument((preferred) => {
      Object.defineProperty(Navigator.prototype, 'languages', { get: () => preferred });
    }, preferred);
    await open(page, 'index.html');
    const offers = await page.$$('ketamine-faq >>> .kf-offer');
    assert.equal(offers.length, preferred.length - 1);
    await assertFirstScreen(t, page);
  });
