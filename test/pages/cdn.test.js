// The tags of docs/embedding.md on the page of a clinic: a CDN on another origin serves the package.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { pack } from '../support/packed.js';
import { ids, newPage, ready } from '../support/browser-page.js';
import { site } from '../support/clinic-site.js';
import { withBuiltHashes } from '../support/cdn-tags.js';
import { serveCdn } from '../support/cdn.js';
import { choose, shows } from '../support/language-files.js';
import { pageErrors } from '../support/reader-actions.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { languages } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const { root, files } = pack();
const prefix = `/npm/ketamine-faq@${version}/`;
const path = (name) => `${prefix}dist/${name}`;
const languageFile = (locale) => files.find((name) => name.startsWith(`dist/language-${locale}-`)).replace('dist/', '');

/** The snippet of the guide for a file: the tag and the element. */
const snippet = (name) => {
  const blocks = readFileSync('docs/embedding.md', 'utf8').matchAll(/```html\n(.*?)```/gs);
  return withBuiltHashes([...blocks].map(([, html]) => html).find((html) => html.includes(`/dist/${name}"`)));
};

/** A page of a clinic with the snippet, which `change` may change, and the requests to the CDN. */
async function clinic(t, name = 'ketamine-faq.js', { change = (html) => html, headers = () => ({}) } = {}) {
  const { origin: url, requests: asked } = await serveCdn(t, { root, prefix });
  const html = change(snippet(name).replaceAll('https://cdn.jsdelivr.net', url));
  const start =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title><link rel="icon" href="data:,">';
  const address = await site(t, { '/': `${start}${html}` }, headers(url));
  const page = await newPage(t);
  return { page, errors: pageErrors(page), asked, address };
}

const urls = (asked) => asked.map(({ url }) => url);

/** Without the tools, which a chosen language requests too. */
const urlsOfTexts = (asked) => urls(asked).filter((url) => url !== path(languageFile('en-tools')));

test('the tag from the guide shows all questions, and a language and its search come from the folder of the script', async (t) => {
  const { page, errors, asked, address } = await clinic(t);
  await page.goto(address);
  await ready(page);
  assert.equal((await ids(page)).length, 20);
  assert.deepEqual(urls(asked), [path('ketamine-faq.js')]);
  await choose(page, 'es');
  await shows(page, 'es');
  assert.deepEqual(urlsOfTexts(asked), [path('ketamine-faq.js'), path(languageFile('es'))]);
  await page.click('ketamine-faq >>> input');
  await page.waitForNetworkIdle();
  assert.equal(urls(asked).at(-1), path(languageFile('es-search')));
  // The CDN sees the origin of the site, which CORS requires, but neither the page nor a cookie.
  const told = asked.filter(({ headers }) => headers.referer || headers.cookie || headers.origin !== address);
  t.diagnostic(JSON.stringify(asked[0].headers));
  assert.deepEqual(told, []);
  assert.deepEqual(errors, []);
});

test('every language can be loaded from the CDN', async (t) => {
  const { page, errors, asked, address } = await clinic(t);
  await page.goto(address);
  await ready(page);
  for (const locale of Object.keys(languages)) {
    await choose(page, locale);
    await shows(page, locale);
  }
  const others = Object.keys(languages).filter((locale) => locale !== 'en');
  assert.deepEqual(
    urlsOfTexts(asked).slice(1),
    others.map((locale) => path(languageFile(locale))),
  );
  assert.deepEqual(errors, []);
});

test('a second visit sends no request to the CDN', async (t) => {
  const { page, asked, address } = await clinic(t);
  for (const visit of ['first', 'second']) {
    await page.goto(address);
    await ready(page);
    await choose(page, 'es');
    await shows(page, 'es');
    t.diagnostic(`${visit} visit: ${asked.length} requests so far`);
    // The script, the tools and the language.
    assert.equal(asked.length, 3, visit);
  }
});

test('the tag of a file with one language loads no second file', async (t) => {
  const { page, errors, asked, address } = await clinic(t, 'ketamine-faq.es.js');
  await page.goto(address);
  await shows(page, 'es');
  await page.waitForNetworkIdle();
  assert.equal((await ids(page)).length, 20);
  assert.deepEqual(urls(asked), [path('ketamine-faq.es.js')]);
  assert.deepEqual(errors, []);
});

test('the Content-Security-Policy from the guide is enough', async (t) => {
  const guide = readFileSync('docs/embedding.md', 'utf8');
  const [, source] = /^\| `script-src`[^|]*\|[^|]*\| `([^`]+)`/m.exec(guide);
  const policy = (url) =>
    `default-src 'none'; img-src data:; script-src ${source.replace('https://cdn.jsdelivr.net', url)}`;
  const headers = (url) => ({ 'content-security-policy': policy(url) });
  const { page, errors, address } = await clinic(t, 'ketamine-faq.js', { headers });
  await page.goto(address);
  await ready(page);
  await choose(page, 'ar');
  await shows(page, 'ar');
  t.diagnostic(policy('https://cdn.jsdelivr.net'));
  assert.deepEqual(errors, []);
});

for (const [how, change] of [
  [
    'the hash of another file',
    (html) => html.replace(/sha384-./, (start) => (start.endsWith('A') ? 'sha384-B' : 'sha384-A')),
  ],
  ['the address of another version', (html) => html.replace(`@${version}`, '@0.0.1')],
])
  test(`with ${how} the fallback content is shown`, async (t) => {
    const { page, errors, address } = await clinic(t, 'ketamine-faq.js', { change });
    await page.evaluateOnNewDocument(() =>
      addEventListener('error', ({ target }) => (globalThis.failed = target.localName), true),
    );
    await page.goto(address);
    await page.waitForFunction(() => globalThis.failed === 'script');
    const seen = await page.$eval('ketamine-faq', (faq) => ({
      isDefined: faq.matches(':defined'),
      text: faq.innerText.trim(),
      numbers: [...faq.querySelectorAll('a')].filter((link) => link.checkVisibility()).map(({ href }) => href),
    }));
    t.diagnostic(errors.join('; '));
    assert.equal(seen.isDefined, false);
    assert.equal(seen.text, 'Thinking about suicide? Call or text 988. In danger: 911.');
    assert.deepEqual(seen.numbers, ['tel:988', 'tel:911']);
  });
