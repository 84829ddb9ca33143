// Prerendered markup where the script runs too early, or where the language fails to load.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, script } from '../support/browser-page.js';
import { ownCopy, tag } from '../support/clinic-site.js';
import { streamPage } from '../support/streamed-page.js';
import { openBefore, prerenderedPage, words } from '../support/static-page.js';

const classic = '/dist/ketamine-faq.classic.js';
const printed = (locale) => readFileSync(`dist/static/${locale}.html`, 'utf8');

test('a script that runs before the prerendered markup is complete waits for its end', async (t) => {
  const page = await newPage(t);
  const html = prerenderedPage(printed('en'), { head: `<script async src="${classic}"></script>` });
  // Within the second question.
  const cut = html.indexOf('id="how-fast"');
  let sendScript;
  const firstHalfIsParsed = new Promise((resolve) => (sendScript = resolve));
  const heldScript = () => firstHalfIsParsed.then(() => ownCopy()[classic]);
  const { address, release } = await streamPage(t, html.slice(0, cut), html.slice(cut), { [classic]: heldScript });
  const loaded = page.goto(address);
  await page.waitForFunction(() => document.querySelector('ketamine-faq')?.shadowRoot?.querySelector('section'));
  sendScript();
  await page.waitForFunction(() => document.querySelector('ketamine-faq')?.isUpdatePending);
  const half = await page.$eval('ketamine-faq', ({ shadowRoot }) => shadowRoot.querySelectorAll('section').length);
  release();
  await loaded;
  await page.waitForFunction(() => document.querySelector('ketamine-faq').hasUpdated);
  const { questions, safety } = await words(page);
  const sections = await page.$eval('ketamine-faq', ({ shadowRoot }) => shadowRoot.querySelectorAll('section').length);
  t.diagnostic(`half-way ${half} section, at the end ${sections}, ${questions.length} questions`);
  assert.deepEqual([half, sections, questions.length, safety.length], [1, 1, 20, 2]);
});

/** A page prerendered in Spanish, with the English script, where the Spanish file fails. */
async function withoutLanguage(t, hash = '') {
  const html = prerenderedPage(printed('es'), { lang: 'es', head: tag(script()) });
  const { page, release } = await openBefore(t, html, { lost: /language-es/, hash });
  await page.evaluate(() => addEventListener('ketamine-faq-error', () => (globalThis.failed = true)));
  release();
  await page.waitForFunction(() => globalThis.failed);
  return page;
}

const openIds = (page) =>
  page.$eval('ketamine-faq', ({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('.kf-item[open]')].map(({ id }) => id),
  );

test('prerendered markup whose language fails has its locale, and obeys the methods of the element', async (t) => {
  const page = await withoutLanguage(t);
  await page.$eval('ketamine-faq', (faq) => {
    faq.show('cost');
    faq.show('prepare');
    faq.hide('cost');
  });
  const some = await openIds(page);
  const locale = await page.$eval('ketamine-faq', (faq) => faq.locale);
  await page.$eval('ketamine-faq', (faq) => faq.hideAll());
  t.diagnostic(`${locale}: ${some}`);
  assert.deepEqual([some, await openIds(page), locale], [['prepare'], [], 'es']);
});

test('prerendered markup whose language fails opens the question of a link, on load and later', async (t) => {
  const page = await withoutLanguage(t, '#cost');
  await page.waitForFunction(() => document.querySelector('ketamine-faq').shadowRoot.activeElement);
  const first = await openIds(page);
  await page.evaluate(() => (location.hash = '#prepare'));
  await page.waitForFunction(() => document.querySelector('ketamine-faq').shadowRoot.querySelector('#prepare[open]'));
  const top = await page.$eval('ketamine-faq >>> #prepare', (each) => each.getBoundingClientRect().top);
  t.diagnostic(`open: ${first}, then ${await openIds(page)}, ${top} px from the top`);
  assert.deepEqual(first, ['cost']);
  assert.ok(top >= 0 && top < 100);
});

test('prerendered markup whose language fails offers English, which is in the script', async (t) => {
  const page = await withoutLanguage(t);
  await (await page.$('ketamine-faq >>> .kf-notice button')).click();
  await page.waitForFunction(() => document.querySelector('ketamine-faq').hasUpdated);
  const { questions } = await words(page);
  t.diagnostic(questions[0].title);
  assert.equal(questions[0].title, 'Is ketamine good for depression?');
  assert.equal(await page.$$eval('ketamine-faq >>> section', (all) => all.length), 1);
});
