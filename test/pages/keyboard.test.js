// The keyboard on a whole page: Tab goes into the FAQ and out again, in reading order, and the focus is always seen.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, open } from '../support/browser-page.js';
import { press, stops } from '../support/focus.js';

const textsOf = (page, selector) =>
  page.$$eval(`ketamine-faq >>> ${selector}`, (nodes) => nodes.map((node) => node.textContent.trim()));

async function clinicPage(t) {
  const page = await newPage(t);
  await open(page, 'index.html');
  return page;
}

test('Tab moves through the whole page in reading order and out again, and back the same way', async (t) => {
  const page = await clinicPage(t);
  const there = await stops(page);
  const ours = there.filter(({ inside }) => inside === 'ketamine-faq').map(({ name }) => name);
  t.diagnostic(`stops on the page: ${there.length}, in the FAQ with all closed: ${ours.length}`);
  t.diagnostic(ours.join(' > '));
  assert.deepEqual(ours, [
    '988',
    '911',
    'Find a word in these questions',
    'Open all',
    'Print',
    'Language / Idioma / 语言',
    // The links to the groups.
    ...(await textsOf(page, '[part=group-heading]')),
    ...(await textsOf(page, '[part=question]')),
    '1-800-332-1088',
  ]);
  const [start, end] = [0, -1].map((place) => there.at(place).inside);
  assert.deepEqual([start, end], ['page', 'page'], 'it comes from the page and leaves to the page');

  const back = [];
  while (back.length < there.length) back.unshift((await press(page, 'Tab', { shift: true })).name);
  assert.deepEqual(
    back,
    there.map(({ name }) => name),
  );
});

test('the focused element has an outline of at least 3 px, also with every answer open', async (t) => {
  const page = await clinicPage(t);
  for (const state of ['closed', 'open']) {
    if (state === 'open') await page.click('ketamine-faq >>> [part~=toggle-all]');
    await page.evaluate(() => document.activeElement.blur());
    const ours = (await stops(page)).filter(({ inside }) => inside === 'ketamine-faq');
    const widths = [...new Set(ours.map(({ outline }) => outline))];
    t.diagnostic(`${state}: ${ours.length} stops in the FAQ, outlines of ${widths.join(', ')} px`);
    assert.ok(ours.length > 20);
    assert.deepEqual(
      ours.filter(({ outline, isOutlineClear }) => outline < 3 || isOutlineClear),
      [],
    );
  }
});
