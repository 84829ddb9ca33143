// Which language a tag stands for, how tokens of a text are filled, and how a date is written.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fill } from '../../build/src/localization/interpolate.js';
import { longDate } from '../../build/src/localization/long-date.js';
import { languageTagOf, matchLocale } from '../../build/src/localization/match-locale.js';
import { languages, localeInfos } from '../support/languages.js';

const matches = {
  ...Object.fromEntries(localeInfos.map(({ locale }) => [locale, locale])),
  'en-US': 'en',
  'es-MX': 'es',
  es_419: 'es',
  ES: 'es',
  'pt-BR': 'pt',
  tl: 'fil',
  'tl-PH': 'fil',
  'fil-PH': 'fil',
  zh: 'zh-Hans',
  'zh-CN': 'zh-Hans',
  'zh-SG': 'zh-Hans',
  'zh-TW': 'zh-Hant',
  'zh-HK': 'zh-Hant',
  'zh-MO': 'zh-Hant',
  'zh-Hant-HK': 'zh-Hant',
  'zh-Hans-TW': 'zh-Hans',
  'zh-CN-x-mobile': 'zh-Hans',
  'zh-CN-x-atw': 'zh-Hans',
  'ZH-HANT': 'zh-Hant',
  'fa-IR': 'fa',
  'ar-EG': 'ar',
  'ko-KR-u-ca-dangi': 'ko',
  tlh: undefined,
  nl: undefined,
  e: undefined,
  '': undefined,
};

for (const [tag, locale] of Object.entries(matches))
  test(`“${tag}” is read in ${locale ?? 'no language of ours'}`, () => {
    assert.equal(matchLocale(tag, localeInfos)?.locale, locale);
  });

test('a token is filled wherever it stands, and one without a value stays', () => {
  assert.equal(fill('{a} and {b}, {a}', { a: 1, b: 'two' }), '1 and two, 1');
  assert.equal(fill('Call {number}.', {}), 'Call {number}.');
  assert.equal(fill('{count} of { count }', { count: 0 }), '0 of { count }');
  assert.equal(fill('{a}', { a: '{b}', b: 'no' }), '{b}', 'a value is not filled again');
});

test('the language of a place is that of the nearest element around it, also outside of its shadow root', () => {
  const place = (lang, around = {}) => ({ getAttribute: (name) => (name === 'lang' ? lang : null), ...around });
  const outside = { getRootNode: () => ({}) };
  const html = place('es', outside);
  const host = place(null, { parentElement: html });
  const inShadowRoot = place('', { parentElement: null, getRootNode: () => ({ host }) });
  assert.equal(languageTagOf(place('fr', { parentElement: html })), 'fr');
  assert.equal(languageTagOf(host), 'es');
  assert.equal(languageTagOf(inShadowRoot), 'es');
  assert.equal(languageTagOf(place(null, outside)), '');
});

test('a date is long, and stays as it is where a page has taken Intl away', (t) => {
  const { Intl } = globalThis;
  t.after(() => (globalThis.Intl = Intl));
  assert.equal(longDate('en', '2026-01-03', 'UTC'), 'January 3, 2026');
  assert.equal(longDate('es', '2026-01-03T20:00:00Z', 'Asia/Tokyo'), '4 de enero de 2026');
  globalThis.Intl = undefined;
  assert.equal(longDate('en', '2026-01-03T00:00:00Z'), '2026-01-03');
});

// In Russian a date ends with a full stop of its own.
for (const [locale, { dates, labels }] of Object.entries(languages))
  test(`one full stop follows a date: ${locale}`, () => {
    const date = longDate(dates, '2027-08-23', 'UTC');
    for (const [name, text] of Object.entries(labels)) assert.doesNotMatch(fill(text, { date }), /\.\./, name);
  });
