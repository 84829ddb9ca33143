// The script renders over prerendered markup: nothing moves, and nothing is lost.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { assemble } from '../../dist/join.js';
import { script } from '../support/browser-page.js';
import { tag } from '../support/clinic-site.js';
import { useFont } from '../support/page-fonts.js';
import { openBefore, prerenderedPage, words } from '../support/static-page.js';

const { contentVersion, languages } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const about = Object.entries(languages).map(([locale, rest]) => ({ locale, ...rest }));
const printed = (locale, options = {}) =>
  assemble(JSON.parse(readFileSync(`dist/static/${locale}.json`, 'utf8')), options, { languages: about });
const scriptOf = (locale) => (locale === 'en' ? script() : script().replace('.js', `.${locale}.js`));
const pageIn = (locale, options, address = scriptOf(locale)) =>
  prerenderedPage(printed(locale, options), { lang: locale, head: tag(address) });

/** Positions, open answers and sources, and the focus. */
const look = (page) =>
  page.$eval('ketamine-faq', ({ shadowRoot }) => {
    const top = (each) => each.getBoundingClientRect().top;
    const items = [...shadowRoot.querySelectorAll('.kf-item')];
    const isOpen = (item) => item.open || item.querySelector('.kf-question').ariaExpanded === 'true';
    return {
      places: [...items.map(top), top(document.querySelector('#after')), scrollY],
      open: items.filter(isOpen).map(({ id }) => id),
      sources: items.filter((item) => item.querySelector('.kf-sources')?.checkVisibility()).map(({ id }) => id),
      focus: shadowRoot.activeElement?.closest('.kf-item').id,
    };
  });

/** The sum of the layout shifts since a time (the browser's own measure, CLS). It is known once a frame was painted. */
const shiftsSince = (page, start) =>
  page.evaluate(async (start) => {
    let sum = 0;
    const add = (entries) => entries.forEach(({ startTime, value }) => (sum += startTime > start ? value : 0));
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    add(observer.takeRecords());
    return sum;
  }, start);

const open = (page, ids) =>
  page.$eval(
    'ketamine-faq',
    ({ shadowRoot }, ids) => ids.forEach((id) => shadowRoot.querySelector(`#${id} > summary`).click()),
    ids,
  );

test('the script moves nothing on a prerendered page with options', async (t) => {
  const options = {
    questions: 'treatment side-effects',
    open: 'cost',
    mode: 'single',
    headingLevel: '3',
    controls: 'search',
    region: 'GB',
  };
  const { page, arrive } = await openBefore(t, pageIn('en', options), { width: 390, height: 844 });
  await useFont(page);
  const before = [await look(page), await words(page)];
  await arrive();
  const after = [await look(page), await words(page)];
  t.diagnostic(`${after[0].places.length - 2} questions, open: ${after[0].open}`);
  assert.deepEqual(after, before);
  assert.deepEqual(after[0].open, ['cost']);
});

const clinic = {
  clinicName: 'Lakeside Clinic',
  clinicPhone: '+1 (555) 010-0199 x12',
  clinicUrl: 'https://lakeside.example',
  reviewer: 'Jane Doe, MD',
  reviewedOn: '2026-01-03',
  reviewedVersion: contentVersion,
};

for (const width of [390, 1280])
  test(`the script moves nothing on a prerendered page with cards: ${width} px`, async (t) => {
    const options = { appearance: 'cards', open: 'cost brain' };
    const { page, arrive } = await openBefore(t, pageIn('en', options), { width, height: 844 });
    await useFont(page);
    const before = await look(page);
    await arrive();
    assert.deepEqual(await look(page), before);
    assert.ok(await page.$('ketamine-faq >>> .kf-cards'));
  });

const regions = ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'other'];
// What a reader has opened, scrolled to or focused stays too: test/element/prerendered.test.js, in three engines.
for (const [index, { locale }] of about.entries()) {
  const region = regions[index % regions.length];
  const width = [390, 1280][index % 2];
  test(`the script moves nothing and changes no word of the prerendered page: ${locale}, ${region}, ${width} px`, async (t) => {
    const { page, arrive } = await openBefore(t, pageIn(locale, { region, ...clinic, reviewedLanguages: locale }), {
      width,
      height: 844,
    });
    await useFont(page);
    await open(page, ['cost']);
    const before = { ...(await look(page)), ...(await words(page)) };
    const start = await page.evaluate(() => performance.now());
    await arrive();
    const after = { ...(await look(page)), ...(await words(page)) };
    const shifts = await shiftsSince(page, start);
    const moved = Math.max(...before.places.map((place, index) => Math.abs(place - after.places[index])));
    const links = after.questions
      .flatMap(({ sources }) => sources)
      .filter((source) => source.includes('https:')).length;
    t.diagnostic(`moved ${moved.toFixed(3)} px, CLS ${shifts.toFixed(4)}, ${links} links`);
    assert.equal(before.places.length, 22);
    assert.ok(moved < 1, `moved ${moved} px`);
    assert.ok(shifts < 0.001, `CLS ${shifts}`);
    assert.deepEqual({ ...after, places: [] }, { ...before, places: [] });
    assert.equal(after.questions.length, 20);
    assert.equal(after.questions.filter(({ fold }) => fold).length, 1);
    assert.ok(links > 60 && after.notes.length === 5 && after.safety.length >= 2);
  });
}

test('the script keeps the focus on a link in a prerendered answer', async (t) => {
  const { page, arrive } = await openBefore(t, pageIn('en'));
  await open(page, ['addictive']);
  await page.$eval('ketamine-faq', ({ shadowRoot }) => shadowRoot.querySelector('#addictive .kf-phone').focus());
  const focused = () => page.$eval('ketamine-faq', ({ shadowRoot }) => shadowRoot.activeElement?.getAttribute('href'));
  const before = await focused();
  await arrive();
  assert.equal(await focused(), before);
  assert.match(before, /^tel:/);
});

test('prerendered markup stays where its language fails to load', async (t) => {
  // Spanish is prerendered, the script has English inside.
  const { page, release } = await openBefore(t, pageIn('es', {}, script()), { lost: /language-/ });
  await open(page, ['cost']);
  const before = [await look(page), await words(page)];
  await page.evaluate(() => {
    globalThis.failures = [];
    addEventListener('ketamine-faq-error', ({ detail }) => globalThis.failures.push(detail.locale));
  });
  release();
  await page.waitForFunction(() => globalThis.failures.length);
  const after = [await look(page), await words(page)];
  t.diagnostic(`failed: ${await page.evaluate(() => globalThis.failures)}`);
  assert.deepEqual(after, before);
});

test('prerendered markup is replaced once its language has loaded', async (t) => {
  const { page, arrive } = await openBefore(t, pageIn('es', {}, script()));
  const before = [await look(page), await words(page)];
  await arrive();
  assert.equal(await page.$eval('ketamine-faq', (faq) => faq.locale), 'es');
  assert.deepEqual([await look(page), await words(page)], before);
});
