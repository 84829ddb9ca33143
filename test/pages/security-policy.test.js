// Every feature works under a strict Content-Security-Policy.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, open } from '../support/browser-page.js';
import { pageErrors, everything, tryEverything, withoutPaper } from '../support/reader-actions.js';
import { repository, serve } from '../support/server.js';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'";

/** A page under the policy, which records every violation. */
async function strictPage(t) {
  const strict = await serve(t, { folders: repository, headers: { 'content-security-policy': policy } });
  const page = await newPage(t);
  const errors = pageErrors(page);
  await page.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      globalThis.violations.push([violatedDirective, blockedURI, sample].join(' ')),
    );
  });
  await withoutPaper(page);
  await open(page, `${strict.origin}/demo/index.html`);
  return { page, errors };
}

test(`every feature works under ${policy}`, async (t) => {
  const { page, errors } = await strictPage(t);
  const seen = await tryEverything(page);
  const violations = await page.evaluate(() => globalThis.violations);
  t.diagnostic(`${JSON.stringify(seen)}, violations: ${violations.length}, errors: ${errors.length}`);
  assert.deepEqual(seen, everything);
  assert.deepEqual(violations, []);
  assert.deepEqual(errors, []);
});

test('a strict policy does not remove the styles', async (t) => {
  const { page } = await strictPage(t);
  const looks = await page.$eval('ketamine-faq >>> [part=question]', (button) => {
    const { display, borderTopWidth, backgroundColor } = getComputedStyle(button);
    return { display, borderTopWidth, backgroundColor };
  });
  t.diagnostic(JSON.stringify(looks));
  assert.deepEqual(looks, { display: 'block', borderTopWidth: '0px', backgroundColor: 'rgba(0, 0, 0, 0)' });
});

test('the same policy reports an inline style', async (t) => {
  const { page } = await strictPage(t);
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color: red">No</p>'));
  await page.waitForFunction(() => globalThis.violations.length);
  const violations = await page.evaluate(() => globalThis.violations);
  t.diagnostic(violations.join('; '));
  assert.match(violations[0], /^style-src/);
});
