// The PDF of a page. What is visible on paper is tested in test/element/print.test.js.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fetchSources, newPage, open, openEverything } from '../support/browser-page.js';
import { blank, site, tag } from '../support/clinic-site.js';
import { countPdfPages } from '../support/pdf-pages.js';
import { searchFor } from '../support/reader-actions.js';

/** Counts the pages of the PDF, and what is visible with the medium print. */
async function onPaper(page) {
  await page.emulateMediaType('print');
  // Emulation fires no event; printing does.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const { heights, ...shown } = await page.$eval('ketamine-faq', ({ renderRoot }) => {
    const count = (selector) =>
      [...renderRoot.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length;
    return {
      heights: [...renderRoot.querySelectorAll('.kf-answer')].map((answer) => answer.getBoundingClientRect().height),
      sources: count('[part=sources] li'),
      crisis: count('.kf-safety'),
      notes: count('.kf-notes'),
    };
  });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMediaType(null);
  const answers = heights.filter((height) => height > 20).length;
  return { ...shown, answers, pages: await countPdfPages(page) };
}

test('the PDF of a page has every answer with its sources, whatever is open or searched for', async (t) => {
  const page = await newPage(t);
  await open(page, 'index.html');
  await fetchSources(page);
  const closed = await onPaper(page);
  await searchFor(page, 'bladder');
  const searched = await onPaper(page);
  await (await page.$('ketamine-faq >>> input')).press('Escape');
  await openEverything(page);
  const opened = await onPaper(page);
  t.diagnostic(JSON.stringify({ closed, searched, opened }));
  assert.ok(closed.sources > 60 && closed.pages > 5);
  assert.deepEqual({ ...closed, sources: 0, pages: 0 }, { sources: 0, crisis: 1, notes: 1, answers: 20, pages: 0 });
  assert.deepEqual(searched, closed);
  assert.deepEqual(opened, closed);
});

test('the printed heading has title, version and date, in black also on a dark page', async (t) => {
  const page = await newPage(t);
  const dark = `${tag()}<style>body { color: #eee; background: #111 } a, button { color: #7cc }</style>`;
  await open(page, await site(t, { '/': blank(dark) }));
  await fetchSources(page);
  await page.emulateMediaType('print');
  const { head, colours } = await page.$eval('ketamine-faq', async (faq) => {
    dispatchEvent(new Event('beforeprint'));
    await faq.updateComplete;
    const shown = [...faq.renderRoot.querySelectorAll('*')].filter((each) => each.checkVisibility());
    return {
      head: shown.find((each) => each.localName === 'div').innerText,
      // Lines to write on are gray.
      colours: [
        ...new Set(shown.filter(({ localName }) => localName !== 'hr').map((each) => getComputedStyle(each).color)),
      ],
    };
  });
  t.diagnostic(`${head.replace(/\s+/g, ' ')}; ${colours.join(', ')}`);
  assert.match(
    head,
    /^Ketamine for depression: questions and answers\s+English\. Text version \S+ Printed: \w+ \d+, \d{4}\.$/,
  );
  assert.deepEqual(colours, ['rgb(0, 0, 0)']);
});
