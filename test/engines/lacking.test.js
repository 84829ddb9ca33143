// Chromium 109 with some features removed: readers get the fallbacks of docs/browsers.md.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { aboutBladder, resultShown } from '../support/reader-actions.js';
import english from '../../build/languages/en.js';
import { answer, openIds, question, seenIds, useChromium109 } from './chromium-109.js';
import { missingOnPaper } from './printed-text.js';

const open = useChromium109({ without: ['BeforeMatchEvent', 'CSSPseudoHas', 'HighlightAPI'] });

/** Blink has no switch for these features: a script removes them first. */
const without = {
  sheets: () => {
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
  },
  sentences: () => delete Intl.Segmenter,
};
const openWithout = (t, names = [], more = {}) =>
  open(t, {
    ...more,
    prepare: async (page) => {
      for (const name of names) await page.addInitScript(without[name]);
      await page.addInitScript(() => (globalThis.print = () => (globalThis.printed = true)));
    },
  });

const style = (page, selector, name) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element)[name], name);

test('it lacks what is to be taken away', async (t) => {
  const page = await openWithout(t, ['sheets', 'sentences']);
  const has = await page.evaluate(() => [
    'onbeforematch' in document.body,
    CSS.supports('selector(:has(a))'),
    !!CSS.highlights,
    'adoptedStyleSheets' in document,
    !!Intl.Segmenter,
  ]);
  assert.deepEqual(has, Array(5).fill(false));
});

test('without until-found a closed answer is hidden from everyone, opens, and is on paper', async (t) => {
  const page = await openWithout(t);
  for (const id of Object.keys(english.questions))
    assert.equal(await page.locator(`#${id}-answer`).getAttribute('hidden'), '');
  await question(page, 'cost').press('Enter');
  assert.deepEqual(await openIds(page), ['cost']);
  assert.deepEqual(missingOnPaper(await page.pdf()), []);
});

test('without highlights the sentence stands there unmarked', async (t) => {
  const page = await openWithout(t);
  await page.locator('input').type('bladder');
  await resultShown(page);
  assert.deepEqual(await seenIds(page), aboutBladder);
  assert.match(await page.locator('#long-term > p').innerText(), /^Repeated use can harm the bladder .* crave it\.$/);
});

test('without a way to tell sentences apart the whole paragraph stands there', async (t) => {
  const page = await openWithout(t, ['sentences']);
  await page.locator('input').type('bladder');
  await resultShown(page);
  const [paragraph] = english.questions['long-term'].answer;
  assert.equal(await page.locator('#long-term > p').innerText(), paragraph);
});

test('without sheets of a script’s own it looks the same', async (t) => {
  const places = (page) =>
    page
      .locator('[part~=button], [part=item], [part=group-heading], .kf-safety, #own')
      .evaluateAll((all) => all.map((each) => Object.values(each.getBoundingClientRect().toJSON())));
  const [as, before] = [await places(await openWithout(t, ['sheets'])), await places(await openWithout(t))];
  assert.ok(before.length > 25);
  assert.deepEqual(as, before);
});

test('without sheets of a script’s own the print button prints the whole page, with every answer', async (t) => {
  const page = await openWithout(t, ['sheets']);
  await page.locator('[part~=print]').click();
  // The first press waits for the sources.
  await page.waitForFunction(() => globalThis.printed);
  assert.deepEqual(missingOnPaper(await page.pdf()), []);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('#own').isVisible(), true);
});

test('without :has() the print button prints the questions and nothing else, and puts everything back', async (t) => {
  const page = await openWithout(t);
  await page.locator('[part~=print]').click();
  // The first press waits for the sources.
  await page.waitForFunction(() => globalThis.printed);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('#own').isVisible(), false);
  assert.equal(await answer(page, 'cost').isVisible(), true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await page.locator('#own').isVisible(), true);
});

test('without sheets of a script’s own a strict policy takes the looks away, and leaves the questions', async (t) => {
  const page = await openWithout(t, ['sheets'], {
    headers: { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:" },
    expected: /Refused to apply inline style/,
  });
  assert.notEqual(await style(page, '.kf-safety', 'borderInlineStartStyle'), 'solid');
  assert.equal((await seenIds(page)).length, 20);
  assert.deepEqual(await openIds(page), []);
  await question(page, 'cost').click();
  assert.deepEqual(await openIds(page), ['cost']);
});
