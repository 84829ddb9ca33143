// The main features in Chromium 109, one of the oldest supported browsers.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { aboutBladder, resultShown } from '../support/reader-actions.js';
import english from '../../build/languages/en.js';
import arabic from '../../build/languages/ar.js';
import spanish from '../../build/languages/es.js';
import { answer, openIds, question, seenIds, useChromium109 } from './chromium-109.js';
import { missingOnPaper } from './printed-text.js';

const open = useChromium109();
const everyId = Object.keys(english.questions);
const said = (page) => page.locator('.kf-found').innerText();

test('the questions take the place of the page’s own words', async (t) => {
  const page = await open(t, { faq: '<ketamine-faq><p id="fallback">Call or text 988.</p></ketamine-faq>' });
  assert.deepEqual((await seenIds(page)).sort(), [...everyId].sort());
  assert.equal(everyId.length, 20);
  assert.deepEqual(await openIds(page), []);
  assert.equal(await page.locator('#fallback').isVisible(), false);
});

test('a question opens and closes with a click, with Enter and with Space', async (t) => {
  const page = await open(t);
  for (const press of [
    () => question(page, 'cost').click(),
    () => page.keyboard.press('Enter'),
    () => page.keyboard.press('Space'),
  ]) {
    await press();
    assert.deepEqual(await openIds(page), ['cost']);
    await press();
    assert.deepEqual(await openIds(page), []);
  }
});

test('a search shows the sentence and marks the word', async (t) => {
  const page = await open(t);
  await page.locator('input').type('bladder');
  await resultShown(page);
  assert.deepEqual(await seenIds(page), aboutBladder);
  assert.match(await said(page), /Questions found: 5/);
  const sentence = await page.locator('#long-term > p').innerText();
  assert.match(sentence, /bladder/);
  const block = english.questions['long-term'].answer.flat().find((text) => text.includes(sentence));
  assert.ok(block.length > sentence.length, 'one sentence of several');
  const marked = await page.evaluate(() => [...CSS.highlights.get('ketamine-faq')].map(String));
  assert.deepEqual(new Set(marked), new Set(['bladder']));
});

test('words of a crisis bring up whom to call', async (t) => {
  const page = await open(t);
  await page.locator('input').type('i want to die');
  await resultShown(page);
  assert.match(await said(page), /^Thinking about suicide\? Call or text 988/);
  assert.equal((await seenIds(page))[0], 'suicidal-thoughts');
});

test('an address opens its question and goes there, on load and later', async (t) => {
  const page = await open(t, { hash: '#prepare' });
  for (const id of ['prepare', 'cost']) {
    await page.evaluate((id) => (location.hash = id), id);
    await answer(page, id).waitFor();
    assert.equal(await question(page, id).evaluate((button) => button === button.getRootNode().activeElement), true);
    const { y } = await question(page, id).boundingBox();
    assert.ok(y >= 0 && y < 150, `${id} is ${y} px from the top`);
  }
});

test('a reader chooses Spanish, and Arabic from right to left with numbers in their own order', async (t) => {
  const page = await open(t);
  await page.locator('select').selectOption('es');
  await page.locator('section[lang=es]').waitFor();
  assert.equal((await question(page, 'cost').innerText()).trim(), spanish.questions.cost.title);

  await page.locator('select').selectOption('ar');
  await page.locator('section[lang=ar][dir=rtl]').waitFor();
  assert.equal((await question(page, 'cost').innerText()).trim(), arabic.questions.cost.title);
  await question(page, 'at-home').click();
  const numbers = await page.locator('.kf-phone:visible').evaluateAll((links) =>
    links.map(({ textContent, firstElementChild: { firstChild: text } }) => ({
      number: textContent,
      lefts: [...text.data].map((_, at) => {
        const range = new Range();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      }),
    })),
  );
  assert.ok(numbers.some(({ number }) => number.length > 5));
  for (const { number, lefts } of numbers)
    assert.deepEqual(
      lefts,
      [...lefts].sort((a, b) => a - b),
      number,
    );
});

test('a language that could not be loaded comes with the second try', async (t) => {
  let tries = 0;
  const page = await open(t, {
    prepare: (page) =>
      page.route(/\/dist\/language-es-/, (route) => (tries++ ? route.continue() : route.abort('connectionreset'))),
    expected: /net::ERR_CONNECTION_RESET/,
  });
  await page.locator('select').selectOption('es');
  await page.getByText('Español could not be loaded.').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('section[lang=es]').waitFor();
  assert.equal(tries, 2);
});

test('every answer is on paper, whatever is open and whatever was searched for', async (t) => {
  const page = await open(t);
  await page.locator('input').type('bladder');
  await resultShown(page);
  assert.deepEqual(missingOnPaper(await page.pdf()), []);
});

test('of a page that a server printed the help lines stand until the script draws the rest', async (t) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const seen = {};
  const page = await open(t, {
    faq: readFileSync('dist/static/en.html', 'utf8'),
    prepare: async (page) => {
      await page.route('**/ketamine-faq.js', async (route) => {
        await held;
        await route.continue();
      });
      page
        .locator('#own')
        .waitFor()
        .then(async () => {
          seen.before = await page.locator('ketamine-faq').innerText();
          release();
        });
    },
  });
  assert.match(seen.before, /^Thinking about suicide\? Call or text 988.*\s+In danger now\? Call 911/);
  assert.equal((await seenIds(page)).length, 20);
  const lines = page.locator('.kf-safety p, ketamine-faq > p').filter({ hasText: 'Thinking about suicide?' });
  assert.equal(await lines.count(), 2, 'the element’s, and the one inside it');
  assert.equal(await page.locator('ketamine-faq > p').first().isVisible(), false);
});
