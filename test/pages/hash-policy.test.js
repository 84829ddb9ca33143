// Pages of a clinic whose policy allows scripts by hash: `script-src` with hashes, or `Integrity-Policy`. Each test
// opens a page with the import map that the command prints, or without it. It checks what loads in the browser, and
// that the self-check reports a problem exactly when the browser blocks a file.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { diagnose } from '../../dist/check.js';
import { newPage, ready } from '../support/browser-page.js';
import { ownCopy, scriptFile, site } from '../support/clinic-site.js';
import { answerFor, choose, clinicPage, press, seen, shows } from '../support/language-files.js';
import { serve } from '../support/server.js';

const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const integrityPolicy = 'blocked-destinations=(script)';

/** What the command prints for a page: tags, the languages of the element, and the hashes for a policy. */
function importMap(...words) {
  const { stdout, stderr } = spawnSync(process.execPath, ['bin/ketamine-faq.js', 'importmap', ...words], {
    encoding: 'utf8',
  });
  const [, languages] = /languages="([^"]+)"/.exec(stderr);
  const [, hashes] = /^For a script-src with hashes: (.+)$/m.exec(stderr);
  return { head: stdout, languages, hashes };
}

const withMap = importMap('en', 'es', '--base', '/dist/');

/** The same tags without the import map. */
const withoutMap = (head) => head.replace(/<script type="importmap">.*?<\/script>/s, '');

const hashOf = (name) => `'${manifest.files[name].integrity}'`;

const textIn = (page, selector) => page.$eval(`ketamine-faq >>> ${selector}`, ({ innerText }) => innerText.trim());

/** Opens a page of a clinic that has the files on its own server, under the policies in `headers`. */
async function open(t, { head, headers, lang = 'en', languages = 'en es', answer, files }) {
  const page = await newPage(t);
  const blocked = [];
  page.on('requestfailed', (request) => blocked.push(new URL(request.url()).pathname.replace('/dist/', '')));
  const asked = answer && (await answerFor(page, answer, files));
  const html = clinicPage({ lang, head, faq: `open="cost" languages="${languages}"` });
  const pageUrl = await site(t, { '/': html, ...ownCopy() }, headers);
  await page.goto(pageUrl);
  await ready(page);
  const found = diagnose(html, headers, { manifest, pageUrl }).map(({ id }) => id);
  return { page, blocked, found, asked };
}

/** Types a query in place of the previous one, and returns whether the help box is shown after all requests have ended. */
async function isUrgent(page, words) {
  await page.focus('ketamine-faq >>> input');
  await page.keyboard.press('Escape');
  await page.keyboard.type(words);
  await page.waitForNetworkIdle();
  return page.$eval('ketamine-faq', async (faq) => {
    await faq.updateComplete;
    return Boolean(faq.renderRoot.querySelector('.kf-urgent'));
  });
}

/** Opens the sources of an open answer, and returns what stands below it: they, or the message that they could not be loaded. */
async function openSources(page) {
  const found = await page.waitForFunction(() => {
    const root = document.querySelector('ketamine-faq').renderRoot;
    return root.querySelector('#cost .kf-sources-toggle') ?? root.querySelector('#cost .kf-foot button');
  });
  if (await found.evaluate((button) => button.matches('.kf-sources-toggle'))) {
    await found.click();
    return textIn(page, '#cost .kf-sources');
  }
  return textIn(page, '#cost .kf-foot');
}

/** Chooses Spanish, and returns the language and the message that are shown after the request has succeeded or failed. */
async function chooseSpanish(page) {
  await page.evaluate(() => {
    globalThis.chosen = new Promise((resolve) => {
      for (const name of ['language', 'error']) addEventListener(`ketamine-faq-${name}`, resolve, { once: true });
    });
  });
  await choose(page, 'es');
  await page.evaluate(async () => {
    await globalThis.chosen;
    await document.querySelector('ketamine-faq').updateComplete;
  });
  return seen(page);
}

/** Skips a test where the browser does not know the header `Integrity-Policy`: Chromium does from version 138 on. */
async function skipWithoutIntegrityPolicy(t) {
  const page = await newPage(t);
  const html = '<!doctype html><link rel="icon" href="data:,"><script src="/x.js"></script>';
  const routes = { '/': html, '/x.js': scriptFile('globalThis.ran = true') };
  await page.goto(await site(t, routes, { 'integrity-policy': integrityPolicy }));
  const ignores = await page.evaluate(() => globalThis.ran === true);
  if (ignores) t.skip('this browser does not support Integrity-Policy');
  return ignores;
}

const policies = {
  'script-src with hashes': ({ hashes }) => ({ 'content-security-policy': `script-src ${hashes}` }),
  'Integrity-Policy': () => ({ 'integrity-policy': integrityPolicy }),
};

