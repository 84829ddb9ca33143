// A program that bundles the element from the package together with elements of its own.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';

import { build } from 'esbuild';

import { install, pack } from '../support/packed.js';
import { ids, newPage, ready } from '../support/browser-page.js';
import { clinicPage, choose, shows } from '../support/language-files.js';
import { site } from '../support/clinic-site.js';
import { serveCdn } from '../support/cdn.js';
import { pageErrors } from '../support/reader-actions.js';

const program = `
  import 'ketamine-faq';
  import { KetamineFaq } from 'ketamine-faq/element';
  import { LitElement, html } from 'lit';

  customElements.define('clinic-hours', class extends LitElement {
    render() {
      return html\`<p>Open on Monday</p>\`;
    }
  });
  globalThis.isOneClass = customElements.get('ketamine-faq') === KetamineFaq;`;

let folder;
before(() => (folder = install(pack().tarball)));

/** Bundles a program. Returns the folder of the files. */
async function bundle(name, text) {
  const entry = join(folder, `program/${name}.js`);
  writeFileSync(entry, text);
  const root = join(folder, 'bundled', name);
  await build({ entryPoints: [entry], outdir: root, bundle: true, format: 'esm', splitting: true, minify: true });
  return root;
}

test('a bundled page shows the questions beside its own elements, and loads a language when it is chosen', async (t) => {
  const root = await bundle('app', program);
  const { origin: url, requests: asked } = await serveCdn(t, { root, prefix: '/' });
  const head = `<script type="module" src="${url}/app.js"></script>`;
  const html = clinicPage({ lang: 'en', head }).replace('</body>', '<clinic-hours></clinic-hours></body>');
  const page = await newPage(t);
  const errors = pageErrors(page);
  await page.goto(await site(t, { '/': html }));
  await ready(page);
  assert.equal((await ids(page)).length, 20);
  assert.equal(await page.evaluate(() => globalThis.isOneClass), true);
  assert.equal(await page.$eval('clinic-hours', ({ renderRoot }) => renderRoot.textContent), 'Open on Monday');
  assert.equal(asked.length, 1);

  for (const locale of ['es', 'zh-Hant', 'ar']) {
    await choose(page, locale);
    await shows(page, locale);
  }
  t.diagnostic(asked.map((request) => request.url).join(', '));
  // The script, the tools and three languages.
  assert.equal(asked.length, 5);
  assert.deepEqual(errors, []);
});

for (const [allowed, runs] of [
  ['lit-html', true],
  ['ketamine-faq', false],
])
  test(`under Trusted Types, a program with the package ${runs ? 'runs' : 'stops'} where \`${allowed}\` alone is allowed`, async (t) => {
    const root = await bundle('strict', "import 'ketamine-faq';\ndocument.title = 'ran';");
    const { origin } = await serveCdn(t, { root, prefix: '/' });
    const head = `<script type="module" src="${origin}/strict.js"></script>`;
    const policy = `require-trusted-types-for 'script'; trusted-types ${allowed}`;
    const page = await newPage(t);
    const errors = pageErrors(page);
    await page.goto(await site(t, { '/': clinicPage({ lang: 'en', head }) }, { 'content-security-policy': policy }));
    assert.equal((await page.title()) === 'ran', runs);
    if (!runs) return assert.match(errors.join('\n'), /Policy "lit-html" disallowed/);
    await ready(page);
    assert.equal((await ids(page)).length, 20);
    return assert.deepEqual(errors, []);
  });

/** A page in a language, with a program that imports Spanish and French. `requests` are those for its files. */
async function openSpanishAndFrench(t, lang) {
  const root = await bundle('two', "import 'ketamine-faq/es';\nimport 'ketamine-faq/fr';");
  const { origin, requests } = await serveCdn(t, { root, prefix: '/' });
  const head = `<script type="module" src="${origin}/two.js"></script>`;
  const page = await newPage(t);
  const errors = pageErrors(page);
  await page.goto(await site(t, { '/': clinicPage({ lang, head }) }));
  await shows(page, lang);
  return { page, errors, requests };
}

for (const lang of ['es', 'fr'])
  test(`a page that bundles Spanish and French shows ${lang} at once, and offers both and English`, async (t) => {
    const { page, errors, requests } = await openSpanishAndFrench(t, lang);
    assert.equal(requests.length, 1);
    const offered = await page.$$eval('ketamine-faq >>> option', (options) => options.map(({ value }) => value));
    assert.deepEqual(offered, ['en', 'es', 'fr']);
    await choose(page, 'en');
    await shows(page, 'en');
    assert.deepEqual(errors, []);
  });

test('a page that bundles one language finds a cry for help in that language', async (t) => {
  const { page, errors } = await openSpanishAndFrench(t, 'es');
  await page.type('ketamine-faq >>> input', 'quiero morir');
  await page.waitForSelector('ketamine-faq >>> .kf-urgent');
  assert.deepEqual(errors, []);
});
