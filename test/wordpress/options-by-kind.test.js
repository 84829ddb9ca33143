// A row in the table of options is all that an option needs: PHP parses it by its kind, and no code of the plugin names it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { parseOption } from '../../build/src/options/parse.js';
import { options } from '../../build/src/options/schema.js';
import { phpOptions, withBlockAttributes } from '../../scripts/wordpress/plugin-options.js';
import { php } from './php.js';
import { pluginFiles, unpackPlugin } from './plugin-files.js';
import { assembled, fragmentsOf, languages } from './published.js';

const plugin = unpackPlugin();
const about = JSON.parse(Buffer.from(pluginFiles['ketamine-faq/about.json']));
const blockJson = readFileSync('wordpress/ketamine-faq/block/block.json', 'utf8');

const option = (kind, row = {}) => ({ attribute: 'an-option', property: 'anOption', kind, ...row });
const parseInPhp = (pairs) => JSON.parse(php(['test/wordpress/parse-options.php', plugin], JSON.stringify(pairs)));

test('PHP parses an option of each kind as the element does, whatever its name', () => {
  const rows = [
    option('tokens', { keywords: ['all', 'none'], of: ['group', 'question'] }),
    option('tokens', { keywords: ['small', 'large'], default: 'large' }),
    option('locales', { keywords: ['all'], of: ['locale'] }),
    option('enum', { keywords: ['2', '3', 'auto'], default: 3 }),
    option('region', { keywords: ['other'], default: 'IE' }),
    ...['text', 'url', 'phone', 'date', 'boolean'].map((kind) => option(kind)),
  ];
  const values = [
    null,
    '',
    ' ',
    'none',
    'large,small',
    'risks\u00a0cost nothing',
    'pt-BR zh_TW xx',
    '2',
    'auto 2',
    ' gb ',
    'de',
    'OTHER',
    'XX',
    ' A & B ',
    'https://clinic.example/a?b#c',
    'HTTPS://x',
    'https:///x',
    'https://a b',
    'javascript:alert(1)',
    'http\u017f://clinic.example',
    '(555) 010-0199',
    '+1.555.010.0199 X 12',
    '555-0199 x',
    '5+55',
    '988',
    '+1 (800) 662-4357',
    '116123 x1',
    '12',
    '\u0665\u0665\u0665',
    '555\n',
    '2026-02-28',
    '2026-02-30',
    '2024-02-29',
    '2019-12-31',
    '2026-2-3',
    '2099-01-01',
    '2026-01-01T00:00',
    'x'.repeat(10_000),
    '5'.repeat(10_000),
  ];
  const cases = rows.flatMap((row) => values.map((value) => [row, value]));
  const parsed = parseInPhp(cases.map(([row, value]) => [phpOptions([row])[0], value]));
  const { safety: regions, numbers } = fragmentsOf('en');
  const known = { regions, numbers, languages };
  cases.forEach(([row, value], index) => {
    const expected = parseOption(row, value, known, () => {}) ?? null;
    assert.deepEqual(parsed[index], expected, `${row.kind} ${row.keywords} ${value}`);
  });
});

test('PHP parses booleans by presence, and a language tag to a language', () => {
  const cases = [
    [option('boolean'), null, false],
    [option('boolean'), '', true],
    [option('locale', { of: ['locale'] }), 'zh-TW', 'zh-Hant'],
    [option('locale', { of: ['locale'] }), 'xx', null],
  ];
  const parsed = parseInPhp(cases.map(([row, value]) => [phpOptions([row])[0], value]));
  assert.deepEqual(
    parsed,
    cases.map(([, , expected]) => expected),
  );
});

test('PHP knows every kind in the table of options', () => {
  const source = Buffer.from(pluginFiles['ketamine-faq/options.php']).toString();
  const kinds = [...source.matchAll(/case '(\w+)':|^\t\t'(\w+)' +=>/gm)].map(([, one, other]) => one ?? other);
  for (const { attribute, kind } of options) assert.ok(kinds.includes(kind), `${attribute}: ${kind}`);
});

test('about.json and block.json declare the options of the table', () => {
  assert.deepEqual(about.options, phpOptions(options));
  assert.equal(withBlockAttributes(blockJson, options), blockJson, 'run node scripts/write-block-attributes.js');
  assert.deepEqual(
    Object.keys(JSON.parse(blockJson).attributes),
    options.map(({ property }) => property),
  );
});

test('a row added to a copy of the table arrives in block.json and in the assembled element', () => {
  const rows = [...options, option('text'), option('boolean', { attribute: 'is-on', property: 'isOn' })];
  const { attributes } = JSON.parse(withBlockAttributes(blockJson, rows));
  assert.deepEqual(attributes.anOption, { type: 'string' });
  assert.deepEqual(attributes.isOn, { type: 'boolean' });

  const input = {
    fragments: { en: fragmentsOf('en') },
    cases: [['en', { region: 'CA', 'an-option': 'A & "B"', 'is-on': '', unknown: 'x' }]],
    options: phpOptions(rows),
  };
  const [element] = JSON.parse(php(['test/wordpress/assemble.php', plugin], JSON.stringify(input)));
  const start = '<ketamine-faq lang="en" region="CA"';
  assert.equal(
    element,
    assembled('en', { region: 'CA' }).replace(start, () => `${start} an-option="A &#38; &#34;B&#34;" is-on=""`),
  );
});
