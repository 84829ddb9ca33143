// The self-check says of a Content-Security-Policy what a real browser does with it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { diagnose } from '../../dist/check.js';
import { newPage, script } from '../support/browser-page.js';
import { site } from '../support/clinic-site.js';

const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const { integrity } = manifest.files['ketamine-faq.js'];
const fallback = '<p>Call <a href="tel:988">988</a>.</p>';

const tag = (attributes = '') =>
  `<script type="module" data-cfasync="false" src="${script()}" crossorigin="anonymous" ${attributes}></script>`;
const page = ({ attributes, head = '', lang = 'en', inside = '' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Clinic</title><link rel="icon" href="data:,">` +
  `${head}${tag(attributes)}</head><body><ketamine-faq>${inside}${fallback}</ketamine-faq></body></html>`;
const meta = (policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** What runs, and what does not. `origin` and `folder` are those of the script, which is on another site than the page. */
const policies = [
  ['runs', () => ''],
  ['runs', ({ origin }) => `default-src 'none'; script-src ${origin}`],
  ['runs', ({ origin }) => `default-src ${origin}`],
  ['runs', ({ folder }) => `script-src ${folder}`],
  ['runs', () => 'script-src http:'],
  ['runs', () => 'script-src *'],
  ['runs', () => 'script-src 127.0.0.1:*'],
  ['runs', ({ origin }) => `script-src 'none'; script-src-elem ${origin}`],
  ['runs', () => "script-src 'nonce-abc'", { attributes: 'nonce="abc"' }],
  ['runs', () => "script-src 'strict-dynamic' 'nonce-abc'", { attributes: 'nonce="abc"' }],
  ['runs', () => `script-src '${integrity}'`, { attributes: `integrity="${integrity}"` }],
  ['runs', () => "require-trusted-types-for 'script'"],
  ['runs', () => "trusted-types ketamine-faq; require-trusted-types-for 'script'"],
  ['runs', () => 'sandbox allow-scripts'],
  ['runs', () => "img-src 'none'; style-src 'none'"],
  ['blocked', () => "script-src 'self'"],
  ['blocked', () => "default-src 'self'"],
  ['blocked', ({ origin }) => `script-src ${origin}; script-src-elem 'self'`],
  ['blocked', ({ origin }) => `script-src ${origin}, script-src 'self'`],
  ['blocked', () => 'script-src https:'],
  ['blocked', () => 'script-src 127.0.0.1'],
  ['blocked', ({ origin }) => `script-src ${origin}/dist`],
  ['blocked', ({ origin }) => `script-src ${origin}/DIST/`],
  ['blocked', () => "script-src 'unsafe-inline' 'unsafe-eval'"],
  ['blocked', () => "script-src 'nonce-abc'", { attributes: 'nonce="abd"' }],
  ['blocked', ({ origin }) => `script-src ${origin} 'strict-dynamic'`],
  ['blocked', () => `script-src '${integrity}'`],
  ['blocked', () => "trusted-types 'none'; require-trusted-types-for 'script'"],
  ['blocked', () => "trusted-types dompurify, require-trusted-types-for 'script'"],
  ['blocked', () => 'sandbox'],
  ['blocked', () => '', { head: meta("script-src 'self'") }],
];

for (const [expected, write, about] of policies)
  test(`${expected}: ${write({ origin: 'SCRIPT', folder: 'SCRIPT/dist/' }) || JSON.stringify(about ?? 'no policy')}`, async (t) => {
    const { origin, href } = new URL(script());
    const policy = write({ origin, folder: new URL('.', href).href });
    const html = page(about);
    const headers = policy ? { 'content-security-policy': policy } : {};
    const address = await site(t, { '/': html }, headers);

    const there = await newPage(t);
    await there.goto(address);
    const questions = await there.$eval('ketamine-faq', async (faq) => {
      await faq.updateComplete?.catch(() => {});
      return faq.renderRoot?.querySelectorAll('[part=item]').length ?? 0;
    });
    const browser = questions === 20 ? 'runs' : 'blocked';
    const found = diagnose(html, headers, { manifest, address });
    const check = found.some(({ weight }) => weight === 'stops') ? 'blocked' : 'runs';
    t.diagnostic(`browser: ${questions} questions; check: ${found.map(({ id }) => id).join(', ')}`);
    assert.deepEqual({ browser, check }, { browser: expected, check: expected });
  });

for (const [expected, source] of [
  ['well', ({ folder }) => folder],
  ['policy-languages', ({ href }) => href],
  ['policy-languages', () => `'${integrity}'`],
])
  test(`other languages: ${expected} where ${source({ folder: 'the folder', href: 'the file' })} is allowed`, async (t) => {
    const { href } = new URL(script());
    const headers = { 'content-security-policy': `script-src ${source({ href, folder: new URL('.', href).href })}` };
    const html = page({ lang: 'es', attributes: `integrity="${integrity}"` });
    const address = await site(t, { '/': html }, headers);
    const there = await newPage(t);
    await there.evaluateOnNewDocument(() => {
      addEventListener('ketamine-faq-error', () => (globalThis.outcome = 'policy-languages'));
      addEventListener('ketamine-faq-language', () => (globalThis.outcome = 'well'));
    });
    await there.goto(address);
    const browser = await (await there.waitForFunction(() => globalThis.outcome)).jsonValue();
    const check = diagnose(html, headers, { manifest, address }).map(({ id }) => id);
    assert.deepEqual({ browser, check }, { browser: expected, check: [expected] });
  });

const style = 'p { color: rgb(1, 2, 3) }';
const hash = (kind, text = style) => `'${kind}-${createHash(kind).update(text).digest('base64')}'`;
for (const [expected, sources] of [
  ['well', "'unsafe-inline'"],
  ['well', hash('sha256')],
  ['well', hash('sha512')],
  ['policy-style', "'self'"],
  ['policy-style', `'unsafe-inline' ${hash('sha384', 'another')}`],
])
  test(`the style of a FAQ that is written into the page: ${expected} with style-src ${sources}`, async (t) => {
    const inside = `<template shadowrootmode="open"><style>${style}</style><p>Q</p></template>`;
    const html = page({ inside });
    const headers = { 'content-security-policy': `style-src ${sources}` };
    const address = await site(t, { '/': html }, headers);
    const there = await newPage(t);
    // Before the script takes over.
    await there.setRequestInterception(true);
    there.on('request', (request) => (request.url() === script() ? request.abort() : request.continue()));
    await there.goto(address);
    const colour = await there.$eval('ketamine-faq >>> p', (p) => getComputedStyle(p).color);
    const browser = colour === 'rgb(1, 2, 3)' ? 'well' : 'policy-style';
    const check = diagnose(html, headers, { manifest, address }).map(({ id }) => id);
    assert.deepEqual({ browser, check }, { browser: expected, check: [expected] });
  });
