// Every feature works on a page that enforces Trusted Types and names the policies that it allows.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, ready } from '../support/browser-page.js';
import { ownCopy, scriptFile, site, tag } from '../support/clinic-site.js';
import { choose, shows } from '../support/language-files.js';
import { everything, pageErrors, searchFor, tryEverything, withoutPaper } from '../support/reader-actions.js';
import { buildOwnLit } from '../support/own-lit.js';
import { untilSeen } from '../support/until-seen.js';

const policyFor = (names) =>
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; " +
  `require-trusted-types-for 'script'; trusted-types ${names}`;

const ours = tag('/dist/ketamine-faq.js');
const again = tag('/dist/ketamine-faq.js?again');
const classic = '<script src="/dist/ketamine-faq.classic.js"></script>';
const ownLit = tag('/own-lit.js');

const pageWith = (head) =>
  `<!doctype html><html lang="en"><title>Strict</title>${head}<ketamine-faq><p id="own">Call 988.</p></ketamine-faq></html>`;

/** A page that allows policies with these names, with its violations. */
async function strictPage(t, names, head) {
  const page = await newPage(t);
  const errors = pageErrors(page);
  await page.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) =>
      globalThis.violations.push(`${effectiveDirective} ${sample}`),
    );
  });
  await withoutPaper(page);
  const files = { '/': pageWith(head), '/own-lit.js': scriptFile(await buildOwnLit()), ...ownCopy() };
  const address = await site(t, files, { 'content-security-policy': policyFor(names) });
  await page.browserContext().overridePermissions(address, ['clipboard-sanitized-write']);
  await page.goto(address);
  const violations = () => page.evaluate(() => globalThis.violations);
  return { page, errors, violations };
}

for (const [how, names, head] of [
  ['our script alone', 'ketamine-faq', ours],
  ['the classic script alone', 'ketamine-faq', classic],
  ['our script twice', 'ketamine-faq', ours + again],
  ['the classic script, then the module', 'ketamine-faq', classic + ours],
  ['a Lit of the page, then our script', 'ketamine-faq lit-html', ownLit + ours],
  ['our script, then a Lit of the page', 'ketamine-faq lit-html', ours + ownLit],
])
  test(`every feature works under Trusted Types, without a violation: ${how}`, async (t) => {
    const { page, errors, violations } = await strictPage(t, names, head);
    await ready(page);
    if (head === ours) assert.deepEqual(await tryEverything(page), everything);
    else {
      await searchFor(page, 'suicide');
      await untilSeen(page, 'ketamine-faq >>> .kf-urgent');
      await (await page.$('ketamine-faq >>> input')).press('Escape');
      await page.click('ketamine-faq >>> [part~=toggle-all]');
    }
    const link = await page.$('ketamine-faq >>> .kf-foot a');
    await link.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('ketamine-faq').renderRoot.querySelector('.kf-foot span').textContent.trim(),
    );
    await choose(page, 'es');
    await shows(page, 'es');
    const title = await page.$eval('ketamine-faq >>> [part=question]', ({ textContent }) => textContent.trim());
    assert.match(title, /^¿/);
    if (head.includes(ownLit)) {
      await page.evaluate(() => document.body.append(document.createElement('own-lit')));
      assert.equal(await page.$eval('own-lit >>> b', ({ textContent }) => textContent), 'by the page’s own Lit');
    }
    assert.deepEqual([await violations(), errors], [[], []]);
  });

test('the browser enforces Trusted Types: it refuses markup without a policy, and a second policy of the same name', async (t) => {
  const { page, violations } = await strictPage(t, 'ketamine-faq', ours);
  const refused = await page.evaluate(() =>
    [
      () => (document.createElement('p').innerHTML = '<b>No</b>'),
      () => globalThis.trustedTypes.createPolicy('ketamine-faq', {}),
    ].map((attempt) => {
      try {
        attempt();
        return 'not refused';
      } catch ({ name }) {
        return name;
      }
    }),
  );
  await page.waitForFunction(() => globalThis.violations.length === 2);
  t.diagnostic((await violations()).join('; '));
  assert.deepEqual(refused, ['TypeError', 'TypeError']);
});

test('a page that allows no policy of the element shows its fallback content', async (t) => {
  const { page, violations } = await strictPage(t, 'other', ours);
  await page.waitForFunction(() => globalThis.violations.length > 1);
  const own = await page.$eval('#own', (words) => [words.checkVisibility(), words.textContent]);
  t.diagnostic(`${own}; ${(await violations()).join('; ')}`);
  assert.deepEqual(own, [true, 'Call 988.']);
});
