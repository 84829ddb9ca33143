// The prerendered page in a browser that runs no script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, origin, script } from '../support/browser-page.js';
import { useFont } from '../support/page-fonts.js';
import { countPdfPages } from '../support/pdf-pages.js';
import { openPrerendered, prerenderedPage, words } from '../support/static-page.js';

const { languages } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

/** Opens the whole page that the build makes for a site, in a browser that runs no scripts. */
async function openWhole(t, locale, size = { width: 390, height: 844 }) {
  const page = await newPage(t, size);
  await page.setJavaScriptEnabled(false);
  await page.goto(`${origin()}/dist/static/page/${locale}.html`);
  await useFont(page);
  return page;
}

const answerHeights = (page) =>
  page.$eval('ketamine-faq', ({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('.kf-answer')].map((each) => (each.checkVisibility() ? each.offsetHeight : 0)),
  );

// The text of every language is compared in test/package/static-pages.test.js.
for (const [locale, dir] of [
  ['en', 'ltr'],
  ['ar', 'rtl'],
])
  test(`without scripts twenty questions can be read, opened and closed: ${locale}`, async (t) => {
    const page = await openWhole(t, locale);
    const { default: language } = await import(`../../build/languages/${locale}.js`);
    const { questions, safety, notes } = await words(page);
    assert.deepEqual(
      questions.map(({ title }) => title),
      questions.map(({ id }) => language.questions[id].title.replace(/\s+/g, ' ')),
    );
    assert.equal(questions.length, 20);

    const row = await page.$('ketamine-faq >>> #prepare > summary');
    await row.click();
    const opened = (await answerHeights(page)).filter((height) => height > 40).length;
    const fold = await page.$('ketamine-faq >>> #prepare .kf-foot');
    await fold.click();
    const source = await page.$eval('ketamine-faq >>> #prepare .kf-sources', (each) => each.checkVisibility());
    await row.click();
    const closed = (await answerHeights(page)).filter(Boolean).length;

    const seen = await page.$eval('ketamine-faq', (faq) => {
      const shown = (root, selector) => [...root.querySelectorAll(selector)].filter((each) => each.checkVisibility());
      const painted = (each) => each.getBoundingClientRect().height > 0;
      return {
        dead: shown(faq.shadowRoot, 'button, input, select, label').filter(painted).length,
        calls: shown(faq.shadowRoot, '.kf-safety a[href^="tel:"], .kf-notes a[href^="tel:"]').length,
        // The fallback content in the element.
        doubled: [...faq.children].filter((each) => each.getClientRects().length).length,
        dir: getComputedStyle(faq.shadowRoot.querySelector('section')).direction,
        sideways: document.documentElement.scrollWidth > innerWidth,
      };
    });
    t.diagnostic(`opened ${opened}, closed ${20 - closed}; ${JSON.stringify(seen)}`);
    assert.deepEqual({ opened, closed, source }, { opened: 1, closed: 0, source: true });
    assert.ok(seen.calls >= 3 && safety.length >= 2 && notes.length === 5);
    assert.deepEqual({ ...seen, calls: 0 }, { dead: 0, calls: 0, doubled: 0, dir, sideways: false });
  });

test('without scripts every answer is printed, with its sources and the notes', async (t) => {
  const page = await openWhole(t, 'en', { width: 1280, height: 900 });
  const count = await countPdfPages(page);
  await page.emulateMediaType('print');
  const heights = await answerHeights(page);
  const { sources, notes, pressed } = await page.$eval('ketamine-faq', ({ shadowRoot }) => {
    const shown = (selector) => [...shadowRoot.querySelectorAll(selector)].filter((each) => each.checkVisibility());
    return {
      sources: shown('.kf-sources li').length,
      notes: shown('.kf-notes').length,
      pressed: shown('.kf-foot, .kf-placeholder').filter((each) => each.getClientRects().length).length,
    };
  });
  t.diagnostic(`sheets: ${count}, answers: ${heights.filter((height) => height > 40).length}, sources: ${sources}`);
  assert.equal(heights.filter((height) => height > 40).length, 20);
  assert.ok(count > 5 && sources > 60);
  assert.deepEqual({ notes, pressed }, { notes: 1, pressed: 0 });
});

test('without scripts opening a question closes the others in single mode', async (t) => {
  const { assemble } = await import('../../dist/join.js');
  const fragments = JSON.parse(readFileSync('dist/static/en.json', 'utf8'));
  const about = Object.entries(languages).map(([locale, rest]) => ({ locale, ...rest }));
  const html = prerenderedPage(assemble(fragments, { mode: 'single', open: 'cost' }, { languages: about }));
  const page = await openPrerendered(t, html, { scripts: false });
  const openIds = () =>
    page.$eval('ketamine-faq', ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('.kf-item[open]')].map(({ id }) => id),
    );
  const before = await openIds();
  await (await page.$('ketamine-faq >>> #prepare > summary')).click();
  assert.deepEqual([before, await openIds()], [['cost'], ['prepare']]);
});

for (const [what, head] of [
  ['blocked', '<script type="module" src="http://127.0.0.1:9/ketamine-faq.js"></script>'],
  ['broken', '<script type="module">const half = {</script>'],
])
  test(`prerendered questions open where the script is ${what}`, async (t) => {
    const page = await openPrerendered(
      t,
      prerenderedPage(readFileSync('dist/static/es.html', 'utf8'), { lang: 'es', head }),
    );
    await (await page.$('ketamine-faq >>> #cost > summary')).click();
    const { questions } = await words(page);
    const heights = await answerHeights(page);
    t.diagnostic(`questions: ${questions.length}, open: ${heights.filter(Boolean).length}`);
    assert.equal(questions.length, 20);
    assert.equal(heights.filter((height) => height > 40).length, 1);
  });

test('browsers without declarative shadow roots show the help lines, and the script renders the rest', async (t) => {
  const html = prerenderedPage('<div id="place"></div>');
  const page = await openPrerendered(t, html);
  // innerHTML makes no declarative shadow root, as in a browser that does not support it.
  const { hasRoot, seen } = await page.evaluate(
    (faq) => {
      document.querySelector('#place').innerHTML = faq;
      const element = document.querySelector('ketamine-faq');
      return { hasRoot: !!element.shadowRoot, seen: element.innerText.trim() };
    },
    readFileSync('dist/static/en.html', 'utf8'),
  );
  t.diagnostic(seen);
  assert.equal(hasRoot, false);
  assert.match(seen, /^Thinking about suicide\? Call or text 988 .*Call 911\./s);
  await page.addScriptTag({ url: script(), type: 'module' });
  await page.waitForFunction(() => document.querySelector('ketamine-faq').hasUpdated);
  assert.equal((await words(page)).questions.length, 20);
});

test('without scripts every other language is a link, and with scripts there is none of these links', async (t) => {
  const page = await openWhole(t, 'en');
  const links = await page.$$eval('nav a', (all) => all.map((link) => [link.lang, new URL(link.href).pathname]));
  t.diagnostic(links.map(([lang]) => lang).join(' '));
  assert.deepEqual(
    links,
    Object.keys(languages)
      .filter((locale) => locale !== 'en')
      .map((locale) => [locale, `/dist/static/page/${locale}.html`]),
  );
  await page.setJavaScriptEnabled(true);
  await page.reload();
  assert.equal(await page.$('nav a'), null);
});
