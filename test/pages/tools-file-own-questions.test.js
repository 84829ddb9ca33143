// Questions of the page without the tools, or until they come: no question is lost.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, ready, script } from '../support/browser-page.js';
import { site } from '../support/clinic-site.js';
import { answerFor, clinicPage } from '../support/language-files.js';
import { pageErrors, resultShown } from '../support/reader-actions.js';
import { files, field, failures, isOfBrowser, open, seen } from '../support/tools-file.js';

const own = '<details id="parking"><summary>Where do I park?</summary><p>Behind the house.</p></details>';
const ownPage = () => clinicPage({ lang: 'en' }).replace('</ketamine-faq>', `${own}$&`);

/** Where the question of the page stands: among ours, below them as the page has made it, or nowhere. */
const placeOfOwn = (page) =>
  page.evaluate(() => {
    const { renderRoot } = document.querySelector('ketamine-faq');
    if (renderRoot?.getElementById('parking')) return 'among ours';
    const summary = document.querySelector('#parking summary');
    if (!summary.checkVisibility()) return 'nowhere';
    const last = [...renderRoot.querySelectorAll('.kf-item')].at(-1);
    return summary.getBoundingClientRect().top >= last?.getBoundingClientRect().bottom ? 'below ours' : 'above ours';
  });

test('questions of the page request them at once, and the FAQ appears with all of them', async (t) => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const page = await newPage(t);
  const asked = await answerFor(page, () => held, files);
  await page.goto(await site(t, { '/': ownPage() }));
  while (!asked.length) await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await page.$eval('ketamine-faq', ({ hasUpdated }) => hasUpdated), false);
  assert.equal(await page.$eval('#own', (fallback) => fallback.checkVisibility()), true);
  send();
  await ready(page);
  assert.equal(await placeOfOwn(page), 'among ours');
  assert.equal(asked.length, 1);
});

for (const [how, given] of Object.entries(failures))
  test(`without their file the questions of the page stand below ours, as the page has made them: ${how}`, async (t) => {
    const { page, errors } = await open(t, { answer: () => given, html: ownPage() });
    assert.equal(await placeOfOwn(page), 'below ours');
    assert.equal((await seen(page)).ids.length, 20);
    assert.equal(await page.$eval('#own', (fallback) => fallback.checkVisibility()), true);
    await page.click('#parking summary');
    assert.deepEqual(await page.$eval('#parking', ({ open, slot }) => [open, slot]), [true, '']);
    assert.deepEqual(
      errors.filter((error) => !isOfBrowser(error)),
      ['warn: <ketamine-faq>: a file could not be loaded, so your questions stand below ours.'],
    );
  });

test('while they take long, the questions of the page stand below ours, and move when they come', async (t) => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const { page, errors } = await open(t, { answer: () => held, html: ownPage() });
  assert.equal(await placeOfOwn(page), 'below ours');
  send();
  await page.waitForFunction(() => document.querySelector('ketamine-faq').renderRoot.getElementById('parking'));
  assert.deepEqual(errors, []);
});

test('questions that the page adds later stand below ours without their file', async (t) => {
  const { page } = await open(t, { answer: () => 'cut' });
  await page.$eval('ketamine-faq', (faq, own) => faq.insertAdjacentHTML('beforeend', own), own);
  await page.waitForFunction(() => document.querySelector('#parking summary').checkVisibility());
  assert.equal(await placeOfOwn(page), 'below ours');
});

/** Opens a page with questions of its own, whose tools come when `send` is called. */
async function openWithOwn(t, { hash = '', faq = '' } = {}) {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const page = await newPage(t);
  await answerFor(page, () => held, files);
  const errors = pageErrors(page);
  const html = clinicPage({ lang: 'en', faq }).replace('</ketamine-faq>', `${own}$&`);
  await page.goto((await site(t, { '/': html })) + hash);
  return { page, send, errors };
}
const ownIsOpen = (page) =>
  page.waitForFunction(
    () => document.querySelector('ketamine-faq').renderRoot.querySelector('#parking button')?.ariaExpanded === 'true',
  );

