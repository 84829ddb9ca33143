// Everything with the keyboard alone, in the order in which it is read.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, open } from '../support/browser-page.js';
import { focus, press, stops, tabTo } from '../support/focus.js';

const titles = (page) =>
  page.$$eval('ketamine-faq >>> [part=question]', (buttons) => buttons.map((button) => button.textContent.trim()));

async function clinicPage(t) {
  const page = await newPage(t);
  await open(page, 'index.html');
  return page;
}

test('Tab goes through the whole page in reading order and out again, and back the same way', async (t) => {
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
    ...(await titles(page)),
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

test('whatever has the focus is outlined, at least 3 px wide, with every answer open too', async (t) => {
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

for (const key of ['Enter', 'Space'])
  test(`${key} opens a question and closes it, and the focus stays`, async (t) => {
    const page = await clinicPage(t);
    const [first] = await titles(page);
    await tabTo(page, first);
    const seen = [];
    for (let presses = 0; presses < 2; presses++) {
      const { name, isExpanded } = await press(page, key);
      assert.equal(name, first);
      seen.push(isExpanded);
    }
    t.diagnostic(`expanded after each press: ${seen.join(', ')}`);
    assert.deepEqual(seen, ['true', 'false']);
  });

test('Tab goes into an open answer and its sources, on to the next question, and back', async (t) => {
  const page = await clinicPage(t);
  const [first, second] = await titles(page);
  await tabTo(page, first);
  await press(page, 'Enter');
  const { name: sources } = await press(page, 'Tab');
  assert.match(sources, /^Sources \(\d+\)$/);
  assert.equal((await press(page, 'Enter')).isExpanded, 'true');
  const names = [first, sources];
  while (names.at(-1) !== second) names.push((await press(page, 'Tab')).name);
  t.diagnostic(`${names.slice(0, 3).join(' > ')} > ${names.length - 4} links of sources > ${second}`);
  assert.equal(names[2], 'Copy link');
  assert.ok(names.length > 4);
  const back = [second];
  while (back.length < names.length) back.unshift((await press(page, 'Tab', { shift: true })).name);
  assert.deepEqual(back, names);
});

test('a search is typed, cleared with Escape and typed again without leaving the field', async (t) => {
  const page = await clinicPage(t);
  const shown = () =>
    page.$$eval('ketamine-faq >>> [part=question]', (all) => all.filter((each) => each.checkVisibility()).length);
  const escapes = {
    'by a key': () => page.keyboard.press('Escape'),
    'where the browser clears no field by itself': () =>
      page.$eval('ketamine-faq >>> input', (field) =>
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
      ),
  };
  await tabTo(page, 'Find a word in these questions');
  for (const [how, escape] of Object.entries(escapes)) {
    await page.keyboard.type('sleep');
    const found = await shown();
    await escape();
    t.diagnostic(`“sleep”: ${found}, after Escape ${how}: ${await shown()}`);
    assert.ok(found < 20);
    assert.equal(await shown(), 20);
    assert.equal(await page.$eval('ketamine-faq >>> input', (field) => field.value), '');
    assert.equal((await focus(page)).role, 'input');
  }
  await page.keyboard.type('sleep');
  await tabTo(page, 'Show all 20');
  await press(page, 'Enter');
  assert.equal((await focus(page)).role, 'input', 'the button goes, the focus does not');
  assert.equal(await shown(), 20);
});
