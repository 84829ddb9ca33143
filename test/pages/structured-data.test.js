// Structured data where a page is strict, prerendered, or bundled with Lit as it is.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { build } from 'esbuild';

import { assemble } from '../../dist/join.js';
import { newPage, ready } from '../support/browser-page.js';
import { blank, ownCopy, scriptFile, site, tag } from '../support/clinic-site.js';
import { pageErrors } from '../support/reader-actions.js';

const { contentVersion, languages } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const about = Object.keys(languages).map((locale) => ({ locale }));
const [file] = readdirSync('dist').filter((name) => name.startsWith('language-en-tools-'));
const review = { reviewer: 'Jane Doe, MD <3', reviewedOn: '2026-01-03', reviewedVersion: contentVersion };

const printed = (locale, options) =>
  assemble(JSON.parse(readFileSync(`dist/static/${locale}.json`, 'utf8')), options, { languages: about });
const jsonIn = (html) => /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1];

/** The texts of all tags with structured data, where they stand, once the page has them in a language. */
const tags = async (page, locale = 'en') => {
  const selector = 'script[type="application/ld+json"]';
  await page.waitForFunction(
    (query, locale) => document.querySelector(query)?.textContent.includes(`"inLanguage":"${locale}"`),
    {},
    selector,
    locale,
  );
  return page.$$eval(selector, (found) => found.map(({ text, parentNode }) => [parentNode.localName, text]));
};
const setLanguage = (page, locale) => page.$eval('ketamine-faq', (faq, lang) => (faq.lang = lang), locale);

const withData = blank(tag('/dist/ketamine-faq.js')).replace('<ketamine-faq', '<ketamine-faq structured-data');
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; " +
  "require-trusted-types-for 'script'; trusted-types ketamine-faq";

test('a page that enforces Trusted Types gets it, in each language shown, without a violation', async (t) => {
  const page = await newPage(t);
  const errors = pageErrors(page);
  const requests = [];
  page.on('request', (request) => requests.push(request.url().split('/').at(-1)));
  await page.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) =>
      globalThis.violations.push(`${effectiveDirective} ${sample}`),
    );
  });
  await page.goto(await site(t, { '/': withData, ...ownCopy() }, { 'content-security-policy': policy }));
  const [[place, english], ...others] = await tags(page);
  assert.deepEqual([place, JSON.parse(english).mainEntity.length, others], ['head', 20, []]);
  await setLanguage(page, 'es');
  assert.equal((await tags(page, 'es')).length, 1);
  await page.$eval('ketamine-faq', (faq) => faq.remove());
  assert.equal(await page.$('script[type="application/ld+json"]'), null);
  assert.deepEqual([await page.evaluate(() => globalThis.violations), errors], [[], []]);
  assert.equal(requests.filter((name) => name === file).length, 1, requests.join());
});

test('the browser does enforce Trusted Types: it refuses a script tag the same text', async (t) => {
  const page = await newPage(t);
  await page.goto(
    await site(t, { '/': '<!doctype html><title>Clinic</title>' }, { 'content-security-policy': policy }),
  );
  const refused = await page.evaluate(() => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    try {
      script.textContent = '{}';
    } catch ({ name }) {
      return name;
    }
    return 'not refused';
  });
  assert.equal(refused, 'TypeError');
});

test('a page without the attribute does not request the code', async (t) => {
  const page = await newPage(t);
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(await site(t, { '/': blank(tag('/dist/ketamine-faq.js')), ...ownCopy() }));
  await ready(page);
  await page.waitForNetworkIdle();
  assert.ok(!requests.some((url) => url.includes('language-')), requests.join());
});

test('a page whose file cannot be loaded has the FAQ, and no error', async (t) => {
  const page = await newPage(t);
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const routes = { '/': withData, ...ownCopy() };
  delete routes[`/dist/${file}`];
  await page.goto(await site(t, routes));
  await ready(page);
  await page.waitForNetworkIdle();
  await page.click('ketamine-faq >>> [part~=toggle-all]');
  assert.equal(await page.$('script[type="application/ld+json"]'), null);
  assert.deepEqual(errors, []);
});

test('the attribute means the same in dist/ketamine-faq.js and, with all of Lit, in dist/element.js', async (t) => {
  const { outputFiles } = await build({
    stdin: { contents: "import './dist/register.js';", resolveDir: '.' },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/',
    write: false,
  });
  const bundled = Object.fromEntries(
    outputFiles.map(({ path, contents }) => [path, scriptFile(Buffer.from(contents))]),
  );
  const results = [];
  for (const [src, files] of [
    ['/dist/ketamine-faq.js', ownCopy()],
    ['/stdin.js', bundled],
  ]) {
    const page = await newPage(t);
    await page.goto(await site(t, { '/': blank(tag(src)), ...files }));
    await ready(page);
    const result = [];
    for (const value of ['', 'false', null, 'structured-data', null]) {
      await page.$eval(
        'ketamine-faq',
        async (faq, value) => {
          if (value === null) faq.removeAttribute('structured-data');
          else faq.setAttribute('structured-data', value);
          await faq.updateComplete;
        },
        value,
      );
      if (value !== null) await tags(page);
      const count = (await page.$$('script[type="application/ld+json"]')).length;
      result.push([await page.$eval('ketamine-faq', (faq) => faq.structuredData), count]);
    }
    results.push(result);
  }
  const [on, off] = [
    [true, 1],
    [false, 0],
  ];
  assert.deepEqual(results, [
    [on, on, off, on, off],
    [on, on, off, on, off],
  ]);
});

test('the prerendered element has the same data as the script writes, in every language, and never twice', async (t) => {
  const options = {
    ...review,
    reviewedLanguages: Object.keys(languages).join(' '),
    structuredData: true,
    region: 'GB',
  };
  const element = printed('en', options);
  const page = await newPage(t);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title>${tag('/dist/ketamine-faq.js')}${element}`;
  await page.goto(await site(t, { '/': html, ...ownCopy() }));
  await ready(page);
  await page.waitForNetworkIdle();
  assert.deepEqual(await tags(page), [['ketamine-faq', jsonIn(element)]]);
  for (const locale of Object.keys(languages).reverse()) {
    await setLanguage(page, locale);
    assert.deepEqual(await tags(page, locale), [['ketamine-faq', jsonIn(printed(locale, options))]], locale);
  }
  const { lastReviewed, reviewedBy } = JSON.parse(jsonIn(element));
  assert.deepEqual([lastReviewed, reviewedBy.name], ['2026-01-03', review.reviewer]);
  await page.$eval('ketamine-faq', (faq) => (faq.structuredData = false));
  await page.waitForFunction(() => !document.querySelector('script[type="application/ld+json"]'));
});

test('the prerendered element has none by default, nor for no question', () => {
  assert.equal(jsonIn(printed('en', {})), undefined);
  assert.equal(jsonIn(printed('en', { structuredData: false })), undefined);
  assert.equal(jsonIn(printed('en', { structuredData: true, questions: 'none' })), undefined);
});
