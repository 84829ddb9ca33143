import assert from 'node:assert/strict';
import { test } from 'node:test';

import { options as table } from '../../build/src/options/schema.js';
import { assemble } from '../../dist/join.js';
import { php } from './php.js';
import { unpackPlugin } from './plugin-files.js';
import { fragmentsOf, languages } from './published.js';

const fragments = Object.fromEntries(languages.map(({ locale }) => [locale, fragmentsOf(locale)]));
const plugin = unpackPlugin();

/** The options by attribute, for PHP: `assemble` takes them by property. */
const byAttribute = (options) =>
  Object.fromEntries(
    table
      .filter(({ property }) => options[property] !== undefined)
      .map(({ attribute, property }) => [attribute, options[property]]),
  );

/** Compares the output of PHP and `assemble`. A case is the name of some fragments, and options. */
function compare(cases, named = fragments) {
  const input = { fragments: named, cases: cases.map(([name, options]) => [name, byAttribute(options)]) };
  const elements = JSON.parse(php(['test/wordpress/assemble.php', plugin], JSON.stringify(input)));
  assert.equal(elements.length, cases.length);
  cases.forEach(([name, options], index) => {
    const expected = assemble(named[name], options, { languages, say: () => {} });
    assert.equal(elements[index], expected, `${name} ${JSON.stringify(options)}`);
  });
}

const signed = {
  reviewer: 'Jane Doe, MD',
  reviewedOn: '2026-01-03',
  reviewedVersion: fragments.en.contentVersion,
};

const sets = [
  {},
  { questions: 'cost' },
  { questions: 'risks basics' },
  { questions: 'prepare, the-day,cost', exclude: 'prepare' },
  { questions: 'none' },
  { questions: 'side-effects addictive suicidal-thoughts', headingLevel: '5' },
  { questions: 'cost\u00a0prepare\u3000the-day\ufeffspravato', open: 'all' },
  { exclude: 'basics right-for-me treatment risks in-short' },
  { exclude: 'side-effects addictive suicidal-thoughts bottom-line' },
  { open: 'cost bottom-line cost', mode: 'single' },
  { open: 'all', mode: 'single', questions: 'treatment' },
  { open: 'nothing-known', headingLevel: '3' },
  { appearance: 'cards', questions: 'treatment' },
  { appearance: 'cards lines', questions: 'cost prepare brain' },
  { headingLevel: '3.0', controls: 'print search' },
  { headingLevel: '9 4', controls: 'none', region: 'gb' },
  { controls: 'search none', languages: 'es pt-BR zh-TW', region: ' ca ' },
  { languages: 'reviewed', region: 'UK' },
  { languages: 'en', controls: 'language', region: 'de' },
  { languages: 'Klingon', region: 'other' },
  { region: 'OTHER', mode: 'SINGLE', questions: '' },
  { region: 'other de', mode: 'single multiple', controls: 'none print' },
  { region: '“CA”', languages: '', controls: '', open: '', headingLevel: '' },
  { region: 'US CA', questions: '<script>alert(1)</script>', open: '" onload="alert(1)', mode: "'&lt;&amp;\u0000" },
  { region: 'ß', questions: '{open} {level} {groups} $1 \\1 %s', controls: '`search` ＜print＞' },
  { region: 'ﬁ', languages: 'zh_hant_CN ZH-HANS-TW tl', questions: 'constructor __proto__ toString' },
  {
    clinicName: 'Lakeside Clinic',
    clinicPhone: '(555) 010-0199 x12',
    clinicUrl: 'https://clinic.example/visit?a=1&b="2"',
  },
  { clinicName: ' \u00a0 ', clinicPhone: '911', clinicUrl: 'javascript:alert(1)' },
  {
    clinicName: '<script>alert(1)</script> \u202e{value} $1',
    clinicPhone: '+1 911',
    clinicUrl: 'https://a.example/ b',
  },
  { clinicPhone: '+44 20 7946 0000 X3', clinicUrl: 'HTTP://clinic.example', region: 'GB' },
  { clinicPhone: '\u0665\u0665\u0665', clinicUrl: 'http\u017f://clinic.example' },
  { ...signed, reviewer: 'Jane "J" Doe, MD <b>&amp; {date}' },
  { ...signed, reviewedLanguages: 'es-MX ar zh-TW ht', structuredData: '' },
  { ...signed, reviewedLanguages: 'klingon' },
  { ...signed, reviewedLanguages: '' },
  { ...signed, reviewedVersion: '0.9' },
  { ...signed, reviewedOn: '2026-02-30' },
  { ...signed, reviewedOn: '2019-12-31' },
  { ...signed, reviewedOn: '2099-01-01' },
  { ...signed, reviewer: undefined },
  { structuredData: '', questions: 'cost prepare', region: 'CA' },
  { structuredData: 'false', questions: 'none' },
  { ...signed, structuredData: '', reviewer: '</script><script>alert(1)</script>\u2028\u007f"\\/' },
];

/** Whether the options allow the language. The plugin replaces a language that is not allowed by English first. */
function isAllowed([name, options]) {
  try {
    return assemble(fragments[name], options, { languages, say: () => {} });
  } catch (error) {
    assert.ok(error instanceof RangeError && options.languages);
    return false;
  }
}

test('PHP and assemble make the same element, byte for byte, for every set of options in five languages', () => {
  const locales = ['en', 'es', 'ar', 'zh-Hant', 'ht'];
  const cases = sets.flatMap((options) => locales.map((locale) => [locale, options])).filter(isAllowed);
  assert.ok(cases.length > 100);
  compare(cases);
});

test('PHP and assemble make the same element in every language', () => {
  compare(languages.map(({ locale }) => [locale, { region: 'IE', open: 'cost' }]));
});

test('PHP and assemble accept the same country codes', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  // The help lines depend on the region with no question too.
  compare(codes.map((region) => ['en', { region, questions: 'none' }]));
});

test('PHP and assemble show the notice about old text from the same day on', () => {
  const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const days = { year: day(-400), yesterday: day(-1), today: day(0), tomorrow: day(1) };
  const named = Object.fromEntries(Object.entries(days).map(([name, stale]) => [name, { ...fragments.es, stale }]));
  compare(
    Object.keys(named).map((name) => [name, {}]),
    named,
  );
  const hasNotice = (name) => assemble(named[name], {}, { languages }).includes(fragments.es.staleNotice);
  assert.deepEqual(Object.keys(named).filter(hasNotice), ['year', 'yesterday', 'today']);
});
