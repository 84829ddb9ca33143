// The page on which an office manager finds out why the FAQ is not there.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { faq, ownTag, page as clinicPage, withTag } from '../unit/faults/page.js';
import { demo, newPage } from '../support/browser-page.js';
import { pageErrors } from '../support/reader-actions.js';
import { repository, serve } from '../support/server.js';

/** The page, opened. */
async function checkPage(t, { address = demo('check.html'), ...size } = {}) {
  const page = await newPage(t, size);
  const errors = pageErrors(page);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  return { page, errors, asked };
}

/** Pastes and checks with the keyboard alone. What is said then. */
async function check(page, source, policy = '') {
  for (const [id, text] of [
    ['source', source],
    ['policy', policy],
  ]) {
    await page.focus(`#${id}`);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    if (text) await page.keyboard.sendCharacter(text);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('[role=status]').textContent);
  return page.evaluate(() => ({
    said: document.querySelector('[role=status]').textContent,
    headings: [...document.querySelectorAll('#findings h2')].map((each) => each.textContent),
    findings: [...document.querySelectorAll('#findings li')].map((each) => each.innerText),
  }));
}

test('where all is well it says so, and which version and language', async (t) => {
  const { page, errors } = await checkPage(t);
  const { said, headings, findings } = await check(page, clinicPage());
  t.diagnostic(findings.join(' '));
  assert.deepEqual([said, headings, findings.length], ['All is well.', ['All is well'], 1]);
  assert.match(findings[0], /^The FAQ is on this page, ketamine-faq\.js, .* in English\./);
  assert.deepEqual(errors, []);
});

test('it says what was found, what matters most first, and what to do', async (t) => {
  const { page } = await checkPage(t);
  const broken = clinicPage({ tag: '<script src="/ketamine-faq.js"></script>', body: '<ketamine-faq></ketamine-faq>' });
  const { said, headings, findings } = await check(page, broken);
  t.diagnostic(findings.join('\n'));
  assert.equal(said, '3 things were found. What matters most comes first.');
  assert.deepEqual(headings, ['Patients do not see it as they should', 'It may not stay']);
  assert.match(findings[0], /lacks type="module".*\(Line 4 of the source\.\)\s+What to do: Write type="module"/s);
});

test('the policy counts too', async (t) => {
  const { page } = await checkPage(t);
  const { said, findings } = await check(page, clinicPage(), "Content-Security-Policy: default-src 'none'");
  assert.equal(said, 'One thing was found.');
  assert.match(findings[0], /“default-src 'none'”/);
});

test('what was said goes when the text changes, and another check says something else', async (t) => {
  const { page } = await checkPage(t);
  await check(page, withTag(''));
  await page.type('#policy', 'x');
  assert.equal(await page.$eval('main', () => document.querySelector('#findings').textContent), '');
  assert.equal(await page.$eval('[role=status]', (status) => status.textContent), '');
  const { said } = await check(page, withTag(ownTag));
  assert.equal(said, 'All is well.');
});

test('nothing of what is pasted becomes a part of the page', async (t) => {
  const { page, errors, asked } = await checkPage(t);
  const bad = '<img src=x onerror="document.title=1">';
  const { findings } = await check(
    page,
    clinicPage({ body: `<ketamine-faq mode='${bad}'>${faq}` }),
    `script-src ${bad}`,
  );
  assert.ok(findings.join().includes(bad), 'it is quoted');
  assert.equal(await page.$('main img'), null);
  // A browser asks for an icon by itself.
  const paths = asked.map((url) => new URL(url).pathname).filter((path) => path !== '/favicon.ico');
  const own = ['/demo/check.html', '/demo/demo.css', '/demo/check.js', '/dist/check.js', '/dist/manifest.json'];
  assert.deepEqual(paths, own);
  assert.deepEqual(errors, []);
});

test('it works where a site allows no inline script and style', async (t) => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
  const strict = await serve(t, { folders: repository, headers: { 'content-security-policy': policy } });
  const { page, errors } = await checkPage(t, { address: `${strict.origin}/demo/check.html` });
  assert.equal((await check(page, clinicPage())).said, 'All is well.');
  assert.deepEqual(errors, []);
});

test('it says so when its own files cannot be loaded', async (t) => {
  const { page } = await checkPage(t);
  await page.setOfflineMode(true);
  assert.match((await check(page, clinicPage())).said, /could not be loaded/);
});

test('a fault of the check is not told as one of the network', async (t) => {
  const { page } = await checkPage(t);
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().endsWith('/manifest.json')
      ? request.respond({ contentType: 'application/json', body: '{}' })
      : request.continue(),
  );
  const fault = new Promise((resolve) => page.once('pageerror', resolve));
  const said = check(page, clinicPage()).then(({ said }) => said);
  assert.ok((await Promise.race([fault, said])) instanceof Error);
});

test('axe finds nothing, before and after; every field has a name; the findings fit on a phone', async (t) => {
  const { page } = await checkPage(t, { width: 320, height: 640 });
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  const violated = async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), tags);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  assert.deepEqual(await violated(), []);
  const long = 'https://cdn.jsdelivr.net/npm/ketamine-faq@1/dist/ketamine-faq.js';
  await check(
    page,
    withTag(`<script src="${long}" integrity="sha384-${'A'.repeat(64)}"></script>`),
    `script-src ${'a'.repeat(90)}.example`,
  );
  assert.deepEqual(await violated(), []);

  const names = await page.$$eval('textarea, button', (fields) =>
    fields.map((field) => field.labels[0]?.textContent ?? field.textContent),
  );
  assert.deepEqual(names, [
    'Source of your page',
    'Content-Security-Policy, if your site has one',
    'Look for the reason',
  ]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const { height } = await (await page.$('button')).boundingBox();
  t.diagnostic(`at 320 px: ${over} px too wide, button ${height} px high`);
  assert.ok(over <= 0 && height >= 44);
});
