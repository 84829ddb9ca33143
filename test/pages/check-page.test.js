// The page demo/check.html, on which a site owner checks the pasted source of a page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { demo, newPage } from '../support/browser-page.js';
import { faq, ownTag, page as clinicPage, withTag } from '../support/check-cases/clinic-page.js';
import { useFont } from '../support/page-fonts.js';
import { pageErrors } from '../support/reader-actions.js';
import { repository, serve } from '../support/server.js';

/** Opens the page, and collects its errors and requests. */
async function checkPage(t, { address = demo('check.html'), ...size } = {}) {
  const page = await newPage(t, size);
  const errors = pageErrors(page);
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  return { page, errors, requests };
}

/** Pastes and submits with the keyboard only. Returns what the page then shows. */
async function check(page, source, policy = '', address = '') {
  for (const [id, text] of [
    ['source', source],
    ['address', address],
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
    status: document.querySelector('[role=status]').textContent,
    headings: [...document.querySelectorAll('#findings h2')].map((each) => each.textContent),
    findings: [...document.querySelectorAll('#findings li')].map((each) => each.innerText),
  }));
}

/** The result for a page without problems: this page requests no files. */
const rightCode = 'The code is right, but the script file could not be looked at';

test('a page without problems: it says that the code is right, with version and language', async (t) => {
  const { page, errors } = await checkPage(t);
  const { status, headings, findings } = await check(page, clinicPage());
  t.diagnostic(findings.join(' '));
  assert.deepEqual([status, headings, findings.length], [`${rightCode}.`, [rightCode], 1]);
  assert.match(findings[0], /^The code of the FAQ on this page is right: ketamine-faq\.js, in English\./);
  assert.match(
    findings[0],
    /Open the address of the script, “\/ketamine-faq\.js” on your site: you must see program code/,
  );
  assert.equal(await page.$('#findings a'), null);
  assert.deepEqual(errors, []);
});

test('if the address of the page is known, it links to the script file, which opens in a new tab', async (t) => {
  const { page } = await checkPage(t);
  const { findings } = await check(page, clinicPage(), '', 'clinic.example/faq');
  assert.match(
    findings[0],
    /Open the address of the script, https:\/\/clinic\.example\/ketamine-faq\.js: you must see/,
  );
  const links = await page.$$eval('#findings a', (all) => all.map(({ href, target, text }) => [href, target, text]));
  const file = 'https://clinic.example/ketamine-faq.js';
  assert.deepEqual(links, [[file, '_blank', file]]);
});

test('it shows the findings by severity, each with what to do', async (t) => {
  const { page } = await checkPage(t);
  const broken = clinicPage({ tag: '<script src="/ketamine-faq.js"></script>', body: '<ketamine-faq></ketamine-faq>' });
  const { status, headings, findings } = await check(page, broken);
  t.diagnostic(findings.join('\n'));
  assert.equal(status, '3 problems found. The most serious one comes first.');
  assert.deepEqual(
    headings.map((heading) => heading.split(':')[0]),
    ['Errors', 'Notices'],
  );
  assert.match(findings[0], /has no type="module".*\(Line 4 of the source\.\)\s+What to do: Write type="module"/s);
});

test('it checks the pasted policy too', async (t) => {
  const { page } = await checkPage(t);
  const { status, findings } = await check(page, clinicPage(), "Content-Security-Policy: default-src 'none'");
  assert.equal(status, '1 problem found.');
  assert.match(findings[0], /“default-src 'none'”/);
});

test('it takes the address of the page as people write it, and asks for another one if it is none', async (t) => {
  const { page, requests } = await checkPage(t);
  const onDisk = await check(page, clinicPage(), '', 'C:\\Users\\Ann\\page.html');
  assert.match(onDisk.findings[0], /its address begins with file:\/\/, as after a double-click/);
  const html = withTag('<script data-cfasync="false" src="https://files.example/ketamine-faq.classic.js"></script>');
  const other = await check(page, html, '', 'clinic.example/faq');
  assert.match(other.findings[0], /^The files of the script are on files\.example\. Your page is on another site/);
  const same = await check(page, html, '', 'files.example/faq');
  assert.equal(same.status, `${rightCode}.`);
  const wrong = await check(page, html, '', 'my page');
  assert.match(wrong.status, /^The address is not that of a web page/);
  assert.deepEqual(wrong.findings, []);
  assert.ok(requests.every((url) => !url.includes('example')));
});

