// The tools are fetched when a reader touches the element or opens a question. Without them the answers still open.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, ready } from '../support/browser-page.js';
import { site, tag } from '../support/clinic-site.js';
import { answerFor, choose, clinicPage, requestsOnceAfter, shows } from '../support/language-files.js';
import { pageErrors, resultShown } from '../support/reader-actions.js';
import { files, field, failures, isOfBrowser, open, announced, rendered, failure } from '../support/tools-file.js';

for (const [how, act] of Object.entries({
  'points at the element': (page) => page.hover('ketamine-faq >>> #cost'),
  'presses a key': (page) => page.keyboard.down('Control'),
  'enters the search field by a screen reader': (page) => page.focus(field),
  'types by a screen reader': (page) =>
    page.$eval(field, (input) => {
      input.value = 'bladder';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }),
  'prints the page': (page) => page.evaluate(() => dispatchEvent(new Event('afterprint'))),
  'opens a question by a screen reader': (page) =>
    page.$eval('ketamine-faq >>> #cost .kf-question', (button) => button.click()),
  'follows a link to a question': (page) =>
    page.evaluate(() => {
      location.hash = 'cost';
    }),
}))
  test(`they are requested once a reader ${how}, and not before`, async (t) => {
    const { page, asked, errors } = await open(t);
    await requestsOnceAfter(page, asked, act);
    await page.type(field, 'x');
    assert.equal(asked.length, 1);
    assert.deepEqual(errors, []);
  });

test('an address that names no question requests nothing', async (t) => {
  const page = await newPage(t);
  const asked = await answerFor(page, () => undefined, /\/(language-.+)$/);
  await page.goto(`${await site(t, { '/': clinicPage({ lang: 'en' }) })}#about-us`);
  await ready(page);
  await page.waitForNetworkIdle();
  assert.deepEqual(asked, []);
});

/** What stands below an open answer. */
const foot = (page) => page.$eval('ketamine-faq >>> #cost .kf-foot', ({ innerText }) => innerText.trim());
const footSays = (page, words) =>
  page.waitForFunction(
    (words) =>
      document.querySelector('ketamine-faq').renderRoot.querySelector('#cost .kf-foot')?.innerText.includes(words),
    {},
    words,
  );

test('while they load, an open answer keeps the room for its sources, and nothing moves when they come', async (t) => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const page = await newPage(t);
  await answerFor(page, () => held, files);
  await page.goto(await site(t, { '/': clinicPage({ lang: 'en', faq: 'open="cost"' }) }));
  await rendered(page);
  const tops = () =>
    page.$$eval('ketamine-faq >>> .kf-question', (all) => all.map((each) => each.getBoundingClientRect().top));
  assert.equal(await foot(page), '');
  const before = await tops();
  send();
  await footSays(page, 'Sources (');
  assert.deepEqual(await tops(), before);
});

for (const [how, given] of Object.entries(failures))
  test(`without their file an open answer says so, and a button tries again: ${how}`, async (t) => {
    const page = await newPage(t);
    let isBroken = true;
    const asked = await answerFor(page, () => isBroken && given, files);
    const errors = pageErrors(page);
    await page.goto(await site(t, { '/': clinicPage({ lang: 'en', faq: 'open="cost"' }) }));
    await footSays(page, failure);
    assert.equal(asked.length, 1, 'a render after the failure does not ask again');
    await page.click('ketamine-faq >>> #cost .kf-foot button');
    await announced(page, new RegExp(failure));
    isBroken = false;
    await page.focus('ketamine-faq >>> #cost .kf-foot button');
    await page.keyboard.press('Enter');
    await footSays(page, 'Sources (');
    const { focused, said } = await page.$eval('ketamine-faq', ({ renderRoot }) => ({
      focused: renderRoot.activeElement.className,
      said: renderRoot.querySelector('[role=status]').textContent,
    }));
    assert.match(focused, /kf-sources-toggle/, 'the focus stays below the answer');
    assert.equal(said, '', 'the failure is not announced again');
    assert.deepEqual(
      errors.filter((error) => !isOfBrowser(error)),
      [],
    );
  });

