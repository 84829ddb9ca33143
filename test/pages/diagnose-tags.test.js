// Where the self-check says that patients do not see the FAQ, a real browser does not show it; where it says that all is
// well, it does. The pages are those of test/unit/faults/.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { diagnose, wanted } from '../../dist/check.js';
import { address } from '../unit/faults/address.js';
import { markup } from '../unit/faults/markup.js';
import { manifest } from '../unit/faults/page.js';
import { script } from '../unit/faults/script.js';
import { newPage } from '../support/browser-page.js';

const clinic = 'https://clinic.example/faq';

/** What lies at an address: a built file wherever it is asked for, but of another version where that is asked for. */
function lies(address) {
  const { hostname, pathname } = new URL(address);
  const file = `dist/${pathname.split('/').at(-1)}`;
  if (hostname === 'localhost' || !/^dist\/[\w.-]+\.js$/.test(file) || !existsSync(file)) return undefined;
  return readFileSync(file, 'utf8') + (pathname.includes('@0.9.0') ? '// older' : '');
}

/** Stands for the internet: the clinic's page, and the files. */
async function internet(page) {
  const site = {};
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === site.address)
      return request.respond({ contentType: 'text/html; charset=utf-8', body: site.html, headers: site.headers });
    const body = lies(request.url());
    const headers = { 'access-control-allow-origin': '*' };
    return request.respond(
      body ? { contentType: 'text/javascript; charset=utf-8', headers, body } : { status: 404, body: 'Not found' },
    );
  });
  return site;
}

/** What somebody is told who asks there. */
function answerAt(address) {
  const body = lies(address);
  if (!body) return { status: 404 };
  const hashes = ['sha384', 'sha512'].map((kind) => `${kind}-${createHash(kind).update(body).digest('base64')}`);
  return { status: 200, type: 'text/javascript', allowOrigin: '*', hashes };
}

/** Whether a patient sees every list of questions, nothing that stands for them, and the rest of the page. */
const isShown = (page) =>
  page.evaluate(async () => {
    const deep = (root) =>
      [...root.querySelectorAll('*')].flatMap((each) => [
        each,
        ...(each.shadowRoot && each.localName !== 'ketamine-faq' ? deep(each.shadowRoot) : []),
      ]);
    const faqs = deep(document).filter(({ localName }) => localName === 'ketamine-faq');
    for (const faq of faqs) await faq.updateComplete;
    const isSeen = (each) => each.checkVisibility();
    const paragraphs = [...document.body.querySelectorAll('p')];
    return (
      faqs.length > 0 &&
      faqs.every((faq) => faq.renderRoot?.querySelector('[part=item]') && isSeen(faq)) &&
      !paragraphs.some((p) => p.textContent.startsWith('Thinking about suicide?') && isSeen(p)) &&
      paragraphs.some((p) => p.textContent === 'More' && isSeen(p))
    );
  });

// What no page of its own can show: it is only said that something may be so.
const unsure = ['script-by-script', 'element-hidden', 'not-a-page'];

test('the self-check and a browser agree on every page that a clinic may have made', async (t) => {
  const page = await newPage(t);
  const site = await internet(page);
  const disagreed = [];
  const counts = { true: 0, false: 0 };
  for (const [title, html, , about = {}] of [...markup, ...script, ...address]) {
    site.address = about.address ?? clinic;
    site.html = html;
    site.headers = about.headers ? { 'content-security-policy': about.headers } : {};
    const known = { manifest, address: site.address };
    const answers = Object.fromEntries(wanted(html, known).map((address) => [address, answerAt(address)]));
    const found = diagnose(html, about.headers, { ...known, answers });
    if (about.manifest || found.some(({ id }) => unsure.includes(id))) continue;
    const expected = !found.some(({ weight }) => weight === 'stops');
    await page.goto(site.address);
    const seen = await isShown(page);
    counts[seen]++;
    if (seen !== expected)
      disagreed.push(`${title}: ${found.map(({ id }) => id)}, and the FAQ is ${seen ? '' : 'not '}shown`);
  }
  t.diagnostic(`shown on ${counts.true} pages, not shown on ${counts.false}`);
  assert.deepEqual(disagreed, []);
  assert.ok(counts.true > 20 && counts.false > 30);
});
