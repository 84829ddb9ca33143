// On a phone: what a thumb can press. What is on the first screen: first-screen.test.js.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, open, openEverything } from '../support/browser-page.js';
import { shows } from '../support/language-files.js';
import { useFont } from '../support/page-fonts.js';

const phone = { width: 390, height: 844 };
const finger = 44;
/** WCAG 2.2, 2.5.8: at least this much where a line of links leaves no more room. */
const line = 24;

/**
 * Everything to press that is on show, with its size in px. A telephone link and a button within a sentence are larger
 * than their words: a pseudo-element reaches over the lines around.
 */
const targets = (page) =>
  page.$$eval('ketamine-faq >>> :is(button, input, select, a)', (all) =>
    all
      .filter((each) => each.checkVisibility())
      .map((each) => {
        const around = getComputedStyle(each, '::after');
        const { width, height } = each.getBoundingClientRect();
        const isLarger = around.position === 'absolute' && parseFloat(around.height) > height;
        return {
          name: `${each.localName} ${each.textContent.trim().slice(0, 24)}`,
          isInList: !!each.closest('[part=sources]'),
          width: isLarger ? parseFloat(around.width) : width,
          height: isLarger ? parseFloat(around.height) : height,
          lineHeight: parseFloat(getComputedStyle(each).lineHeight),
        };
      }),
  );

for (const [name, locale] of [
  ['index.html', 'en'],
  ['plain.html', 'en'],
  ['in/es.html', 'es'],
])
  test(`everything to press is large enough for a thumb: ${name}`, async (t) => {
    const page = await newPage(t, phone);
    await open(page, name);
    await shows(page, locale);
    await openEverything(page);
    await useFont(page);
    const all = await targets(page);
    const inLists = all.filter(({ isInList }) => isInList);
    const others = all.filter(({ isInList }) => !isInList);
    const least = (list, side) => Math.min(...list.map((each) => each[side])).toFixed(1);
    t.diagnostic(`${others.length} to press, at least ${least(others, 'width')} x ${least(others, 'height')} px`);
    t.diagnostic(`${inLists.length} links in lists of sources, lines of at least ${least(inLists, 'lineHeight')} px`);
    assert.ok(others.length > 60 && inLists.length > 60, 'all answers and sources are open');
    assert.deepEqual(
      others.filter(({ width, height }) => Math.min(width, height) < finger),
      [],
    );
    assert.deepEqual(
      inLists.filter(({ lineHeight }) => lineHeight < line),
      [],
    );
  });

test('on a phone the crisis numbers look like buttons, on a desktop like links', async (t) => {
  const page = await newPage(t, phone);
  await open(page, 'in/es.html');
  await shows(page, 'es');
  const numbers = () =>
    page.$$eval('ketamine-faq >>> .kf-safety p:not([lang]) a:first-of-type', (links) =>
      links.map((link) => ({
        number: link.textContent,
        edge: getComputedStyle(link).borderTopWidth,
        size: ['width', 'height'].map((side) => Math.round(link.getBoundingClientRect()[side])),
      })),
    );
  const small = await numbers();
  t.diagnostic(JSON.stringify(small));
  assert.deepEqual(
    small.map(({ number, edge }) => [number, edge]),
    [
      ['988', '1px'],
      ['911', '1px'],
    ],
  );
  for (const { size } of small) assert.ok(size[0] >= finger && size[1] >= 28);
  await page.setViewport({ width: 1280, height: 844 });
  assert.deepEqual(new Set((await numbers()).map(({ edge }) => edge)), new Set(['0px']));
});

test('the whole row of a question opens it, from edge to edge', async (t) => {
  const page = await newPage(t, phone);
  await open(page, 'index.html');
  await useFont(page);
  const rows = await page.$$eval('ketamine-faq >>> [part=item]', (items) =>
    items.map((item) => {
      item.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom, height } = item.getBoundingClientRect();
      const [middle, centre] = [(top + bottom) / 2, (left + right) / 2];
      // Less the hairline above it.
      const edges = [
        [left + 1, middle],
        [right - 1, middle],
        [centre, top + 2],
        [centre, bottom - 1],
      ];
      const missed = edges.filter(([x, y]) => !item.getRootNode().elementFromPoint(x, y).closest('[part=question]'));
      return { id: item.id, height, missed: missed.length };
    }),
  );
  t.diagnostic(`rows: ${rows.length}, at least ${Math.min(...rows.map(({ height }) => height))} px high`);
  assert.deepEqual(
    rows.filter(({ height, missed }) => height < finger || missed),
    [],
  );

  const row = await page.$('ketamine-faq >>> #prepare');
  await row.scrollIntoView();
  const { x, y, width } = await row.boundingBox();
  for (const [offset, expected] of [
    [2, 'true'],
    [width - 2, 'false'],
  ]) {
    await page.mouse.click(x + offset, y + finger / 2);
    const button = 'ketamine-faq >>> #prepare [part=question]';
    assert.equal(await page.$eval(button, (each) => each.getAttribute('aria-expanded')), expected, `at ${offset} px`);
  }
});
