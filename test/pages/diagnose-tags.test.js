// The self-check agrees with a browser: the FAQ does not appear on the pages for which it reports an error, and appears on
// all others.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { diagnose, filesToRequest } from '../../dist/check.js';
import { newPage } from '../support/browser-page.js';
import { casesFor } from '../support/check-cases/cases.js';

const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const clinic = 'https://clinic.example/faq';

/** The body of a file: that of the built file of this name on every host, changed for an older version. */
function fileAt(url) {
  const { hostname, pathname } = new URL(url);
  const file = `dist/${pathname.split('/').at(-1)}`;
  if (hostname === 'localhost' || !/^dist\/[\w.-]+\.js$/.test(file) || !existsSync(file)) return undefined;
  return readFileSync(file, 'utf8') + (pathname.includes('@0.9.0') ? '// older' : '');
}

/** Answers every request of the page: with `site.html` at `site.url`, and with files everywhere else. */
async function interceptRequests(page) {
  const site = {};
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === site.url)
      return request.respond({ contentType: 'text/html; charset=utf-8', body: site.html, headers: site.headers });
    const body = fileAt(request.url());
    const headers = { 'access-control-allow-origin': '*' };
    return request.respond(
      body ? { contentType: 'text/javascript; charset=utf-8', headers, body } : { status: 404, body: 'Not found' },
    );
  });
  return site;
}

/** The response to a request for a file, as the self-check gets it. */
function responseAt(url) {
  const body = fileAt(url);
  if (!body) return { status: 404 };
  const hashes = ['sha384', 'sha512'].map((kind) => `${kind}-${createHash(kind).update(body).digest('base64')}`);
  return { status: 200, contentType: 'text/javascript', allowOrigin: '*', hashes };
}

/** The headers of a case as response headers. `undefined` for text that was copied from a browser. */
function responseHeaders(headers = '') {
  if (headers === '') return {};
  if (typeof headers === 'string')
    return /(content-security|integrity)-policy/i.test(headers) ? undefined : { 'content-security-policy': headers };
  const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
  return Object.fromEntries(entries.map(([name, value]) => [name, [value].flat().join(', ')]));
}

/** Whether a visitor sees the questions of every element, no fallback text, and the rest of the page. */
const isShown = (page) =>
  page.evaluate(async () => {
    const allElements = (root) =>
      [...root.querySelectorAll('*')].flatMap((each) => [
        each,
        ...(each.shadowRoot && each.localName !== 'ketamine-faq' ? allElements(each.shadowRoot) : []),
      ]);
    const faqs = allElements(document).filter(({ localName }) => localName === 'ketamine-faq');
    // Rejected where a policy does not let the script render.
    for (const faq of faqs) await faq.updateComplete?.catch(() => {});
    const isVisible = (each) => each.checkVisibility();
    const paragraphs = [...document.body.querySelectorAll('p')];
    return (
      faqs.length > 0 &&
      faqs.every((faq) => faq.renderRoot?.querySelector('[part=item]') && isVisible(faq)) &&
      !paragraphs.some((p) => p.textContent.startsWith('Thinking about suicide?') && isVisible(p)) &&
      paragraphs.some((p) => p.textContent === 'More' && isVisible(p))
    );
  });

// Findings that depend on a script of the page, or on the page's own source: the cases contain neither.
const undecided = ['script-by-script', 'element-rendered-later', 'element-hidden', 'not-a-page'];

// The FAQ is shown, with the crisis lines of another country.
const isShownAnyway = ({ id }) => /^region-/.test(id);

/** Cases that are not compared here. */
const elsewhere = {
  responses: 'tested without a browser, because these cases define the responses themselves',
  'styles that hide for good': 'diagnose-hidden.test.js compares them',
  'a page on a disk': 'diagnose-disk.test.js opens such pages',
};

test('the self-check and a browser agree on every case', async (t) => {
  const page = await newPage(t);
  const site = await interceptRequests(page);
  const subjects = casesFor(manifest);
  for (const [name, reason] of Object.entries(elsewhere)) {
    assert.ok(subjects[name], reason);
    delete subjects[name];
  }
  const disagreements = [];
  const skipped = [];
  const counts = { true: 0, false: 0 };
  for (const [title, html, , { headers, pageUrl = clinic } = {}] of Object.values(subjects).flat()) {
    Object.assign(site, { url: pageUrl, html, headers: responseHeaders(headers) });
    const responses = Object.fromEntries(
      filesToRequest(html, { manifest, pageUrl }).map((url) => [url, responseAt(url)]),
    );
    const found = diagnose(html, headers, { manifest, pageUrl, responses });
    if (!site.headers || found.some(({ id }) => undecided.includes(id))) {
      skipped.push(title);
      continue;
    }
    const expected = !found.some((each) => each.severity === 'error' && !isShownAnyway(each));
    await page.goto(site.url);
    const shown = await isShown(page);
    counts[shown]++;
    if (shown !== expected)
      disagreements.push(`${title}: ${found.map(({ id }) => id)}, but the FAQ is ${shown ? '' : 'not '}shown`);
  }
  t.diagnostic(`shown on ${counts.true} pages, not shown on ${counts.false}; skipped: ${skipped.join(', ')}`);
  assert.deepEqual(disagreements, []);
  assert.ok(counts.true > 60 && counts.false > 60);
});
