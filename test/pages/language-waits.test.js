// While a language file is on its way, and when it is late.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { openHeld } from '../support/held-language.js';
import { choose, press, seen, shows } from '../support/language-files.js';

const { default: english } = await import('../../build/languages/en.js');

test('a language that arrives late does not replace the answer that a reader has opened', async (t) => {
  const { page, asked, arrive, runTimer } = await openHeld(t);
  await runTimer();
  await shows(page, 'en');
  await press(page, english.questions.prepare.title);
  await page.evaluate(() => {
    globalThis.told = [];
    addEventListener('ketamine-faq-language', ({ detail }) => globalThis.told.push(detail.locale));
  });
  await arrive();
  const { locale, said, menu } = await seen(page);
  const told = await page.evaluate(() => globalThis.told);
  t.diagnostic(`shown: ${locale}, said: ${said || 'nothing'}, told: ${told}, the menu is at ${menu}`);
  assert.equal(locale, 'en');
  assert.equal(menu, 'en', 'the menu says what is shown');
  assert.equal(said, '', 'nothing has changed');
  assert.deepEqual(told, [], 'no page is told of a change');

  await choose(page, 'es');
  await shows(page, 'es');
  const expanded = await page.$eval('ketamine-faq >>> #prepare button', (each) => each.ariaExpanded);
  assert.equal(expanded, 'true');
  assert.equal(asked.length, 1, 'what has arrived is not asked for again');
});

test('a language that has arrived late does not replace an open answer when the page changes an attribute', async (t) => {
  const { page, arrive, runTimer } = await openHeld(t);
  await runTimer();
  await shows(page, 'en');
  await press(page, english.questions.prepare.title);
  await arrive();
  await page.$eval('ketamine-faq', async (faq) => {
    faq.setAttribute('controls', 'language');
    // A change of language would be a second update.
    await faq.updateComplete;
    await faq.updateComplete;
  });
  const { locale } = await seen(page);
  t.diagnostic(`shown: ${locale}`);
  assert.equal(locale, 'en');
});

test('a language that arrives late is shown if nothing is open but what the page opens', async (t) => {
  const { page, arrive, runTimer } = await openHeld(t, 'es', 'open="prepare"');
  await runTimer();
  await shows(page, 'en');
  await arrive();
  await shows(page, 'es');
  const expanded = await page.$eval('ketamine-faq >>> #prepare button', (each) => each.ariaExpanded);
  assert.equal(expanded, 'true');
});

test('a language that a reader has chosen is shown however late it arrives, and whatever is open', async (t) => {
  const { page, arrive, runTimer } = await openHeld(t, 'en');
  await shows(page, 'en');
  await press(page, english.questions.prepare.title);
  await choose(page, 'es');
  await runTimer();
  const { said, menu } = await seen(page);
  await arrive();
  const after = await seen(page);
  t.diagnostic(`said: ${said} Then shown: ${after.locale}, said: ${after.said}`);
  assert.equal(said, 'Loading Español …');
  assert.equal(menu, 'es');
  assert.equal(after.locale, 'es');
});

test('a reader who takes back a choice while it loads keeps the language shown', async (t) => {
  const { page, arrive } = await openHeld(t, 'en');
  await shows(page, 'en');
  await choose(page, 'es');
  await choose(page, 'en');
  await arrive();
  const { locale, menu, said } = await seen(page);
  t.diagnostic(`shown: ${locale}, said: ${said || 'nothing'}`);
  assert.deepEqual({ locale, menu }, { locale: 'en', menu: 'en' });
  assert.doesNotMatch(said, /Loading|Español/);
});

test('a request without an answer counts as failed, and a second try is offered', async (t) => {
  const { page, asked, arrive, runTimer } = await openHeld(t, 'en');
  await shows(page, 'en');
  await choose(page, 'es');
  await runTimer(20);
  const { locale, said, menu } = await seen(page);
  await press(page, english.labels.tryAgain);
  await page.waitForFunction(() =>
    document.querySelector('ketamine-faq').renderRoot.textContent.includes('Loading Español'),
  );
  await arrive();
  await shows(page, 'es');
  t.diagnostic(`said: ${said}; asked for: ${asked.join(', ')}`);
  assert.deepEqual({ locale, menu }, { locale: 'en', menu: 'en' });
  assert.match(said, /Español/);
  assert.equal(asked.length, 2);
});
