// English for paper is fetched when a print button is pressed, on a page that has another language inside its script.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, origin } from '../support/browser-page.js';
import { site, tag } from '../support/clinic-site.js';
import { answerFor, clinicPage, shows } from '../support/language-files.js';

/** Opens a page in Spanish, and answers requests for English by `answer`. `press` prints, and tells what is on paper. */
async function openSpanish(t, answer, faq = 'print-english') {
  const page = await newPage(t);
  await page.evaluateOnNewDocument(() => {
    globalThis.sheets = [];
    // Before `beforeprint`: all of it is in place.
    globalThis.print = () =>
      globalThis.sheets.push(document.querySelector('ketamine-faq').renderRoot.querySelectorAll('.kf-pair').length);
    const { setTimeout } = globalThis;
    globalThis.setTimeout = (done, time, ...rest) => {
      if (time !== 3000) return setTimeout(done, time, ...rest);
      globalThis.runTimer = done;
      return 0;
    };
  });
  const asked = await answerFor(page, answer, /\/dist\/(language-en-[\da-f]{8}\.js.*)$/);
  const head = tag(`${origin()}/dist/ketamine-faq.es.js`);
  await page.goto(await site(t, { '/': clinicPage({ lang: 'es', head, faq }) }));
  await shows(page, 'es');
  const click = () => page.$eval('ketamine-faq >>> [part~=print]', (button) => button.click());
  const press = async () => {
    const count = await page.evaluate(() => globalThis.sheets.length);
    await click();
    await page.waitForFunction((count) => globalThis.sheets.length > count, {}, count);
    return page.evaluate(() => globalThis.sheets.at(-1));
  };
  return { page, asked, press, click };
}

test('English is fetched once, when a print button is pressed, and is then on paper', async (t) => {
  const { asked, press } = await openSpanish(t);
  assert.equal(asked.length, 0, 'not before');
  assert.equal(await press(), 40);
  assert.equal(await press(), 40);
  assert.equal(asked.length, 1);
});

test('English is not fetched without the option', async (t) => {
  const { asked, press } = await openSpanish(t, undefined, '');
  assert.equal(await press(), 0);
  assert.equal(asked.length, 0);
});

test('paper is as ever if English cannot be had, and the next press asks again', async (t) => {
  const { asked, press } = await openSpanish(t, (_, times) => (times === 1 ? 'cut' : undefined));
  assert.equal(await press(), 0);
  assert.equal(await press(), 40);
  assert.equal(asked.length, 2);
});

test('English is waited for 3 seconds at most', async (t) => {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  t.after(() => release());
  let note;
  const isAsked = new Promise((resolve) => (note = resolve));
  const { page, click } = await openSpanish(t, () => {
    note();
    return released;
  });
  await click();
  await isAsked;
  await page.waitForNetworkIdle({ concurrency: 1 });
  assert.deepEqual(await page.evaluate(() => globalThis.sheets), [], 'it waits');
  await page.evaluate(() => globalThis.runTimer());
  await page.waitForFunction(() => globalThis.sheets.length);
  assert.deepEqual(await page.evaluate(() => globalThis.sheets), [0]);
});
