// The self-check agrees with a browser on which styles hide the element while its script does not load.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { diagnose } from '../../dist/check.js';
import { newPage } from '../support/browser-page.js';
import { ownTag, page as clinicPage } from '../support/check-cases/clinic-page.js';
import { styleCases } from '../support/check-cases/styles.js';

const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const clinic = 'https://clinic.example/faq';

/** Answers every request of the page: with `site.html`, with the files in `site.responses`, and otherwise with an error. */
async function interceptRequests(page) {
  const site = {};
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === clinic) return request.respond({ contentType: 'text/html; charset=utf-8', body: site.html });
    const { css, ...response } = site.responses[request.url()] ?? { status: 404 };
    return request.respond({ ...response, body: css ?? 'Not found' });
  });
  return site;
}

/** Whether a visitor sees every element, with these styles added to the styles of the page. */
const isVisible = (page, styles = '') =>
  page.evaluate((styles) => {
    const allElements = (root) =>
      [...root.querySelectorAll('*')].flatMap((each) => [
        each,
        ...(each.shadowRoot && each.localName !== 'ketamine-faq' ? allElements(each.shadowRoot) : []),
      ]);
    const faqs = allElements(document).filter(({ localName }) => localName === 'ketamine-faq');
    for (const faq of faqs) {
      const style = document.createElement('style');
      style.textContent = styles;
      faq.parentNode.append(style);
    }
    return faqs.every((faq) => faq.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
  }, styles);

test('the self-check and a browser agree on every case, and on the line that shows the FAQ', async (t) => {
  const page = await newPage(t);
  const site = await interceptRequests(page);
  const disagreements = [];
  const counts = { true: 0, false: 0 };
  for (const [title, html, , { scripting = true, responses = {} } = {}] of styleCases) {
    Object.assign(site, { html, responses });
    const found = diagnose(html, undefined, { manifest, pageUrl: clinic, responses });
    await page.setJavaScriptEnabled(scripting);
    await page.goto(clinic);
    const visible = await isVisible(page);
    counts[visible]++;
    if (visible === found.some(({ id }) => id === 'style-undefined'))
      disagreements.push(`${title}: ${found.map(({ id }) => id)}, but the FAQ is ${visible ? '' : 'not '}visible`);
    const [advice, line = ''] = found[0].fix.split('Add to the styles of your page: ');
    // With other advice before the line, the line alone is not enough.
    if (!visible && (await isVisible(page, line)) === Boolean(advice)) disagreements.push(`${title}: ${found[0].fix}`);
  }
  t.diagnostic(`visible on ${counts.true} pages, hidden on ${counts.false}`);
  assert.deepEqual(disagreements, []);
  assert.ok(counts.true > 40 && counts.false > 40);
});

test('a prerendered FAQ shows itself on a page that hides what is not defined', async (t) => {
  const page = await newPage(t);
  const site = await interceptRequests(page);
  const fragment = readFileSync('dist/static/en.html', 'utf8');
  const hide = ':not(:defined) { display: none !important; visibility: hidden; opacity: 0 }';
  const html = clinicPage({ tag: ownTag, head: `<style>${hide}</style>`, body: fragment });
  Object.assign(site, { html, responses: {} });
  assert.deepEqual(
    diagnose(html, undefined, { manifest }).map(({ id }) => id),
    ['ok'],
  );
  await page.goto(clinic);
  assert.ok(await isVisible(page));
});
