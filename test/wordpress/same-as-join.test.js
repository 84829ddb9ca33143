import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { join } from '../../dist/join.js';
import { php } from './php.js';
import { unpackPlugin } from './plugin-files.js';

const languages = JSON.parse(readFileSync('build/languages/names.json', 'utf8'));
const piecesOf = (locale) => JSON.parse(readFileSync(`dist/static/${locale}.json`, 'utf8'));
const pieces = Object.fromEntries(languages.map(({ locale }) => [locale, piecesOf(locale)]));
const plugin = unpackPlugin();

/** As the attributes are written, for PHP; `join` names them as properties. */
const attributes = ({ headingLevel, ...options }) =>
  headingLevel === undefined ? options : { ...options, 'heading-level': headingLevel };

/** Compares what both print: pairs of the name of some pieces and options. */
function compare(cases, named = pieces) {
  const input = { pieces: named, cases: cases.map(([name, options]) => [name, attributes(options)]) };
  const printed = JSON.parse(php(['test/wordpress/join.php', plugin], JSON.stringify(input)));
  assert.equal(printed.length, cases.length);
  cases.forEach(([name, options], index) => {
    const expected = join(named[name], options, { languages, say: () => {} });
    assert.equal(printed[index], expected, `${name} ${JSON.stringify(options)}`);
  });
}

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
  { headingLevel: '3.0', controls: 'print search' },
  { headingLevel: '9 4', controls: 'none', region: 'gb' },
  { controls: 'search none', languages: 'es pt-BR zh-TW', region: ' ca ' },
  { languages: 'reviewed', region: 'UK' },
  { languages: 'en', controls: 'language', region: 'de' },
  { languages: 'Klingon', region: 'other' },
  { region: 'OTHER', mode: 'SINGLE', questions: '' },
  { region: '“CA”', languages: '', controls: '', open: '', headingLevel: '' },
  { region: 'US CA', questions: '<script>alert(1)</script>', open: '" onload="alert(1)', mode: "'&lt;&amp;\u0000" },
  { region: 'ß', questions: '{open} {level} {groups} $1 \\1 %s', controls: '`search` ＜print＞' },
  { region: 'ﬁ', languages: 'zh_hant_CN ZH-HANS-TW tl', questions: 'constructor __proto__ toString' },
];

/** Where a site keeps a language off its pages, English is chosen before anything is joined. */
function isJoined([name, options]) {
  try {
    return join(pieces[name], options, { languages, say: () => {} });
  } catch (error) {
    assert.ok(error instanceof RangeError && options.languages);
    return false;
  }
}

test('PHP prints what the command line prints, byte for byte, for every set of options in five languages', () => {
  const locales = ['en', 'es', 'ar', 'zh-Hant', 'ht'];
  const cases = sets.flatMap((options) => locales.map((locale) => [locale, options])).filter(isJoined);
  assert.ok(cases.length > 100);
  compare(cases);
});

test('and in every language', () => {
  compare(languages.map(({ locale }) => [locale, { region: 'IE', open: 'cost' }]));
});

test('both take the same two letters for a country', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  // One question is enough to see whose lines are shown.
  compare(codes.map((region) => ['en', { region, questions: 'none' }]));
});

test('both tell readers of old text that it is old, from the same day on', () => {
  const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const days = { year: day(-400), yesterday: day(-1), today: day(0), tomorrow: day(1) };
  const named = Object.fromEntries(Object.entries(days).map(([name, stale]) => [name, { ...pieces.es, stale }]));
  compare(
    Object.keys(named).map((name) => [name, {}]),
    named,
  );
  const isTold = (name) => join(named[name], {}, { languages }).includes(pieces.es.staleNotice);
  assert.deepEqual(Object.keys(named).filter(isTold), ['year', 'yesterday', 'today']);
});
