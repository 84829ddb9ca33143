// The self-check agrees with a browser on which styles hide the element for good: after its script has run.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { diagnose } from '../../dist/check.js';
import { newPage } from '../support/browser-page.js';
import { hiddenCases, scriptedCases } from '../support/check-cases/hidden-styles.js';

const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const clinic = 'https://clinic.example/faq';

test('the self-check and a browser agree on every style', async (t) => {
  const page = await newPage(t);
  let current;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const file = `dist${pathname}`;
    if (request.url() === clinic)
      return request.respond({ contentType: 'text/html; charset=utf-8', body: current.html });
    if (/^\/[\w.-]+\.js$/.test(pathname) && existsSync(file))
      return request.respond({ contentType: 'text/javascript; charset=utf-8', body: readFileSync(file) });
    const { css, ...response } = current.responses?.[request.url()] ?? { status: 404 };
    return request.respond({ ...response, body: css ?? 'Not found' });
  });
  const disagreements = [];
  const counts = { true: 0, false: 0 };
  for (const [title, html, , { responses = {} }] of hiddenCases) {
    current = { html, responses };
    const found = diagnose(html, undefined, { manifest, pageUrl: clinic, responses });
    await page.goto(clinic);
    const visible = await page.evaluate(async () => {
      await customElements.whenDefined('ketamine-faq');
      const faqs = [...document.querySelectorAll('ketamine-faq')];
      await Promise.all(faqs.map((faq) => faq.updateComplete));
      return faqs.every((faq) => faq.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
    });
    counts[visible]++;
    if (visible === found.some(({ id }) => id === 'style-hidden'))
      disagreements.push(`${title}: ${found.map(({ id }) => id)}, but the FAQ is ${visible ? '' : 'not '}visible`);
  }
  t.diagnostic(`visible on ${counts.true} pages, hidden on ${counts.false}`);
  assert.deepEqual(disagreements, []);
  assert.ok(counts.true > 10 && counts.false > 10);
  assert.ok(scriptedCases.length, 'left out: a browser without the script of the page shows nothing there');
});
