// The sources are fetched when a reader points at the element, presses a key, opens sources or prints.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, ready } from '../support/browser-page.js';
import { site, tag } from '../support/clinic-site.js';
import { answerFor, clinicPage, requestsOnceAfter } from '../support/language-files.js';
import { pageErrors } from '../support/reader-actions.js';

const files = /\/dist\/(language-en-sources-.+)$/;
const failure = 'The sources could not be loaded. Please try again.';
const toggle = 'ketamine-faq >>> #cost .kf-sources-toggle';

async function open(t, { answer, html } = {}) {
  const page = await newPage(t);
  const asked = await answerFor(page, answer, files);
  await page.evaluateOnNewDocument(() => {
    // What is on paper, at the moment of printing.
    globalThis.printed = new Promise((resolve) => {
      globalThis.print = () => {
        dispatchEvent(new Event('beforeprint'));
        const root = document.querySelector('ketamine-faq').renderRoot;
        resolve({
          links: root.querySelectorAll('.kf-sources a').length,
          head: root.querySelector('.kf-print-only').textContent,
        });
        dispatchEvent(new Event('afterprint'));
      };
    });
  });
  const errors = pageErrors(page);
  await page.goto(await site(t, { '/': html ?? clinicPage({ lang: 'en', faq: 'open="cost"' }) }));
  await ready(page);
  return { page, asked, errors };
}

/** The list of sources of an open answer. */
const list = (page) => page.$eval('ketamine-faq >>> #cost .kf-sources', ({ innerText }) => innerText.trim());

/** Waits until the list has a text. */
const listSays = (page, words) =>
  page.waitForFunction(
    (words) =>
      document.querySelector('ketamine-faq').shadowRoot.querySelector('#cost .kf-sources').innerText.includes(words),
    {},
    words,
  );

for (const [how, act] of Object.entries({
  'points at it': (page) => page.hover('ketamine-faq >>> #cost'),
  'presses a key, as before Ctrl+P': (page) => page.keyboard.down('Control'),
  'opens sources by a script': (page) => page.$eval(toggle, (button) => button.click()),
  'prints the page': (page) => page.evaluate(() => globalThis.print()),
}))
  test(`they are requested once a reader ${how}, and not before`, async (t) => {
    const { page, asked, errors } = await open(t);
    await requestsOnceAfter(page, asked, act);
    if (!(await list(page))) await page.click(toggle);
    await listSays(page, 'GoodRx');
    assert.equal(asked.length, 1);
    assert.deepEqual(errors, []);
  });

for (const [how, given] of Object.entries({
  'it is not there': { status: 404, body: 'no' },
  'a page comes in its place': { body: '<!doctype html><p>Log in</p>', contentType: 'text/html' },
  'another file comes in its place': { body: 'export default {};' },
  'the connection is cut': 'cut',
}))
  test(`without their file a reader is told, and opening them again asks again: ${how}`, async (t) => {
    // Each press asks once; pointing at the button has asked before.
    const { page, asked, errors } = await open(t, { answer: (_, count) => (count < 3 ? given : undefined) });
    await page.hover(toggle);
    await page.waitForNetworkIdle();
    await page.click(toggle);
    await listSays(page, failure);
    await page.waitForFunction(
      (failure) =>
        document.querySelector('ketamine-faq').renderRoot.querySelector('[role=status]').textContent === failure,
      {},
      failure,
    );
    const before = asked.length;
    await page.click(toggle);
    await page.waitForNetworkIdle();
    assert.equal(asked.length, before, 'closing the list asks for nothing');
    await page.click(toggle);
    await listSays(page, 'GoodRx');
    assert.equal(asked.length, before + 1);
    assert.deepEqual(
      errors.filter((error) => !/Failed to load|module script/.test(error)),
      [],
    );
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
  await listSays(page, 'GoodRx');
  assert.equal(await page.$eval('ketamine-faq', ({ hasUpdated }) => hasUpdated), false);
  send();
  await ready(page);
  assert.match(await list(page), /GoodRx/);
});

test('a second press on the print button, while it waits, prints nothing more', async (t) => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const { page } = await open(t, { answer: () => held });
  await page.evaluate(() => {
    const { print } = globalThis;
    globalThis.prints = 0;
    globalThis.print = () => {
      globalThis.prints++;
      print();
    };
  });
  for (const press of [1, 2]) await page.click('ketamine-faq >>> [part~=print]', { count: press });
  send();
  await page.evaluate(() => globalThis.printed);
  assert.equal(await page.evaluate(() => globalThis.prints), 1);
});

test('the print button waits for them', async (t) => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const { page } = await open(t, { answer: () => held });
  await page.click('ketamine-faq >>> [part~=print]');
  send();
  const { links, head } = await page.evaluate(() => globalThis.printed);
  assert.ok(links > 20, `${links} links`);
  assert.ok(!head.includes(failure));
});

test('if they do not come, it prints without them, and the paper says so', async (t) => {
  const { page } = await open(t, { answer: () => new Promise(() => {}) });
  await page.click('ketamine-faq >>> [part~=print]');
  const { links, head } = await page.evaluate(() => globalThis.printed);
  assert.equal(links, 0);
  assert.ok(head.includes(failure), head);
});
