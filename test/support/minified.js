// Compares a built file with the same file after the minifier of a site: readers must get the same.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, open } from './browser-page.js';
import { ownCopy, scriptFile, site, tag } from './clinic-site.js';
import { choose, clinicPage, shows } from './language-files.js';
import { pageErrors, resultShown } from './reader-actions.js';

/** Built files, each with its language, a word of it to search for, and another language to choose. */
const files = {
  'ketamine-faq.js': ['en', 'bladder', 'es'],
  'ketamine-faq.classic.js': ['en', 'bladder', 'es'],
};

const isClassic = (name) => name.includes('classic');

/** All texts by question, what one click opens, what a search finds, and the height of the element. */
async function read(t, name, code) {
  const [locale, word, other] = files[name];
  const address = `/dist/${name}`;
  const head = isClassic(name) ? `<script src="${address}"></script>` : tag(address);
  const page = await newPage(t);
  const errors = pageErrors(page);
  const html = clinicPage({ lang: locale, head });
  await open(page, await site(t, { '/': html, ...ownCopy(), [address]: scriptFile(code) }));
  const shown = (part) =>
    page.$$eval(`ketamine-faq >>> ${part}`, (all) =>
      all.filter((each) => each.checkVisibility()).map((each) => [each.closest('[part=item]').id, each.innerText]),
    );

  const questions = await shown('[part=question]');
  // The foot of an answer comes with the tools, which are fetched for the first one.
  await page.click('ketamine-faq >>> #prepare [part=question]');
  await resultShown(page);
  const opened = await shown('.kf-answer');
  await page.click('ketamine-faq >>> [part~=toggle-all]');
  await resultShown(page);
  const answers = await shown('.kf-answer');
  const whole = await page.$eval('ketamine-faq', (faq) => [faq.renderRoot.textContent, faq.offsetHeight]);
  const field = await page.$('ketamine-faq >>> input');
  await field.type(word);
  await resultShown(page);
  const found = await shown('[part=question]');
  await field.press('Escape');
  await choose(page, other);
  await shows(page, other);
  return { questions, opened, answers, whole, found, other: await shown('[part=question]'), errors };
}

/** What a reader gets of each file without a minifier, read once for all minifiers. */
const reads = {};

/** Tests a minifier: a function of a script and of whether that is a module. */
export function testMinifier(tool, minify) {
  for (const name of Object.keys(files))
    test(`${name} shows answers and searches as before when ${tool} has minified it`, async (t) => {
      const code = readFileSync(`dist/${name}`, 'utf8');
      const minified = await minify(code, !isClassic(name));
      const before = await (reads[name] ??= read(t, name, code));
      const after = await read(t, name, minified);
      t.diagnostic(
        `${code.length} to ${minified.length} characters; answers: ${after.answers.length}, found: ${after.found.length}`,
      );
      assert.notEqual(minified, code);
      assert.deepEqual(after, before);
      assert.deepEqual(
        [after.questions, after.opened, after.answers, after.other].map(({ length }) => length),
        [20, 1, 20, 20],
      );
      assert.ok(after.found.length > 0 && after.found.length < 20);
      assert.deepEqual(after.errors, []);
    });

  test(`each language file has the same value when ${tool} has minified it`, async () => {
    for (const name of readdirSync('dist').filter((each) => /^language-(?!en-tools)/.test(each))) {
      const code = readFileSync(`dist/${name}`, 'utf8');
      const [before, after] = await Promise.all([code, await minify(code, true)].map(valueOf));
      assert.deepEqual(after, before, name);
    }
  });
}

/** The default export of a module. */
const valueOf = async (code) => (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
