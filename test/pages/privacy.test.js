// Reading about depression leaves no trace: only our own files are requested, and nothing is sent or stored.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, open, script } from '../support/browser-page.js';
import { blank, site } from '../support/clinic-site.js';
import { everything, tryEverything, withoutPaper } from '../support/reader-actions.js';

test('a page requests the script, the tools and the search words, and stores nothing on the device, whatever a reader does', async (t) => {
  const page = await newPage(t);
  await withoutPaper(page);
  const requests = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  const address = await site(t, { '/': blank() });
  const expected = [`GET ${address}/`, `GET ${script()}`];

  await open(page, address);
  assert.deepEqual(requests, expected, 'at the start');
  assert.deepEqual(await tryEverything(page), everything);
  // Requests at the moment of leaving count too.
  await page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
    for (const type of ['beforeunload', 'pagehide', 'unload']) dispatchEvent(new Event(type));
  });
  await page.waitForNetworkIdle();
  t.diagnostic(`requests: ${requests.join(', ')}`);
  // The pointer requests the tools, and the first letter the search words. All are the same for every letter.
  const files = [/^language-en-tools-/, /^language-en-search-/].map((pattern) =>
    script().replace(
      'ketamine-faq.js',
      readdirSync('dist').find((name) => pattern.test(name)),
    ),
  );
  assert.deepEqual(requests, [...expected, ...files.map((file) => `GET ${file}`)]);

  const stored = await page.evaluate(async () => ({
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
    historyState: history.state,
    windowName: globalThis.name,
  }));
  stored.cookies = (await page.browserContext().cookies()).length;
  const devtools = await page.createCDPSession();
  for (const origin of [address, new URL(script()).origin])
    stored[origin] = (await devtools.send('Storage.getUsageAndQuota', { origin })).usage;
  t.diagnostic(JSON.stringify(stored));
  assert.deepEqual(
    Object.entries(stored).filter(([, kept]) => kept),
    [],
  );
});

test('with every option of a clinic the page requests nothing else, and no event holds what is typed', async (t) => {
  const page = await newPage(t);
  await withoutPaper(page);
  const requests = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname.split('/').at(-1)));
  await page.evaluateOnNewDocument(() => {
    globalThis.heard = [];
    for (const name of ['beforetoggle', 'toggle', 'language', 'error'])
      addEventListener(`ketamine-faq-${name}`, ({ detail }) => globalThis.heard.push(detail));
    // Events that we do not know of would count too.
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (this.localName === 'ketamine-faq') globalThis.heard.push(event.detail);
      return dispatchEvent.call(this, event);
    };
  });
  const options =
    'clinic-name="Lakeside" clinic-phone="555-0199" clinic-url="https://lakeside.example" reviewer="Jane Doe, MD" structured-data';
  const html = blank().replace('<ketamine-faq', `<ketamine-faq ${options}`);
  await open(page, await site(t, { '/': html }));
  await page.waitForSelector('script[type="application/ld+json"]');
  assert.deepEqual(await tryEverything(page), everything);
  await page.waitForNetworkIdle();
  const languageFiles = requests.filter((name) => name.startsWith('language-'));
  assert.deepEqual(languageFiles.map((name) => name.replace(/-\w+\.js$/, '')).sort(), [
    'language-en-search',
    'language-en-tools',
  ]);
  const heard = await page.evaluate(() => globalThis.heard);
  assert.ok(heard.length >= 20);
  const keys = new Set(heard.flatMap((detail) => Object.keys(detail)));
  assert.deepEqual([...keys].sort(), ['id', 'open']);
  assert.doesNotMatch(JSON.stringify(heard.filter(({ id }) => id !== 'suicidal-thoughts')), /suicide/);
});
