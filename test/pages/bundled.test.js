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

let root;
before(async () => {
  const folder = install(pack().tarball);
  const entry = join(folder, 'program/app.js');
  writeFileSync(entry, program);
  root = join(folder, 'bundled');
  await build({ entryPoints: [entry], outdir: root, bundle: true, format: 'esm', splitting: true, minify: true });
});

test('a bundled page shows the questions beside its own elements, and loads a language when it is chosen', async (t) => {
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
