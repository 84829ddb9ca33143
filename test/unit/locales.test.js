// Which language a tag stands for, and how tokens of a text are filled.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fill } from '../../build/src/localization/interpolate.js';
import { matchLocale } from '../../build/src/localization/match-locale.js';
import { localeInfos } from '../support/languages.js';

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
