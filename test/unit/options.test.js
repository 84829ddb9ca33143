// Options are parsed by their kind. What is unknown is left out, with one warning that names what is accepted.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { groups, questions } from '../../build/src/content/questions.js';
import { regions } from '../../build/src/content/regions.js';
import { parseOption } from '../../build/src/options/parse.js';
import { options } from '../../build/src/options/schema.js';
import { resolveOptions } from '../../build/src/options/settings.js';
import { warnOnce } from '../../build/src/options/warn-once.js';
import { localeInfos } from '../support/languages.js';

const known = { regions, languages: localeInfos };
const everyId = questions.map(({ id }) => id);
const allLocales = localeInfos.map(({ locale }) => locale);

/** Resolves options, with the warnings. The questions come as ids. */
function resolve(raw) {
  const warnings = [];
  const settings = resolveOptions(raw, known, (message) => warnings.push(message));
  const ids = (list) => list.map((each) => each.id ?? each);
  const locales = settings.languages.map(({ locale }) => locale);
  return { ...settings, questions: ids(settings.questions), open: ids(settings.open), languages: locales, warnings };
}

const standard = resolve({});

test('nothing given is everything, in English, with the lines of the US', () => {
  assert.deepEqual(standard, {
    questions: everyId,
    open: [],
    level: 2,
    single: false,
    appearance: 'lines',
    controls: ['search', 'toggle-all', 'print', 'language'],
    region: 'US',
    languages: allLocales,
    warnings: [],
  });
});

/** By property: accepted values, each with what it comes to; and what is unknown. */
const table = {
  languages: {
    good: [
      ['all', { languages: allLocales }],
      ['es pt-BR', { languages: ['en', 'es', 'pt'] }],
      ['zh-TW, tl', { languages: ['en', 'zh-Hant', 'fil'] }],
      [['ar'], { languages: ['en', 'ar'] }],
      ['reviewed', { languages: ['en'] }],
      ['reviewed es', { languages: ['en', 'es'] }],
    ],
    bad: ['klingon', '', ',', 'none'],
    accepted: ['all', 'reviewed', ...allLocales],
  },
  questions: {
    good: [
      ['none', { questions: [] }],
      ['cost', { questions: ['cost'] }],
      [everyId.join(' '), { questions: everyId }],
      [everyId.join(', '), { questions: everyId }],
      [groups.join('\n'), { questions: everyId }],
      [everyId, { questions: everyId }],
    ],
    bad: ['nonsense', '', ',', 'none-of-these', 'Cost', []],
    accepted: ['none', ...groups, ...everyId],
  },
  exclude: {
    good: [
      ['cost', { questions: everyId.filter((id) => id !== 'cost') }],
      [['cost', 'brain'], { questions: everyId.filter((id) => !['cost', 'brain'].includes(id)) }],
    ],
    bad: ['nonsense', '', 'all', []],
    accepted: [...groups, ...everyId],
  },
  open: {
    good: [
      ['all', { open: everyId }],
      ['cost, brain', { open: ['brain', 'cost'] }],
      [['cost'], { open: ['cost'] }],
    ],
    bad: ['nonsense', '', 'basics', []],
    accepted: ['all', ...everyId],
  },
  mode: {
    good: [
      ['single', { single: true }],
      ['multiple', {}],
    ],
    bad: ['both', '', 'SINGLE'],
    accepted: ['multiple', 'single'],
  },
  headingLevel: {
    good: [
      ['2', {}],
      ['3', { level: 3 }],
      [' 4 ', { level: 4 }],
      [5, { level: 5 }],
    ],
    bad: ['1', '6', 'h3', '', '2.5', 0],
    accepted: ['2', '3', '4', '5'],
  },
  appearance: {
    good: [
      ['lines', {}],
      ['cards', { appearance: 'cards' }],
    ],
    bad: ['card', '', 'CARDS'],
    accepted: ['lines', 'cards'],
  },
  controls: {
    good: [
      ['none', { controls: [] }],
      ['print,search', { controls: ['print', 'search'] }],
      [['language'], { controls: ['language'] }],
    ],
    bad: ['serach', '', 'all', []],
    accepted: ['search', 'toggle-all', 'print', 'language', 'none'],
  },
  region: {
    good: [
      ['US', {}],
      ['us', {}],
      [' gb ', { region: 'GB' }],
      ['UK', { region: 'GB' }],
      ['uk', { region: 'GB' }],
      ['IE', { region: 'IE' }],
      ['AU', { region: 'AU' }],
      ['NZ', { region: 'NZ' }],
      ['CA', { region: 'CA' }],
      ['FR', { region: 'other' }],
      ['jp', { region: 'other' }],
      ['other', { region: 'other' }],
    ],
    bad: ['nonsense', '', 'USA', '1', 'Q1', 'X', 'toString'],
    accepted: ['other', 'US'],
  },
};

