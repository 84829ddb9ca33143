// On a clinic's page, a link in its own text leads to a question.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { demo, newPage, open } from '../support/browser-page.js';

/** Waits until the question has the focus, and returns where the reader is then. */
async function arrival(page, id) {
  const hasFocus = (id) => document.activeElement?.shadowRoot?.activeElement?.closest('[part=item]')?.id === id;
  await page.waitForFunction(hasFocus, {}, id);
  return page.$eval(
    'ketamine-faq',
    ({ renderRoot }, id) => {
      const button = renderRoot.querySelector(`#${id} [part=question]`);
      const { top, bottom } = button.getBoundingClientRect();
      return {
        isOpen: renderRoot.querySelector(`#${id}-answer p`).checkVisibility(),
        isInView: top >= 0 && bottom <= innerHeight,
        isFocused: renderRoot.activeElement === button,
      };
    },
    id,
  );
}

const reached = { isOpen: true, isInView: true, isFocused: true };

test('a link in the text of the clinic leads to its question, and the back button to the question before', async (t) => {
  const page = await newPage(t);
  await open(page, 'index.html#cost');
  assert.deepEqual(await arrival(page, 'cost'), reached, 'on load');
  for (const id of ['side-effects', 'prepare']) {
    await page.click(`#services a[href="#${id}"]`);
    assert.deepEqual(await arrival(page, id), reached, id);
  }
  await page.goBack();
  assert.deepEqual(await arrival(page, 'side-effects'), reached, 'back');
  assert.equal(page.url(), demo('index.html#side-effects'));
});
