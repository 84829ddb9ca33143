// The self-check agrees with a browser on what a page shows that is opened from a disk, as by a double-click.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { diagnose } from '../../dist/check.js';
import { newPage } from '../support/browser-page.js';
import { classicFile, fallback, page as clinicPage } from '../support/check-cases/clinic-page.js';

const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const body = `<ketamine-faq lang="es">${fallback}</ketamine-faq>`;

/** What a visitor sees of a page in Spanish: the FAQ in a language, or the fallback. */
for (const [file, type, expected, shown] of [
  ['ketamine-faq.js', 'type="module"', 'page-on-disk', { locale: 'none', isFallbackVisible: true }],
  [classicFile, '', 'page-on-disk-classic', { locale: 'en', isFallbackVisible: false }],
])
  test(`${file} from a disk: ${expected}`, async (t) => {
    const folder = mkdtempSync(`${tmpdir()}/disk-`);
    t.after(() => rmSync(folder, { recursive: true }));
    for (const name of Object.keys(manifest.files).filter((name) => /^(ketamine-faq|language)[\w.-]+\.js$/.test(name)))
      copyFileSync(`dist/${name}`, `${folder}/${name}`);
    const html = clinicPage({ tag: `<script ${type} data-cfasync="false" src="${file}"></script>`, body });
    writeFileSync(`${folder}/page.html`, html);
    const { href } = pathToFileURL(`${folder}/page.html`);
    assert.deepEqual(
      diagnose(html, undefined, { manifest, pageUrl: href }).map(({ id }) => id),
      [expected],
    );
    const page = await newPage(t);
    await page.evaluateOnNewDocument(() => addEventListener('ketamine-faq-error', () => (globalThis.hasFailed = true)));
    await page.goto(href);
    if (shown.locale === 'en') await page.waitForFunction(() => globalThis.hasFailed);
    const state = await page.$eval('ketamine-faq', async (faq) => {
      await faq.updateComplete;
      return { locale: faq.locale ?? 'none', isFallbackVisible: faq.querySelector('p').checkVisibility() };
    });
    assert.deepEqual(state, shown);
  });