test('every option is in the table of this test', () => {
  const properties = options.map(({ property }) => property).filter((property) => property !== 'lang');
  assert.deepEqual(Object.keys(table).sort(), properties.sort());
});

for (const [property, { good, bad, accepted }] of Object.entries(table)) {
  const { attribute } = options.find((option) => option.property === property);
  describe(attribute, () => {
    for (const [value, expected] of good)
      test(`takes ${JSON.stringify(value)} without a warning`, () => {
        assert.deepEqual(resolve({ [property]: value }), { ...standard, ...expected });
      });

    for (const nothing of [undefined, null])
      test(`takes ${nothing} for nothing given`, () => assert.deepEqual(resolve({ [property]: nothing }), standard));

    for (const value of bad)
      test(`falls back to the default for ${JSON.stringify(value)}, with one warning that names what is accepted`, () => {
        const { warnings, ...settings } = resolve({ [property]: value });
        assert.deepEqual({ ...settings, warnings: [] }, standard);
        assert.equal(warnings.length, 1);
        assert.ok(warnings[0].includes(`${attribute}="${value}"`), warnings[0]);
        const words = warnings[0].split(/[^\w-]+/);
        for (const word of accepted) assert.ok(words.includes(word), `${word} in ${warnings[0]}`);
      });
  });
}

test('an unknown value among known ones is left out, with one warning', () => {
  const { controls, warnings } = resolve({ controls: 'print serach search' });
  assert.deepEqual(controls, ['print', 'search']);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0], /controls="print serach search"/);
});

test('a list opens what is shown, and nothing else', () => {
  assert.deepEqual(resolve({ questions: 'none', open: 'all' }).open, []);
  assert.deepEqual(resolve({ exclude: 'brain', open: 'brain cost' }).open, ['cost']);
});

test('the same warning is given once, another one again', () => {
  const said = [];
  const warn = warnOnce((message) => said.push(message));
  for (const message of ['one', 'one', 'two', 'one']) warn(message);
  assert.deepEqual(said, ['one', 'two']);
});

describe('a row that is added to the table of options', () => {
  const rows = [
    [{ kind: 'enum', keywords: ['a', 'b'], default: 'a' }, 'b', 'b', 'c', 'a'],
    [{ kind: 'tokens', keywords: ['x', 'y'], default: 'x y' }, 'y', ['y'], 'z', ['x', 'y']],
    [{ kind: 'tokens', of: ['group'] }, 'risks', ['risks'], 'cost', undefined],
    [{ kind: 'locales', of: ['locale'] }, 'pt-PT', ['pt'], 'tlh', undefined],
    [{ kind: 'region', default: 'CA' }, 'gb', 'GB', 'Atlantis', 'CA'],
  ];
  for (const [row, value, parsed, unknown, fallback] of rows)
    test(`is parsed by its kind: ${JSON.stringify(row)}`, () => {
      const option = { attribute: 'new-option', property: 'newOption', description: '', values: '', ...row };
      const warnings = [];
      const parse = (given) => parseOption(option, given, known, (message) => warnings.push(message));
      assert.deepEqual(parse(value), parsed);
      assert.deepEqual(warnings, []);
      assert.deepEqual(parse(undefined), fallback);
      assert.deepEqual(warnings, []);
      assert.deepEqual(parse(unknown), fallback);
      assert.match(warnings.join(), /^unknown value in new-option="/);
    });
});
