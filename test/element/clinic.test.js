// The clinic of the page: its name, telephone number and website, and who has reviewed the text.
import { assert } from 'chai';

import {
  all,
  announced,
  crisisLines,
  fixture,
  isSeen,
  notes,
  one,
  search,
  status,
  text,
  warningsDuring,
} from '../support/faq.js';

const { contentVersion, languages } = await (await fetch('/dist/manifest.json')).json();
const textsOf = async (locale) => (await import(`/build/languages/${locale}.js`)).default;

const clinic = {
  'clinic-name': 'Lakeside Clinic',
  'clinic-phone': '+1 (555) 010-0199 x12',
  'clinic-url': 'https://lakeside.example/visit?a=1&b=2',
};
const review = { reviewer: 'Jane Doe, MD', 'reviewed-on': '2026-01-03', 'reviewed-version': contentVersion };

const inRegion = (label, { lines }) => label.replace('{emergency}', lines.emergency);

/** The element with these attributes, in a language if one is given. */
async function show(attributes, locale = 'en') {
  const faq = await fixture('<ketamine-faq controls="search"></ketamine-faq>');
  for (const [name, value] of Object.entries({ ...attributes, lang: locale })) faq.setAttribute(name, value);
  while (faq.locale !== locale) await new Promise((shown) => faq.addEventListener('ketamine-faq-language', shown));
  await faq.updateComplete;
  return faq;
}
const set = async (faq, attributes) => {
  for (const [name, value] of Object.entries(attributes))
    if (value === null) faq.removeAttribute(name);
    else faq.setAttribute(name, value);
  await faq.updateComplete;
};

const block = (faq) => one(faq, '[part=clinic]');
const footer = (faq) => text(one(faq, '[part=footer]'));
const onPaper = (faq) => text(one(faq, '.kf-print-only'));
const link = (faq, scheme) => one(faq, `[part=clinic] > a[href^="${scheme}"]`);
const isBefore = (one, other) => !!(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

describe('The clinic', () => {
  it('is not there unless the page gives it', async () => {
    assert.isNull(block(await show({})));
  });

  it('stands after the questions and before the notes, with its name, telephone number and website', async () => {
    const faq = await show(clinic);
    const { labels, helplines } = await textsOf('en');
    assert.isTrue(isSeen(block(faq)));
    assert.isTrue(isBefore(all(faq, '[part=item]').at(-1), block(faq)));
    assert.isTrue(isBefore(block(faq), notes(faq)[0]));
    assert.equal(text(one(faq, '[part=clinic] p')), inRegion(labels.askClinic, helplines.US));
    const name = one(faq, '[part=clinic] strong');
    assert.equal(text(name), 'Lakeside Clinic');
    assert.isAtLeast(Number(getComputedStyle(name).fontWeight), 600);
    assert.equal(text(link(faq, 'tel:')), '+1 (555) 010-0199 x12');
    assert.equal(link(faq, 'tel:').getAttribute('href'), 'tel:+15550100199;ext=12');
    assert.equal(link(faq, 'https:').href, clinic['clinic-url']);
    assert.equal(text(link(faq, 'https:')), labels.clinicWebsite);
    assert.include([...link(faq, 'https:').relList], 'noreferrer');
    for (const target of all(faq, '[part=clinic] a')) assert.isAtLeast(target.getBoundingClientRect().height, 20);
  });

  for (const [name, value] of Object.entries(clinic))
    it(`stands there with ${name} alone, and has no empty place for the others`, async () => {
      const faq = await show({ [name]: value });
      assert.lengthOf(block(faq).children, 2);
    });

  for (const [locale, { dir, name }] of Object.entries(languages))
    it(`and its reviewer stand in ${name}, each value in its own direction`, async () => {
      const faq = await show({ ...clinic, ...review, 'reviewed-languages': locale }, locale);
      const { labels, dates, helplines } = await textsOf(locale);
      assert.equal(one(faq, '[part=clinic] p').textContent, inRegion(labels.askClinic, helplines.US));
      assert.equal(getComputedStyle(link(faq, 'tel:').firstElementChild).direction, 'ltr');
      assert.equal(getComputedStyle(block(faq)).direction, dir);
      const date = new Intl.DateTimeFormat(dates, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 3));
      const sentence = labels.reviewedBy.replace('{reviewer}', 'Jane Doe, MD').replace('{date}', date);
      assert.include(footer(faq), text({ textContent: sentence }));
      assert.notInclude(footer(faq), labels.notReviewed);
      assert.notMatch(footer(faq), /[{}]/);
      for (const value of all(faq, '[part=footer] bdi')) assert.equal(getComputedStyle(value).unicodeBidi, 'isolate');
      // A sign-off by a clinician does not count as one by a translator.
      const notice = one(faq, '[part=notice]');
      if (locale === 'en') assert.isNull(notice);
      else assert.include(text(notice), labels.unreviewed);
    });

  it('changes while the page is open', async () => {
    const faq = await show(clinic);
    await set(faq, { 'clinic-name': 'Hillside Clinic', 'clinic-phone': null, 'clinic-url': 'http://hillside.example' });
    assert.equal(text(one(faq, '[part=clinic] strong')), 'Hillside Clinic');
    assert.isNull(link(faq, 'tel:'));
    assert.equal(link(faq, 'http:').href, 'http://hillside.example/');
    faq.clinicPhone = '555 0199';
    await faq.updateComplete;
    assert.equal(text(link(faq, 'tel:')), '555 0199');
    await set(faq, { 'clinic-name': null, 'clinic-phone': '', 'clinic-url': null });
    assert.isNull(block(faq));
  });

  it('can be called where a search finds nothing, and is announced there', async () => {
    const faq = await show(clinic);
    const message = announced(faq);
    await search(faq, 'xyzzy');
    const [nothing] = all(faq, '.kf-found p');
    assert.match(text(nothing), /ask your clinic\. \+1 \(555\) 010-0199 x12$/);
    assert.equal(nothing.querySelector('a').getAttribute('href'), 'tel:+15550100199;ext=12');
    assert.match(await message, /ask your clinic\. \+1 \(555\) 010-0199 x12 In an emergency/);
    assert.include(text(status(faq)), 'x12');
    await search(faq, 'ketamine');
    assert.isNull(one(faq, '.kf-found a'));
    await set(faq, { 'clinic-phone': null });
    await search(faq, 'xyzzy');
    assert.match(text(one(faq, '.kf-found p')), /ask your clinic\.$/);
  });

  it('is no crisis line: 911 as its number is left out, with a warning', async () => {
    let faq;
    const said = await warningsDuring(async () => (faq = await show({ 'clinic-phone': '911' })));
    assert.isNull(block(faq));
    assert.lengthOf(said, 1);
    assert.match(said[0], /clinic-phone="911"/);
    assert.include(text(crisisLines(faq)), '911');
  });

  for (const value of [
    'javascript:alert(1)',
    '"><img src=x onerror="hostile = 1">',
    '<script>hostile = 1</script>',
    "';hostile=1//",
    '{reviewer} {date} {words} ${1}',
    '\u202e\u2067\u2066drawkcab',
    'x'.repeat(10_000),
    '&lt;b&gt; &amp; \u0000',
  ])
    it(`and its reviewer are text, whatever they hold: ${value.slice(0, 40)}`, async () => {
      // HTML has no null character.
      const shown = value.trim().replace('\0', '');
      const hostile = Object.fromEntries(Object.keys({ ...clinic, ...review }).map((name) => [name, value]));
      let faq;
      const said = await warningsDuring(async () => (faq = await show(hostile)));
      assert.equal(one(faq, '[part=clinic] strong').textContent, shown);
      assert.deepEqual([link(faq, ''), said.length], [null, 4], said.join('\n'));
      await set(faq, { ...review, reviewer: value });
      assert.include(one(faq, '[part=footer]').textContent, shown);
      assert.equal(one(faq, '[part=footer] bdi').textContent, shown);
      assert.lengthOf(all(faq, 'script, img, [onerror]'), 0);
      assert.isUndefined(globalThis.hostile);
      assert.isAtMost(one(faq, 'section').scrollWidth, one(faq, 'section').clientWidth + 1);
      assert.isTrue(isSeen(crisisLines(faq)));
    });
});

