// Where a page's languages come from: beside the script, or the folder that a script of the page says. Nothing else says.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, script } from '../support/browser-page.js';
import { ownCopy, site, tag } from '../support/clinic-site.js';
import { clinicPage, press, shows } from '../support/language-files.js';

const beside = () => new URL('.', script()).href;
const module = (attributes = '') => tag().replace('<script ', `<script ${attributes} `);
const classic = (attributes = '') => `<script ${attributes} src="${beside()}ketamine-faq.classic.js"></script>`;
const says = (base) => `data-ketamine-faq-base="${base}"`;
const whenDefined = `<script>
  customElements.whenDefined('ketamine-faq').then((KetamineFaq) => { KetamineFaq.base = '/texts/'; });
</script>`;

/** A page in Spanish of a clinic that has the language files under /texts/. Which addresses it asked for a language. */
async function openSpanish(t, html) {
  const page = await newPage(t);
  const asked = [];
  page.on('request', (request) => request.url().includes('/language-') && asked.push(request.url()));
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const texts = Object.entries(ownCopy()).map(([path, file]) => [path.replace('/dist/', '/texts/'), file]);
  const address = await site(t, { '/': html, '/pages/faq': html, ...Object.fromEntries(texts) });
  return { page, asked, errors, address };
}

const inSpanish = (head, faq = '') => clinicPage({ lang: 'es', head, faq });

for (const [how, head] of [
  ['on the tag of the module', () => module(says('/texts/'))],
  ['on the tag of the classic script', () => classic(says('/texts/'))],
  ['on any other script tag', () => `<script ${says('/texts/')}></script>${module()}`],
  ['without the slash at its end', () => module(says('/texts'))],
  ['from where the page is', () => module(says('../texts/'))],
  ['with a query', () => module(says('/texts/?v=1'))],
  ['by a script that waits for the module', () => whenDefined + module()],
  ['by a script that waits for the classic script', () => whenDefined + classic()],
  [
    'by the module that imports it',
    () => `<script type="module">import { KetamineFaq } from '${script()}'; KetamineFaq.base = '/texts/';</script>`,
  ],
])
  test(`a page can set the folder of the language files: ${how}`, async (t) => {
    const { page, asked, address } = await openSpanish(t, inSpanish(head()));
    await page.goto(`${address}/pages/faq`);
    await shows(page, 'es');
    t.diagnostic(asked.join(', '));
    assert.equal(asked.length, 1);
    assert.equal(new URL('.', asked[0]).href, `${address}/texts/`);
  });

for (const [how, head, faq] of [
  ['an attribute of the element', module, `${says('/texts/')} base="/texts/"`],
  ['another element', () => `<meta ${says('/texts/')}>${module()}`],
  ['<base href>', () => `<base href="/texts/">${module()}`],
  [
    'an image that takes the place of the running script',
    () => `<img name="currentScript" src="/texts/x.js">${classic('crossorigin="anonymous"')}`,
  ],
])
  test(`only a script sets the folder of the language files, not ${how}`, async (t) => {
    const { page, asked, address } = await openSpanish(t, inSpanish(head(), faq));
    await page.goto(address);
    await shows(page, 'es');
    t.diagnostic(asked.join(', '));
    assert.deepEqual(
      asked.map((url) => new URL('.', url).href),
      [beside()],
    );
  });

test('the classic script as inline text loads language files from the folder of the page', async (t) => {
  const text = await (await fetch(`${beside()}ketamine-faq.classic.js`)).text();
  const { page, asked, address } = await openSpanish(t, inSpanish(`<script>${text}</script>`));
  await page.goto(`${address}/pages/faq`);
  const secondRequest = page.waitForRequest((request) => request.url().endsWith('?retry=1'));
  await press(page, 'Try again');
  await secondRequest;
  t.diagnostic(asked.join(', '));
  // Pointing at the button asks for the sources and the tools too.
  const languageFiles = asked.filter((url) => !/-(sources|tools)-/.test(url));
  assert.deepEqual(
    languageFiles.map((url) => new URL('.', url).href),
    [`${address}/pages/`, `${address}/pages/`],
  );
});

for (const base of [
  'http://',
  'http://127.0.0.1:9/texts/',
  'javascript:globalThis.ran=1//',
  'data:text/javascript,globalThis.ran=1//',
])
  test(`a tag cannot set a folder on another site: ${base}`, async (t) => {
    const { page, asked, errors, address } = await openSpanish(t, inSpanish(module(says(base))));
    await page.goto(address);
    await shows(page, 'es');
    assert.deepEqual(
      asked.map((url) => new URL('.', url).href),
      [beside()],
    );
    assert.equal(await page.evaluate(() => globalThis.ran), undefined);
    assert.deepEqual(errors, []);
  });

test('a folder that does not exist leaves the FAQ in English, with a message', async (t) => {
  const { page, errors, address } = await openSpanish(t, inSpanish(module(says('/nowhere/'))));
  await page.goto(address);
  await shows(page, 'en');
  const said = await page.waitForFunction(() =>
    /Español could not be loaded/.exec(document.querySelector('ketamine-faq').renderRoot.textContent),
  );
  assert.ok(said);
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
  assert.deepEqual(errors, []);
  await page.evaluate(() => {
    customElements.get('ketamine-faq').base = '/texts/';
  });
  await press(page, 'Try again');
  await shows(page, 'es');
});
