// 50 elements on one page, in all 18 languages and for all regions.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, ready } from '../support/browser-page.js';
import { checkInvariant, recordFaultsOn } from '../support/check-invariant.js';
import { tag } from '../support/clinic-site.js';
import { helpNumbers } from '../support/help-numbers.js';
import { languages } from '../support/languages.js';
import { repository, serve } from '../support/server.js';

const locales = Object.keys(languages);
const regions = Object.keys(helpNumbers);
// 18 and 7 have no common divisor, so no two of 50 have the same language and region.
const given = Array.from({ length: 50 }, (_, index) => ({
  lang: locales[index % locales.length],
  region: regions[index % regions.length],
}));

/** A text with white space collapsed: a no-break space before a question mark too. */
const collapsed = (text) => text.replace(/\s+/g, ' ').trim();

/** The sentences of the two help lines, without the words that stand on screens only. */
function expectedHelp({ lang, region }) {
  const { safety, helplines } = languages[lang];
  const fill = (text) => text.replace(/\{(\w+)\}/g, (_, token) => helplines[region].lines[token]);
  return safety.above.map((text) => collapsed(fill(text)));
}

test('each of 50 elements shows its own language, with the help lines of its own region', async (t) => {
  const elements = given.map(({ lang, region }) => `<ketamine-faq lang="${lang}" region="${region}"></ketamine-faq>`);
  const html =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Languages</title><link rel="icon" href="data:,">' +
    `${tag('/dist/ketamine-faq.js')}</head><body>${elements.join('')}</body></html>`;
  const { origin } = await serve(t, { routes: { '/': html }, folders: { ...repository, '/test/': 'test' } });
  const page = await newPage(t);
  await recordFaultsOn(page);
  await page.goto(origin);
  await ready(page);
  await checkInvariant(page);
  const shown = await page.evaluate(() => {
    const textOf = (node) => node.textContent.replace(/\s+/g, ' ').trim();
    return [...document.querySelectorAll('ketamine-faq')].map((faq) => ({
      locale: faq.locale,
      titles: [...faq.renderRoot.querySelectorAll('[part=question]')].map(textOf),
      help: [...faq.renderRoot.querySelectorAll('.kf-safety:not(.kf-urgent) > p:not([lang])')].map((line) => {
        const copy = line.cloneNode(true);
        for (const extra of copy.querySelectorAll('.kf-screen-only')) extra.remove();
        return textOf(copy);
      }),
    }));
  });
  assert.deepEqual(
    shown,
    given.map(({ lang, region }) => ({
      locale: lang,
      titles: Object.values(languages[lang].questions).map(({ title }) => collapsed(title)),
      help: expectedHelp({ lang, region }),
    })),
  );
  assert.equal(new Set(given.map(({ lang }) => lang)).size, 18);
});