describe('The review', () => {
  const nobody = 'No clinician has reviewed it.';

  it('takes the place of our line, in the footer and at the top of paper', async () => {
    const faq = await show(review);
    const sentence = 'Reviewed by Jane Doe, MD on January 3, 2026.';
    assert.include(footer(faq), sentence);
    assert.notInclude(footer(faq), nobody);
    assert.include(onPaper(faq), sentence);
    assert.isTrue(isBefore(one(faq, '.kf-print-only'), crisisLines(faq)));
  });

  it('has the ISO date where a page has taken Intl away', async () => {
    const { DateTimeFormat } = Intl;
    Intl.DateTimeFormat = undefined;
    try {
      assert.include(footer(await show(review)), 'on 2026-01-03.');
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });

  for (const name of Object.keys(review))
    it(`is not there without ${name}: our line stays, with one warning`, async () => {
      let faq;
      const said = await warningsDuring(async () => (faq = await show({ ...review, [name]: '' })));
      assert.include(footer(faq), nobody);
      assert.notInclude(onPaper(faq), 'Jane');
      assert.lengthOf(said, 1);
      assert.include(said[0], name);
    });

  it('ends with another version, another day or another language, and comes back', async () => {
    const faq = await show(review);
    await warningsDuring(async () => {
      for (const change of [
        { 'reviewed-version': '0.9' },
        { 'reviewed-on': '2030-01-01' },
        { 'reviewed-languages': 'es' },
      ]) {
        await set(faq, change);
        assert.include(footer(faq), nobody, JSON.stringify(change));
        await set(faq, { ...review, 'reviewed-languages': null });
        assert.include(footer(faq), 'Reviewed by Jane Doe, MD');
      }
    });
  });

  it('follows the language that a reader chooses', async () => {
    const faq = await show(review, 'es');
    const spanish = await textsOf('es');
    assert.include(footer(faq), spanish.labels.notReviewed);
    const changed = new Promise((resolve) => faq.addEventListener('ketamine-faq-language', resolve, { once: true }));
    one(faq, '[part=notice] button').click();
    await changed;
    await faq.updateComplete;
    assert.include(footer(faq), 'Reviewed by Jane Doe, MD');
  });
});
