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

test('a focused element is on the screen, nothing covers it, and nothing opens or changes because it has the focus', async (t) => {
  const page = await clinicPage(t);
  await page.click('ketamine-faq >>> [part~=toggle-all]');
  await page.evaluate(() => document.activeElement.blur());
  const stateOf = () =>
    page.$eval('ketamine-faq', (faq) => [
      location.href,
      faq.locale,
      faq.renderRoot.querySelector('section').textContent.replace(/\s+/g, ' '),
    ]);
  const before = await stateOf();
  const covered = [];
  let count = 0;
  for (let stop = await press(page, 'Tab'); stop.role !== 'body'; stop = await press(page, 'Tab')) {
    if (stop.inside !== 'ketamine-faq') continue;
    count++;
    const isSeen = await page.evaluate(() => {
      const root = document.querySelector('ketamine-faq').shadowRoot;
      const { left, right, top, bottom } = root.activeElement.getClientRects()[0];
      const at = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      // Browsers scroll to whole pixels.
      return top > -1 && bottom < innerHeight + 1 && root.activeElement.contains(at);
    });
    if (!isSeen) covered.push(stop.name);
  }
  t.diagnostic(`${count} stops`);
  assert.ok(count > 60);
  assert.deepEqual(covered, []);
  assert.deepEqual(await stateOf(), before);
});

test('arrow keys on the closed language menu change nothing until Enter is pressed', async (t) => {
  const page = await clinicPage(t);
  const shown = () => page.$eval('ketamine-faq', ({ locale }) => locale);
  await page.focus('ketamine-faq >>> select');
  await press(page, 'ArrowDown');
  await press(page, 'ArrowDown');
  assert.deepEqual(
    [await page.$eval('ketamine-faq >>> select', ({ value }) => value), await shown()],
    ['zh-Hans', 'en'],
  );
  await press(page, 'Enter');
  await page.waitForFunction(() => document.querySelector('ketamine-faq').locale === 'zh-Hans');
});

test('leaving the language menu with another language keeps the focus where Tab has put it', async (t) => {
  const page = await clinicPage(t);
  const choose = async (key, locale) => {
    await page.focus('ketamine-faq >>> select');
    await press(page, key);
    await press(page, 'Tab');
    await page.waitForFunction((locale) => document.querySelector('ketamine-faq').locale === locale, {}, locale);
    await page.evaluate(() => document.querySelector('ketamine-faq').updateComplete);
  };
  await choose('ArrowDown', 'es');
  // Now both languages are here, and each is shown at once.
  await choose('ArrowUp', 'en');
  await choose('ArrowDown', 'es');
  const { isMenu, hasFocus } = await page.$eval('ketamine-faq', ({ renderRoot: { activeElement } }) => ({
    hasFocus: Boolean(activeElement),
    isMenu: activeElement?.matches('select'),
  }));
  assert.deepEqual({ isMenu, hasFocus }, { isMenu: false, hasFocus: true });
});
