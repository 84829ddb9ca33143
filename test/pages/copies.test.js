// Copies of a page without its scripts: a saved page, a reader view, and the window of a print helper (ADR 27).
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { newPage, ready } from '../support/browser-page.js';
import { site } from '../support/clinic-site.js';
import { clinicPage } from '../support/language-files.js';

async function open(t) {
  const page = await newPage(t);
  await page.goto(await site(t, { '/': clinicPage({ lang: 'en' }) }));
  await ready(page);
  return page;
}

const isVisible = (page, selector) => page.$eval(selector, (each) => each.checkVisibility());

test('a page saved as one file (MHTML) shows the help lines, every question and the answers that were open', async (t) => {
  const page = await open(t);
  await page.$eval('ketamine-faq', async (faq) => {
    faq.showAll();
    await faq.updateComplete;
  });
  const session = await page.createCDPSession();
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'saved.mhtml');
  writeFileSync(file, data);
  const saved = await newPage(t);
  await saved.goto(pathToFileURL(file));
  const { help, questions, answers } = await saved.$eval('ketamine-faq', ({ shadowRoot }) => {
    const all = (selector) => [...shadowRoot.querySelectorAll(selector)];
    return {
      help: all('.kf-safety')
        .filter((each) => each.checkVisibility())
        .map(({ textContent }) => textContent)
        .join(' '),
      questions: all('.kf-question').filter((each) => each.checkVisibility()).length,
      answers: all('.kf-answer').filter((each) => each.checkVisibility()).length,
    };
  });
  assert.match(help, /988.*911/s);
  assert.deepEqual({ questions, answers }, { questions: 20, answers: 20 });
});

test('a reader view shows the crisis line that the page has as fallback content', async (t) => {
  const page = await open(t);
  await page.addScriptTag({ path: 'node_modules/@mozilla/readability/Readability.js' });
  const text = await page.evaluate(
    () => new globalThis.Readability(document.cloneNode(true), { charThreshold: 0 }).parse().textContent,
  );
  assert.match(text, /En peligro: 911\./);
});

test('the markup of a page, copied into a window without scripts, shows its fallback content', async (t) => {
  const page = await open(t);
  const markup = await page.evaluate(() => document.documentElement.outerHTML);
  const copy = await newPage(t);
  await copy.setJavaScriptEnabled(false);
  await copy.setContent(markup);
  assert.ok(await isVisible(copy, '#own'));
});
