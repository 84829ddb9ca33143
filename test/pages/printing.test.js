// On paper stands every answer, whatever is open on the screen, whatever a search has put aside.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, open, openEverything } from '../support/browser-page.js';
import { blank, site, tag } from '../support/clinic-site.js';
import { countPdfPages } from '../support/pdf-pages.js';

/** What a page of the demo takes on paper, and what of the FAQ is there. */
async function printed(page) {
  await page.emulateMediaType('print');
  const { answers, ...there } = await page.$eval('ketamine-faq', ({ renderRoot }) => {
    const shown = (selector) =>
      [...renderRoot.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length;
    const answers = [...renderRoot.querySelectorAll('.answer')].map((answer) => answer.getBoundingClientRect().height);
    return {
      answers: answers.map(Math.round),
      paragraphs: shown('.answer p, .answer li'),
      all: renderRoot.querySelectorAll('.answer p, .answer li').length,
      sources: shown('[part=sources] li'),
      crisis: shown('.safety'),
      notes: shown('.notes'),
      toPress: shown('[part~=button], input, .fold, .foot a'),
    };
  });
  await page.emulateMediaType(null);
  return {
    ...there,
    answers: answers.filter((height) => height > 20).length,
    shortest: Math.min(...answers),
    sheets: await countPdfPages(page),
  };
}

for (const name of ['index.html', 'single.html', 'dark.html'])
  test(`closed, searched or open, the same stands on paper: ${name}`, async (t) => {
    const page = await newPage(t);
    await open(page, name);
    const closed = await printed(page);
    t.diagnostic(`closed: ${JSON.stringify(closed)}`);
    const { answers, paragraphs, all, sources, crisis, notes, toPress } = closed;
    assert.equal(answers, 20);
    assert.equal(paragraphs, all);
    assert.ok(sources > 60, 'with the sources of each');
    assert.deepEqual({ crisis, notes, toPress }, { crisis: 1, notes: 1, toPress: 0 });

    await page.type('ketamine-faq >>> input', 'bladder');
    await page.waitForSelector('ketamine-faq >>> .excerpt');
    const searched = await printed(page);
    await (await page.$('ketamine-faq >>> input')).press('Escape');
    await openEverything(page);
    const opened = await printed(page);
    t.diagnostic(`sheets closed ${closed.sheets}, searched ${searched.sheets}, open ${opened.sheets}`);
    assert.ok(closed.sheets > 5);
    assert.deepEqual(searched, closed);
    assert.deepEqual(opened, closed);
  });

test('the sheet says what it is, which version, and of which day, in black for a page in white on black too', async (t) => {
  const page = await newPage(t);
  const dark = `${tag()}<style>body { color: #eee; background: #111 } a, button { color: #7cc }</style>`;
  await open(page, await site(t, { '/': blank(dark) }));
  await page.emulateMediaType('print');
  const { head, colours } = await page.$eval('ketamine-faq', async (faq) => {
    dispatchEvent(new Event('beforeprint'));
    await faq.updateComplete;
    const shown = [...faq.renderRoot.querySelectorAll('*')].filter((each) => each.checkVisibility());
    return {
      head: shown.find((each) => each.localName === 'div').innerText,
      colours: [...new Set(shown.map((each) => getComputedStyle(each).color))],
    };
  });
  t.diagnostic(`${head.replace(/\s+/g, ' ')}; ${colours.join(', ')}`);
  assert.match(
    head,
    /^Ketamine for depression: questions and answers\s+English\. Text version \S+ Printed: \w+ \d+, \d{4}\.$/,
  );
  assert.deepEqual(colours, ['rgb(0, 0, 0)']);
});