test('an open answer says so where a page has broken what they need', async (t) => {
  const { page } = await open(t);
  await page.$eval('ketamine-faq', (faq) => {
    faq.addEventListener = () => {
      throw new Error('broken by the page');
    };
  });
  await page.click('ketamine-faq >>> #cost .kf-question');
  await footSays(page, failure);
});

test('opening and closing questions without their file asks once for each question that opens', async (t) => {
  const { page, asked } = await open(t, { answer: () => 'cut' });
  for (const id of ['cost', 'prepare', 'cost', 'brain']) {
    await page.$eval(`ketamine-faq >>> #${id} .kf-question`, (button) => button.click());
    await page.waitForNetworkIdle({ idleTime: 100 });
    await resultShown(page);
  }
  assert.equal(asked.length, 3);
});

test('without them a language that is shown already is not loaded again', async (t) => {
  const { page, asked } = await open(t, { answer: () => 'cut' });
  await choose(page, 'es');
  await shows(page, 'es');
  await page.waitForNetworkIdle();
  const before = asked.length;
  // As programs that translate pages do.
  await page.evaluate(() => (document.documentElement.lang = 'fr'));
  await page.$eval('ketamine-faq', (faq) => faq.updateComplete);
  await page.waitForNetworkIdle();
  assert.equal(asked.length, before);
  assert.equal(await page.$eval('ketamine-faq >>> .kf-progress', ({ textContent }) => textContent), '');
});

test('of two elements the other one gets them too', async (t) => {
  let isBroken = true;
  const page = await newPage(t);
  await answerFor(page, () => isBroken && 'cut', files);
  const html = clinicPage({ lang: 'en', faq: 'open="cost"' }).replace(/<ketamine-faq.*<\/ketamine-faq>/, '$&$&');
  await page.goto(await site(t, { '/': html }));
  await footSays(page, failure);
  isBroken = false;
  await page.click('ketamine-faq:nth-of-type(2) >>> #cost .kf-foot button');
  await footSays(page, 'Sources (');
});

test('the link that is copied is that of the page at the time of the press', async (t) => {
  const page = await newPage(t);
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text) => void (globalThis.copied = text) },
    });
  });
  await page.goto(await site(t, { '/': clinicPage({ lang: 'en', faq: 'open="cost"' }) }));
  await footSays(page, 'Copy link');
  await page.evaluate(() => history.pushState({}, '', '/treatment?step=2'));
  await page.click('ketamine-faq >>> #cost .kf-foot a');
  assert.match(await page.evaluate(() => globalThis.copied), /\/treatment\?step=2#cost$/);
});

test('a prerendered page with an open question does not wait for them', async (t) => {
  const prerendered = readFileSync('dist/static/en.html', 'utf8');
  const page = await newPage(t);
  await answerFor(page, () => new Promise(() => {}), files);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clinic</title><link rel="icon" href="data:,">
    ${tag()}</head><body>${prerendered}<script>
      document.querySelector('ketamine-faq').shadowRoot.querySelector('#cost').open = true;
      globalThis.setTimeout = () => {};
    </script></body></html>`;
  await page.goto(await site(t, { '/': html }));
  await rendered(page);
});

test('open sources of a prerendered page are still there after the script has come', async (t) => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const prerendered = readFileSync('dist/static/en.html', 'utf8');
  const page = await newPage(t);
  await answerFor(page, () => held, files);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clinic</title><link rel="icon" href="data:,">
    ${tag()}</head><body>${prerendered}<script>
      const { shadowRoot } = document.querySelector('ketamine-faq');
      for (const each of shadowRoot.querySelectorAll('#cost, #cost details')) each.open = true;
    </script></body></html>`;
  await page.goto(await site(t, { '/': html }));
  const list = () => page.$eval('ketamine-faq >>> #cost .kf-sources', ({ innerText }) => innerText.trim());
  assert.match(await list(), /GoodRx/);
  assert.equal(await page.$eval('ketamine-faq', ({ hasUpdated }) => hasUpdated), false);
  send();
  await ready(page);
  assert.match(await list(), /GoodRx/);
});