test('a question of the page that a script opens before they come is open when they come', async (t) => {
  const { page, send, errors } = await openWithOwn(t);
  await page.evaluate(() =>
    customElements.whenDefined('ketamine-faq').then(() => document.querySelector('ketamine-faq').show('parking')),
  );
  send();
  await ownIsOpen(page);
  assert.deepEqual(errors, []);
});

test('an option may name a question of the page, without a warning', async (t) => {
  const { page, send, errors } = await openWithOwn(t, { faq: 'open="parking"' });
  send();
  await ownIsOpen(page);
  assert.deepEqual(errors, []);
});

test('a search goes on when they bring the question that the address names', async (t) => {
  const { page, send } = await openWithOwn(t, { hash: '#parking' });
  await ready(page);
  await page.type(field, 'suicide');
  send();
  await page.waitForFunction(() => document.querySelector('ketamine-faq').renderRoot.getElementById('parking'));
  await resultShown(page);
  assert.equal(await page.$eval(field, ({ value }) => value), 'suicide');
  assert.match((await seen(page)).help, /988/);
});

test('questions that the page adds while they hang stand below ours', async (t) => {
  const { page } = await open(t, { answer: () => new Promise(() => {}) });
  await page.$eval('ketamine-faq', (faq, own) => faq.insertAdjacentHTML('beforeend', own), own);
  await page.waitForFunction(() => document.querySelector('#parking summary').checkVisibility());
  assert.equal(await placeOfOwn(page), 'below ours');
});

test('other details of the page request nothing', async (t) => {
  const html = ownPage().replace('<details', '<details slot="footer"');
  const { page, asked } = await open(t, { html });
  await page.waitForNetworkIdle();
  assert.deepEqual(asked, []);
});

test('before they come, a classic script in the head warns of an option, once the page is parsed', async (t) => {
  const head = `<script src="${new URL('ketamine-faq.classic.js', script())}"></script>`;
  const { errors } = await open(t, { html: clinicPage({ lang: 'en', head, faq: 'mode="typo"' }) });
  assert.equal(errors.length, 1);
  assert.match(errors[0], /mode="typo"/);
});

test('two elements on a page have one copy of them', async (t) => {
  const html = clinicPage({ lang: 'en' }).replace(/<ketamine-faq.*<\/ketamine-faq>/, '$&$&');
  const { page, asked } = await open(t, { html });
  await page.focus(field);
  await page.keyboard.press('Control');
  await page.waitForNetworkIdle();
  await resultShown(page);
  assert.equal(asked.length, 1);
  const copies = await page.$$eval('ketamine-faq', (all) =>
    all.map(
      ({ renderRoot }) =>
        renderRoot.adoptedStyleSheets.flatMap(({ cssRules }) =>
          [...cssRules].filter(({ selectorText }) => selectorText === '.kf-found'),
        ).length,
    ),
  );
  assert.deepEqual(copies, [1, 1]);
});

test('a prerendered page with questions of its own stays as it is while they load', async (t) => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const prerendered = readFileSync('dist/static/en.html', 'utf8').replace('</ketamine-faq>', `${own}$&`);
  const html = clinicPage({ lang: 'en' }).replace(/<ketamine-faq.*<\/ketamine-faq>/, () => prerendered);
  const page = await newPage(t);
  await answerFor(page, () => held, files);
  // The time that a page without prerendered markup would wait is over at once.
  await page.evaluateOnNewDocument(() => {
    const wait = globalThis.setTimeout;
    globalThis.setTimeout = (act, time, ...rest) => wait(act, time === 3000 ? 0 : time, ...rest);
  });
  await page.goto(await site(t, { '/': html }));
  for (let frames = 0; frames < 10; frames++) await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await page.$eval('ketamine-faq', ({ hasUpdated }) => hasUpdated), false);
  send();
  await ready(page);
  assert.equal(await placeOfOwn(page), 'among ours');
});
