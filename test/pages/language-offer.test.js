// Who reads another language than the page is offered theirs, and nothing happens until they want it.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, ready } from '../support/browser-page.js';
import { site } from '../support/clinic-site.js';
import { answerFor, clinicPage, press, seen, shows } from '../support/language-files.js';

/** A page as a browser with these languages shows it. */
async function openAs(t, languages, { lang = 'en', faq } = {}) {
  const page = await newPage(t);
  await page.evaluateOnNewDocument(
    (languages) =>
      Object.defineProperty(Navigator.prototype, 'languages', {
        get: () => languages,
      }),
    languages,
  );
  const asked = await answerFor(page);
  await page.goto(await site(t, { '/': clinicPage({ lang, faq }) }));
  await ready(page);
  await shows(page, lang);
  return { page, asked };
}

/** The buttons that lead to another language, and what stands first in the toolbar. */
const offers = (page) =>
  page.$eval('ketamine-faq', ({ renderRoot }) => {
    const about = (button) => ({
      words: button.textContent.trim(),
      lang: button.lang,
      direction: getComputedStyle(button).direction,
    });
    const isShown = (each) => each.checkVisibility();
    return {
      all: [...renderRoot.querySelectorAll('button[lang]')].filter(isShown).map(about),
      first: [...renderRoot.querySelectorAll('[part=toolbar] :is(button, input, select)')]
        .filter(isShown)
        .map(about)[0],
    };
  });

for (const [languages, locale] of [
  [['es-MX', 'en'], 'es'],
  [['zh-TW'], 'zh-Hant'],
  [['ar-EG'], 'ar'],
  [['xx', 'ko'], 'ko'],
])
  test(`a browser in ${languages} is offered its language by one button, which loads nothing by itself`, async (t) => {
    const { page, asked } = await openAs(t, languages);
    const { default: own } = await import(`../../build/languages/${locale}.js`);
    const expected = {
      words: own.labels.offer,
      lang: locale,
      direction: own.dir,
    };
    const { all, first } = await offers(page);
    await page.waitForNetworkIdle();
    t.diagnostic(`${languages}: ${all.map(({ words }) => words)}; asked for before: ${asked.length}`);
    assert.deepEqual(all, [expected]);
    assert.deepEqual(first, expected, 'it is the first in the toolbar');
    assert.deepEqual(asked, []);

    await press(page, own.labels.offer);
    await shows(page, locale);
    const { questions } = await seen(page);
    assert.deepEqual(
      questions,
      Object.values(own.questions).map(({ title }) => title),
    );
    assert.equal(asked.length, 1);
    const { all: left } = await offers(page);
    assert.deepEqual(
      left.map(({ lang }) => lang),
      ['en'],
      'only the way to English is left',
    );
  });

for (const [why, languages, options] of [
  ['it is the one shown', ['en-US']],
  ['it is the one shown, whatever else is read', ['en-US', 'es']],
  ['nobody knows it', ['xx']],
  ['the browser tells of none', []],
  ['the toolbar has no languages', ['es'], { faq: 'controls="search print"' }],
  ['there is no toolbar', ['es'], { faq: 'controls="none"' }],
  ['the clinic does not allow it', ['es'], { faq: 'languages="fr ar"' }],
  ['no one has signed it off, and the clinic wants only such', ['es'], { faq: 'languages="reviewed"' }],
])
  test(`a language is not offered where ${why}`, async (t) => {
    const { page, asked } = await openAs(t, languages, options);
    const { all } = await offers(page);
    t.diagnostic(`${languages.join(' ') || 'none'}, ${options?.faq ?? 'no attribute'}: ${all.length} offered`);
    assert.deepEqual(all, []);
    assert.deepEqual(asked, []);
  });

test('English is offered once, not twice, on a translation that nobody has signed off', async (t) => {
  const { page } = await openAs(t, ['en-US'], { lang: 'es' });
  const { all } = await offers(page);
  t.diagnostic(all.map(({ words }) => words).join(', '));
  assert.deepEqual(all, [{ words: 'Read in English', lang: 'en', direction: 'ltr' }]);
});

for (const [where, languages, options, words] of [
  ['the offer', ['es'], {}, 'Leer en español'],
  ['“Read in English”', ['en'], { lang: 'es' }, 'Read in English'],
])
  test(`the focus is not lost when ${where} is pressed and removed`, async (t) => {
    const { page } = await openAs(t, languages, options);
    await press(page, words);
    await shows(page, options.lang ? 'en' : 'es');
    const focused = await page.$eval('ketamine-faq', ({ renderRoot }) => renderRoot.activeElement?.outerHTML ?? '');
    t.diagnostic(focused.slice(0, 80) || 'nothing has the focus');
    assert.notEqual(focused, '');
  });
