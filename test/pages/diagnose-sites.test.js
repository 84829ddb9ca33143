// The self-check agrees with a browser on what a classic script loads from another site.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { diagnose, filesToRequest } from '../../dist/check.js';
import { newPage } from '../support/browser-page.js';
import { classicFile, fallback, page as clinicPage } from '../support/check-cases/clinic-page.js';

const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const pageUrl = 'https://clinic.example/faq';
const html = clinicPage({
  tag: `<script data-cfasync="false" src="https://files.example/${classicFile}"></script>`,
  body: `<ketamine-faq lang="es">${fallback}</ketamine-faq>`,
});

for (const [allowOrigin, expected, locale] of [
  [undefined, 'answer-files-without-cors', 'en'],
  ['https://other.example', 'answer-files-without-cors', 'en'],
  ['*', 'ok', 'es'],
  ['https://clinic.example', 'ok', 'es'],
])
  test(`Access-Control-Allow-Origin ${allowOrigin ?? 'missing'}: ${expected}, shown in ${locale}`, async (t) => {
    const responses = Object.fromEntries(
      filesToRequest(html, { manifest, pageUrl }).map((url) => [
        url,
        { status: 200, contentType: 'text/javascript', allowOrigin },
      ]),
    );
    const found = diagnose(html, undefined, { manifest, pageUrl, responses });
    assert.deepEqual(
      found.map(({ id }) => id),
      [expected],
    );
    const page = await newPage(t);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url() === pageUrl) return request.respond({ contentType: 'text/html; charset=utf-8', body: html });
      const { hostname, pathname } = new URL(request.url());
      const headers = allowOrigin ? { 'access-control-allow-origin': allowOrigin } : {};
      if (hostname !== 'files.example' || !existsSync(`dist${pathname}`)) return request.respond({ status: 404 });
      return request.respond({
        contentType: 'text/javascript; charset=utf-8',
        headers,
        body: readFileSync(`dist${pathname}`),
      });
    });
    await page.evaluateOnNewDocument(() => {
      for (const type of ['error', 'language'])
        addEventListener(`ketamine-faq-${type}`, () => (globalThis.isDecided = true));
    });
    await page.goto(pageUrl);
    await page.waitForFunction(() => globalThis.isDecided);
    assert.equal(await page.$eval('ketamine-faq', (faq) => faq.updateComplete.then(() => faq.locale)), locale);
    if (locale === 'en') assert.match(found[0].problem, /Visitors see English instead of Español/);
  });
