// Nothing is cut off in a language with longer words, and every text can be translated.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, open, openEverything } from '../support/browser-page.js';
import { assertNoOverflow } from '../support/overflow.js';
import { answerFor, choose, press, shows } from '../support/language-files.js';
import { searchWords } from '../support/languages.js';
import { useFont } from '../support/page-fonts.js';
import { growth, outsideBrackets, pseudo } from '../support/pseudo-language.js';
import { resultShown } from '../support/reader-actions.js';

const { default: english } = await import('../../build/languages/en.js');
const made = pseudo(english, 'de', 'Deutsch');
const body = `export default ${JSON.stringify(made)};`;
const search = `export default ${JSON.stringify({ ...searchWords.en, locale: 'de' })};`;
const bodyOf = (name) => ({ body: name.includes('-search-') ? search : body });

async function openPseudo(t, width, answer = bodyOf) {
  const page = await newPage(t, { width });
  await answerFor(page, answer);
  await open(page, 'in/de.html');
  await shows(page, 'de');
  await useFont(page);
  return page;
}

async function assertTranslated(t, page, state) {
  const { report } = await assertNoOverflow(page);
  t.diagnostic(`${state}: ${report}`);
  const { texts, depth, outside } = await outsideBrackets(page);
  t.diagnostic(`${state}: ${texts} texts, ${outside.length} outside of brackets`);
  assert.deepEqual(outside, [], state);
  assert.equal(depth, 0, `${state}: no text has lost its end`);
}

for (const width of [320, 1280])
  test(`every text can be translated, and longer texts fit a screen of ${width} px`, async (t) => {
    const page = await openPseudo(t, width);
    t.diagnostic(`the language is ${growth(english).toFixed(2)} times as long as English`);
    await assertTranslated(t, page, 'closed');
    await openEverything(page);
    await assertTranslated(t, page, 'all open');
    assert.equal(await page.$$eval('ketamine-faq >>> .kf-answer', (all) => all.length), 20);

    await press(page, made.labels.closeAll);
    const field = await page.$('ketamine-faq >>> input');
    for (const [words, sign] of [
      ['keetaamiinnee', '.kf-excerpt'],
      ['suicid', '.kf-urgent'],
      ['overdos', '.kf-urgent'],
      ['zzz', '.kf-result p'],
    ]) {
      await field.press('Escape');
      await field.type(words);
      await resultShown(page);
      await page.waitForFunction(
        (sign) => document.querySelector('ketamine-faq').renderRoot.querySelector(sign),
        {},
        sign,
      );
      await assertTranslated(t, page, `a search for “${words}”`);
    }
  });

test('the messages about a change of language, and about one that fails, can be translated', async (t) => {
  const isPseudo = (name) => name.startsWith('language-de-');
  const page = await openPseudo(t, 320, (name) => (isPseudo(name) ? bodyOf(name) : { status: 500 }));
  await choose(page, 'en');
  await shows(page, 'en');
  await choose(page, 'de');
  await shows(page, 'de');
  await assertTranslated(t, page, 'after a change');
  await choose(page, 'es');
  await page.waitForFunction(
    (words) => document.querySelector('ketamine-faq').renderRoot.textContent.includes(words),
    {},
    made.labels.tryAgain,
  );
  await assertTranslated(t, page, 'after a failure');
});

test('the messages about old text and a copied link, and the text on paper, can be translated', async (t) => {
  const old = `export default ${JSON.stringify({ ...made, due: '2020-01-01', stale: '2020-01-01' })};`;
  const page = await openPseudo(t, 320, () => ({ body: old }));
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.resolve();
  });
  await openEverything(page);
  await page.click('ketamine-faq >>> .kf-foot a');
  await page.waitForFunction(
    (words) => document.querySelector('ketamine-faq').renderRoot.textContent.includes(words),
    {},
    made.labels.linkCopied,
  );
  await assertTranslated(t, page, 'old text, a copied link');
  await page.emulateMediaType('print');
  const { outside } = await outsideBrackets(page);
  assert.deepEqual(outside, []);
});