for (const [name, headersFor] of Object.entries(policies))
  describe(name, () => {
    const headers = headersFor(withMap);
    const skips = (t) => name === 'Integrity-Policy' && skipWithoutIntegrityPolicy(t);

    test('with the import map: another language, the search words of both, and the sources load', async (t) => {
      if (await skips(t)) return;
      const { page, blocked, found } = await open(t, { head: withMap.head, headers });
      assert.match(await openSources(page), /GoodRx/);
      assert.equal(await isUrgent(page, 'quiero morir'), true, 'these words are in the file');
      await page.keyboard.press('Escape');
      const { locale, questions } = await chooseSpanish(page);
      assert.deepEqual([locale, questions.length], ['es', 20]);
      assert.equal(await isUrgent(page, 'me voy a matar'), true);
      assert.deepEqual(blocked, []);
      assert.deepEqual(found, ['ok']);
    });

    test('without it: the page works in its language, and a reader is told what is missing', async (t) => {
      if (await skips(t)) return;
      const { page, blocked, found } = await open(t, { head: withoutMap(withMap.head), headers });
      assert.match(await openSources(page), /^The search and the sources could not be loaded\./);
      for (const query of ['suicide', 'quiero morir', 'cost'])
        assert.equal(await isUrgent(page, query), true, 'without the code that searches, every search brings up help');
      await page.keyboard.press('Escape');
      const { locale, questions, said, help } = await chooseSpanish(page);
      assert.deepEqual([locale, questions.length], ['en', 20]);
      assert.equal(said, 'Español could not be loaded. The help lines above still apply.');
      assert.match(help, /988/);
      for (const part of ['en-tools', 'es'])
        assert.ok(
          blocked.some((file) => file.startsWith(`language-${part}-`)),
          `${part}: ${blocked}`,
        );
      assert.deepEqual(found, ['policy-languages']);
    });

    test('a page with another language inside: it works, and the import map gives it its search words and English', async (t) => {
      if (await skips(t)) return;
      const spanish = importMap('es', '--base', '/dist/');
      const both = [spanish.head, withoutMap(spanish.head)];
      const [mapped, alone] = await Promise.all(
        both.map((head) => open(t, { head, headers: headersFor(spanish), lang: 'es', languages: spanish.languages })),
      );
      for (const { page } of [mapped, alone]) {
        const { locale, questions } = await seen(page);
        assert.deepEqual([locale, questions.length], ['es', 20]);
      }
      assert.deepEqual([mapped.found, alone.found], [['ok'], ['policy-languages']]);
      assert.match(await openSources(mapped.page), /GoodRx/);
      assert.equal(await isUrgent(mapped.page, 'me voy a matar'), true);
      assert.equal(await isUrgent(mapped.page, 'vejiga'), false);
      assert.equal(await isUrgent(alone.page, 'vejiga'), true, 'nobody knows what is urgent');
      await mapped.page.keyboard.press('Escape');
      await press(mapped.page, 'Read in English');
      await shows(mapped.page, 'en');
    });

    test('a language that the import map does not list takes nothing from the others', async (t) => {
      if (await skips(t)) return;
      const { page, found } = await open(t, { head: withMap.head, headers, languages: 'en es vi' });
      await choose(page, 'vi');
      // More often than the import map lists an address.
      for (let tries = 0; tries < 3; tries++) {
        await press(page, 'Try again');
        await page.waitForNetworkIdle();
      }
      const { said } = await seen(page);
      assert.match(said, /^Tiếng Việt could not be loaded/);
      assert.equal((await chooseSpanish(page)).locale, 'es');
      assert.match(await openSources(page), /GoodRx/);
      assert.deepEqual(found, ['policy-languages']);
    });

    test('after a lost connection the sources come, however often a search and the button have tried in vain', async (t) => {
      if (await skips(t)) return;
      let isCut = true;
      const { page, asked } = await open(t, {
        head: withMap.head,
        headers,
        answer: (name) => isCut && /-tools-/.test(name) && 'cut',
        files: /\/dist\/(language-.+)$/,
      });
      assert.equal(
        await isUrgent(page, 'bladder'),
        true,
        'without the code that searches, every search brings up help',
      );
      // More often than the import map lists an address of another file. How many requests a search makes depends on
      // how fast it is typed.
      while (asked.length <= 3) {
        const count = asked.length;
        await press(page, 'Try again');
        await page.waitForNetworkIdle();
        assert.ok(asked.length > count, `${asked}`);
      }
      isCut = false;
      await press(page, 'Try again');
      await page.waitForNetworkIdle();
      assert.equal(await isUrgent(page, 'bladder'), false);
      await page.keyboard.press('Escape');
      assert.match(await openSources(page), /GoodRx/);
    });

    test('after a lost connection a reader can try twice again', async (t) => {
      if (await skips(t)) return;
      const { page, asked } = await open(t, {
        head: withMap.head,
        headers,
        answer: (_, count) => (count < 3 ? 'cut' : undefined),
      });
      await chooseSpanish(page);
      for (const count of [2, 3]) {
        await press(page, 'Try again');
        await page.waitForNetworkIdle();
        assert.equal(asked.length, count);
      }
      await shows(page, 'es');
    });
  });

test('the import map works for the classic script, and for files on another site', async (t) => {
  const files = await serve(t, { folders: { '/dist/': 'dist' } });
  const cdn = importMap('en', 'es', '--base', `${files.origin}/dist`);
  const classic = 'ketamine-faq.classic.js';
  const asClassic = withMap.head
    .replace('<script type="module"', '<script')
    .replaceAll('ketamine-faq.js', classic)
    .replace(manifest.files['ketamine-faq.js'].integrity, manifest.files[classic].integrity);
  const classicHashes = withMap.hashes.replace(hashOf('ketamine-faq.js'), hashOf(classic));
  for (const [head, hashes] of [
    [cdn.head, cdn.hashes],
    [asClassic, classicHashes],
  ]) {
    const headers = { 'content-security-policy': `script-src ${hashes}`, 'integrity-policy': integrityPolicy };
    const { page, blocked, found } = await open(t, { head, headers });
    assert.equal((await chooseSpanish(page)).locale, 'es');
    assert.match(await openSources(page), /GoodRx/);
    assert.deepEqual([blocked, found], [[], ['ok']]);
  }
});

test('a nonce on the tag allows the files too', async (t) => {
  const head = withoutMap(withMap.head).replace('src=', 'nonce="abc" src=');
  const headers = { 'content-security-policy': "script-src 'nonce-abc'" };
  const { page, blocked, found } = await open(t, { head, headers });
  assert.equal((await chooseSpanish(page)).locale, 'es');
  assert.deepEqual([blocked, found], [[], ['ok']]);
});
