// The self-check agrees with a browser on what a Content-Security-Policy does to the language files and to a prerendered
// style. diagnose-tags.test.js compares what it does to the script.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { diagnose } from '../../dist/check.js';
import { newPage, script } from '../support/browser-page.js';
import { fallback } from '../support/check-cases/clinic-page.js';
import { site } from '../support/clinic-site.js';

const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const { integrity } = manifest.files['ketamine-faq.js'];

const page = ({ lang = 'en', prerendered = '' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Clinic</title><link rel="icon" href="data:,">` +
  `<script type="module" data-cfasync="false" src="${script()}" integrity="${integrity}" crossorigin="anonymous"></script>` +
  `</head><body><ketamine-faq>${prerendered}${fallback}</ketamine-faq></body></html>`;

/** Serves the page with a policy from another origin than the script. Returns its address and the ids of the findings. */
async function servePage(t, html, policy) {
  const headers = { 'content-security-policy': policy };
  const pageUrl = await site(t, { '/': html }, headers);
  return { pageUrl, found: diagnose(html, headers, { manifest, pageUrl }).map(({ id }) => id) };
}

for (const [expected, title, source] of [
  ['ok', 'the folder', () => new URL('.', script()).href],
  ['policy-languages', 'the file of the script', () => script()],
  ['policy-languages', 'the hash of the script', () => `'${integrity}'`],
])
  test(`language files: ${expected} if script-src allows ${title}`, async (t) => {
    const { pageUrl, found } = await servePage(t, page({ lang: 'es' }), `script-src ${source()}`);
    const there = await newPage(t);
    await there.evaluateOnNewDocument(() => {
      addEventListener('ketamine-faq-error', () => (globalThis.outcome = 'policy-languages'));
      addEventListener('ketamine-faq-language', () => (globalThis.outcome = 'ok'));
    });
    await there.goto(pageUrl);
    const browser = await (await there.waitForFunction(() => globalThis.outcome)).jsonValue();
    assert.deepEqual({ browser, found }, { browser: expected, found: [expected] });
  });

const style = 'p { color: rgb(1, 2, 3) }';
const hash = (algorithm, text = style) => `'${algorithm}-${createHash(algorithm).update(text).digest('base64')}'`;
for (const [expected, sources] of [
  ['ok', "'unsafe-inline'"],
  ['ok', hash('sha256')],
  ['ok', hash('sha512')],
  ['policy-style', "'self'"],
  ['policy-style', `'unsafe-inline' ${hash('sha384', 'another')}`],
])
  test(`prerendered style: ${expected} with style-src ${sources}`, async (t) => {
    const prerendered = `<template shadowrootmode="open"><style>${style}</style><p>Q</p></template>`;
    const { pageUrl, found } = await servePage(t, page({ prerendered }), `style-src ${sources}`);
    const there = await newPage(t);
    // The prerendered style counts until the script takes over: keep the script from loading.
    await there.setRequestInterception(true);
    there.on('request', (request) => (request.url() === script() ? request.abort() : request.continue()));
    await there.goto(pageUrl);
    const color = await there.$eval('ketamine-faq >>> p', (p) => getComputedStyle(p).color);
    const browser = color === 'rgb(1, 2, 3)' ? 'ok' : 'policy-style';
    assert.deepEqual({ browser, found }, { browser: expected, found: [expected] });
  });