test('the findings disappear when the text changes, and the next check shows new ones', async (t) => {
  const { page } = await checkPage(t);
  await check(page, withTag(''));
  await page.type('#policy', 'x');
  assert.equal(await page.$eval('main', () => document.querySelector('#findings').textContent), '');
  assert.equal(await page.$eval('[role=status]', (status) => status.textContent), '');
  const { status } = await check(page, withTag(ownTag));
  assert.equal(status, `${rightCode}.`);
});

test('pasted HTML is shown as text, and nothing is requested except the files of the check', async (t) => {
  const { page, errors, requests } = await checkPage(t);
  const bad = '<img src=x onerror="document.title=1">';
  const { findings } = await check(
    page,
    clinicPage({ body: `<ketamine-faq mode='${bad}'>${faq}` }),
    `script-src ${bad}`,
  );
  assert.ok(findings.join().includes(bad), 'quoted as text');
  assert.equal(await page.$('main img'), null);
  // The browser requests an icon by itself.
  const paths = requests.map((url) => new URL(url).pathname).filter((path) => path !== '/favicon.ico');
  const own = [
    '/demo/check.html',
    '/demo/demo.css',
    '/demo/check.js',
    '/demo/load-manifest.js',
    '/dist/check.js',
    '/dist/manifest.json',
  ];
  assert.deepEqual(paths.sort(), own.sort());
  assert.deepEqual(errors, []);
});

test('it works with a policy that allows no inline scripts and styles', async (t) => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
  const strict = await serve(t, { folders: repository, headers: { 'content-security-policy': policy } });
  const { page, errors } = await checkPage(t, { address: `${strict.origin}/demo/check.html` });
  assert.equal((await check(page, clinicPage())).status, `${rightCode}.`);
  assert.deepEqual(errors, []);
});

test('opened from a disk, where it cannot run, it says what it needs and keeps what was pasted', async (t) => {
  const note = (page) => page.$eval('.until-script', (note) => note.checkVisibility() && note.textContent);
  const { page } = await checkPage(t, { address: pathToFileURL('demo/check.html').href });
  assert.match(await note(page), /It needs the server: run npm start/);
  await page.type('#source', 'pasted');
  await page.click('button');
  // A form that was sent would load the page again, before this second click is done.
  await page.click('button');
  assert.equal(await page.$eval('#source', ({ value }) => value), 'pasted');
  assert.doesNotMatch(page.url(), /\?/);

  const { page: served } = await checkPage(t);
  assert.equal(await note(served), false);
});

test('it reports that the manifest did not load', async (t) => {
  const { page } = await checkPage(t);
  await page.setOfflineMode(true);
  assert.match((await check(page, clinicPage())).status, /could not be checked/);
});

test('an error in the check itself is not reported as a network error', async (t) => {
  const { page } = await checkPage(t);
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().endsWith('/manifest.json')
      ? request.respond({ contentType: 'application/json', body: '{}' })
      : request.continue(),
  );
  const error = new Promise((resolve) => page.once('pageerror', resolve));
  const status = check(page, clinicPage()).then(({ status }) => status);
  assert.ok((await Promise.race([error, status])) instanceof Error);
});

test('axe reports nothing before and after a check, every field has a name, and the findings fit a phone', async (t) => {
  const { page } = await checkPage(t, { width: 320, height: 640 });
  await useFont(page);
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

  const names = await page.$$eval('textarea, input, button', (fields) =>
    fields.map((field) => field.labels[0]?.textContent ?? field.textContent),
  );
  assert.deepEqual(names, [
    'Source of your page',
    'Address of your page (optional)',
    'Content-Security-Policy (optional)',
    'Check the page',
  ]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const { height } = await (await page.$('button')).boundingBox();
  t.diagnostic(`at 320 px: ${over} px too wide, button ${height} px high`);
  assert.ok(over <= 0 && height >= 44);
});
