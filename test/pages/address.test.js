// A link to a question is a promise: it opens, scrolls to and focuses that question.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { demo, ids, newPage, open } from '../support/browser-page.js';

/** Waits until the question has the focus, and says where the reader is then. */
async function arrival(page, id) {
  const hasFocus = (id) => document.activeElement?.shadowRoot?.activeElement?.closest('[part=item]')?.id === id;
  await page.waitForFunction(hasFocus, {}, id);
  return state(page, id);
}

/** Where a reader is, as far as a question goes. */
const state = (page, id) =>
  page.evaluate((id) => {
    const { renderRoot } = document.querySelector('ketamine-faq');
    const button = renderRoot.querySelector(`#${id} [part=question]`);
    const answer = renderRoot.querySelector(`#${id}-answer p`);
    const { top, bottom } = button.getBoundingClientRect();
    return {
      top: Math.round(top),
      isOpen: button.getAttribute('aria-expanded') === 'true' && answer.checkVisibility(),
      isInView: top >= 0 && bottom <= innerHeight,
      isFocused: renderRoot.activeElement === button,
    };
  }, id);

const reached = { isOpen: true, isInView: true, isFocused: true };
const openIds = (page) =>
  page.$$eval('ketamine-faq >>> [aria-controls$=-answer][aria-expanded=true]', (all) =>
    all.map((button) => button.closest('[part=item]').id),
  );
const goToEnd = (page) => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));

test('each of the twenty addresses opens its question on a fresh page', async (t) => {
  const page = await newPage(t);
  await open(page, 'index.html');
  const all = await ids(page);
  assert.equal(all.length, 20);
  const tops = {};
  for (const id of all) {
    await page.goto('about:blank');
    await open(page, `index.html#${id}`);
    const { top, ...there } = await arrival(page, id);
    tops[id] = top;
    assert.deepEqual(there, reached, id);
    assert.deepEqual(await openIds(page), [id], 'and no other');
  }
  t.diagnostic(`px from the top of the screen: ${JSON.stringify(tops)}`);
});

test('each of the twenty addresses opens its question from the far end of the page', async (t) => {
  const page = await newPage(t);
  await open(page, 'index.html');
  const tops = {};
  for (const id of await ids(page)) {
    await goToEnd(page);
    await page.evaluate((id) => (location.hash = id), id);
    const { top, ...there } = await arrival(page, id);
    tops[id] = top;
    assert.deepEqual(there, reached, id);
  }
  t.diagnostic(`px from the top of the screen: ${JSON.stringify(tops)}`);
  assert.equal(Object.keys(tops).length, 20);
});

test('a link in the clinic’s own text leads to the question, and the back button to the one before', async (t) => {
  const page = await newPage(t);
  await open(page, 'index.html');
  for (const id of ['side-effects', 'prepare']) {
    await page.click(`#services a[href="#${id}"]`);
    const { top, ...there } = await arrival(page, id);
    t.diagnostic(`${id} by link: ${top} px from the top`);
    assert.deepEqual(there, reached, id);
  }
  await page.goBack();
  const { top, ...there } = await arrival(page, 'side-effects');
  t.diagnostic(`back to ${new URL(page.url()).hash}: ${top} px from the top`);
  assert.equal(page.url(), demo('index.html#side-effects'));
  assert.deepEqual(there, reached);
});
