// Options are parsed by their kind. What is unknown is left out, with one warning that names what is accepted.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { contentVersion } from '../../build/src/content/content-version.js';
import { groups, questions } from '../../build/src/content/questions.js';
import { regions } from '../../build/src/content/regions.js';
import { parseOption, reservedIds } from '../../build/src/options/parse.js';
import { optionDefaults, optionProperties } from '../../build/src/options/properties.js';
import { options } from '../../build/src/options/schema.js';
import { resolveOptions } from '../../build/src/options/settings.js';
import { warnOnce } from '../../build/src/options/warn-once.js';
import { describing } from '../../build/src/options/warnings.js';
import { languages as texts, localeInfos } from '../support/languages.js';

const numbers = Object.values(texts.en.helplines).flatMap((helplines) => helplines.numbers);
const known = { regions, numbers, languages: localeInfos, locale: 'en', version: contentVersion };
const everyId = questions.map(({ id }) => id);
const allLocales = localeInfos.map(({ locale }) => locale);

/** Resolves options in a language, with the warnings. The questions come as ids. */
function resolve(raw, locale = 'en') {
  const warnings = [];
  const settings = resolveOptions(
    raw,
    { ...known, locale },
    describing((message) => warnings.push(message)),
  );
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
    clinicName: undefined,
    clinicPhone: undefined,
    clinicUrl: undefined,
    signOff: undefined,
    printEnglish: false,
    structuredData: false,
    warnings: [],
  });
});

const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
/** By property, what a review needs. The rest of what is tested about it stands below the table. */
const review = { reviewer: 'Jane Doe, MD', reviewedOn: '2026-01-03', reviewedVersion: contentVersion };

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
    bad: ['nonsense', '', 'USA', '1', 'Q1', 'QX', 'X', 'toString'],
    accepted: ['other', 'US'],
  },
  clinicName: {
    good: [
      ['Lakeside Clinic', { clinicName: 'Lakeside Clinic' }],
      [' \u00a0A\n', { clinicName: 'A' }],
      ['<script>"\'&{name}\u202e', { clinicName: '<script>"\'&{name}\u202e' }],
      ['x'.repeat(10_000), { clinicName: 'x'.repeat(10_000) }],
      ['', {}],
    ],
    bad: [' ', '\n', '\u202e', '\u200b', '---'],
    accepted: ['text'],
  },
  clinicPhone: {
    good: [
      ...['555-010-0199', '+1 (555) 010.0199', '(+44) 20 7946 0000', '555', '555 010 0199 x12', '5550100199X3'].map(
        (number) => [number, { clinicPhone: number }],
      ),
      [' 555-0199 ', { clinicPhone: '555-0199' }],
      [5_550_199, { clinicPhone: '5550199' }],
      // A part of a number is no helpline.
      ['555-911-0988', { clinicPhone: '555-911-0988' }],
      ['31114', { clinicPhone: '31114' }],
      ['+44 20 7946 0988', { clinicPhone: '+44 20 7946 0988' }],
      ['', {}],
    ],
    bad: [
      ...[
        '12',
        '1-2',
        '(1) ',
        '---',
        'call us',
        '555-0199 x',
        '5+55',
        '555;ext=1',
        'tel:5550199',
        'javascript:alert(1)',
        ' ',
      ],
      ...['<b>555</b>', '555"0199', '\u202e5550199', '٥٥٥٠١٩٩', '5'.repeat(10_000), 'x'.repeat(10_000), []],
      ...[
        '911',
        '9-1-1',
        '+1 911',
        '988',
        '(988)',
        '988 x1',
        '988 x12',
        '+1 988',
        '+44 116 123',
        '+61 13 11 14',
        '001 800 662 4357',
        '011 44 111',
        '800-662-4357',
        '112',
        '999',
        '000',
        '111',
        '1737',
        '116 123',
        '13-11-14',
      ],
      ...['1-800-662-4357', '+1 (800) 662-4357', '800.662.4357'],
    ],
    accepted: ['3', 'digits', 'x12', 'helpline'],
  },
  clinicUrl: {
    good: [
      ...['https://clinic.example', 'http://clinic.example:8080/a?b="c"#d', 'HTTPS://Clinic.example/über-uns'].map(
        (url) => [url, { clinicUrl: url }],
      ),
      [' https://clinic.example/ ', { clinicUrl: 'https://clinic.example/' }],
      ['', {}],
    ],
    bad: [
      ...['clinic.example', '//clinic.example', '/contact', 'https:', 'https://', 'https:///a', 'https://a b', ' '],
      ...[
        'javascript:alert(1)',
        'java\nscript:alert(1)',
        'data:text/html,x',
        'ftp://clinic.example',
        'x'.repeat(10_000),
      ],
      ...['javascript://clinic.example/%0aalert(1)', 'https:\\clinic.example', '\u0001https://a.example'],
    ],
    accepted: ['https', 'http'],
  },
  printEnglish: {
    good: ['', 'true', 'false', true].map((value) => [value, { printEnglish: true }]).concat([[false, {}]]),
    bad: [],
    accepted: [],
  },
  structuredData: {
    good: ['', 'true', 'false', true].map((value) => [value, { structuredData: true }]).concat([[false, {}]]),
    bad: [],
    accepted: [],
  },
};

test('every option is in the table of this test', () => {
  const properties = options.map(({ property }) => property).filter((property) => property !== 'lang');
  assert.deepEqual([...Object.keys(table), ...Object.keys(review), 'reviewedLanguages'].sort(), properties.sort());
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

test('a language that somebody has signed off may be shown where only reviewed ones may', () => {
  const languages = localeInfos.map((info) => ({
    ...info,
    isTranslationSignedOff: ['en', 'fr'].includes(info.locale),
  }));
  const shownFor = (value) =>
    resolveOptions({ languages: value }, { ...known, languages }, assert.fail).languages.map(({ locale }) => locale);
  assert.deepEqual(shownFor('reviewed'), ['en', 'fr']);
  assert.deepEqual(shownFor('reviewed es'), ['en', 'es', 'fr']);
  assert.deepEqual(shownFor('es'), ['en', 'es']);
});

test('a value that cannot be made into text counts as an unknown one', () => {
  const { warnings, ...settings } = resolve({ clinicName: Object.create(null), mode: Object.create(null) });
  assert.deepEqual({ ...settings, warnings: [] }, standard);
  assert.deepEqual(
    warnings.map((warning) => /^unknown value in ([\w-]+="")/.exec(warning)?.[1]),
    ['mode=""', 'clinic-name=""'],
  );
});

test('every code of two letters is a country where a page has taken the names of countries away', (t) => {
  const { DisplayNames } = Intl;
  t.after(() => (Intl.DisplayNames = DisplayNames));
  Intl.DisplayNames = undefined;
  assert.deepEqual(resolve({ region: 'QX' }), { ...standard, region: 'other' });
  assert.equal(resolve({ region: 'Q1' }).warnings.length, 1);
});

test('no question of a page can have the id of a part, a group or a word of an option', () => {
  const ours = ['search', 'search-label', 'language', 'all', 'none', 'practical', ...groups];
  for (const id of [...ours, 'cost-answer', 'cost-general', 'cost-sources', 'two words', 'two,words'])
    assert.match(id, reservedIds);
  for (const id of ['parking', 'research', 'all-about', 'my-language', 'answer', 'cost-answers', groups.join('')])
    assert.doesNotMatch(id, reservedIds);
});

describe('the properties of the element', () => {
  test('are those of the table, and only a boolean one has a type', () => {
    const own = options.filter(({ property }) => property !== 'lang');
    for (const [declared, expected] of [
      [Object.entries(optionProperties).map(([name, { attribute }]) => [name, attribute]), 'attribute'],
      [Object.entries(optionDefaults), 'default'],
    ])
      assert.deepEqual(
        declared,
        own.map((option) => [option.property, option[expected]]),
      );
    const typed = Object.keys(optionProperties).filter((name) => 'type' in optionProperties[name]);
    assert.deepEqual(typed, ['printEnglish', 'structuredData']);
    for (const name of typed) assert.equal(optionProperties[name].type, Boolean);
  });

  test('change with their text, and not with another array of the same values', () => {
    for (const { hasChanged } of Object.values(optionProperties)) {
      assert.equal(hasChanged(['cost', 'brain'], ['cost', 'brain']), false);
      assert.equal(hasChanged(['cost'], ['brain']), true);
      assert.equal(hasChanged(undefined, 'cost'), true);
    }
  });
});

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

describe('a review', () => {
  const shown = { reviewer: review.reviewer, reviewedOn: review.reviewedOn };
  const names = { reviewer: 'reviewer', reviewedOn: 'reviewed-on', reviewedVersion: 'reviewed-version' };

  test('is shown where all is given and right', () => {
    assert.deepEqual(resolve(review), { ...standard, signOff: shown });
    for (const reviewedOn of [day(0), '2020-01-01', '2024-02-29'])
      assert.deepEqual(resolve({ ...review, reviewedOn }).signOff, { ...shown, reviewedOn });
  });

  for (let set = 1; set < 7; set++) {
    const given = Object.keys(review).filter((_, index) => set & (2 ** index));
    const missing = Object.keys(review).filter((name) => !given.includes(name));
    test(`is not shown with ${given.join(' and ')} alone, and one warning says what is missing`, () => {
      for (const nothing of [undefined, null, ''])
        assert.deepEqual(resolve({ ...review, ...Object.fromEntries(missing.map((name) => [name, nothing])) }), {
          ...standard,
          warnings: [`no review is shown. Missing: ${missing.map((name) => names[name]).join(' ')}.`],
        });
    });
  }

  test('is not shown with languages alone, and one warning says what is missing', () => {
    const { signOff, warnings } = resolve({ reviewedLanguages: 'en' });
    assert.equal(signOff, undefined);
    assert.deepEqual(warnings, ['no review is shown. Missing: reviewer reviewed-on reviewed-version.']);
  });

  for (const value of [
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2019-12-31',
    day(2),
    '2099-01-01',
    '30 November 2026',
  ])
    test(`is not shown with the impossible date ${value}, and one warning says what is accepted`, () => {
      assert.deepEqual(resolve({ ...review, reviewedOn: value }), {
        ...standard,
        warnings: [`unknown value in reviewed-on="${value}". Accepted: 2020-01-01 to today.`],
      });
    });
  for (const value of [
    '2026-1-3',
    '2026-01-03T10:00Z',
    '2026-01-03T00:00:00.000Z',
    '1767398400000',
    ' ',
    '-2026-01-03',
    '<script>',
    'x'.repeat(10_000),
  ])
    test(`is not shown with ${value.slice(0, 20)} as a date`, () => {
      const { signOff, warnings } = resolve({ ...review, reviewedOn: value });
      assert.deepEqual([signOff, warnings.length], [undefined, 1]);
    });

  test('is not shown for another version of the text, and one warning says which version runs', () => {
    for (const value of ['0.9', `${contentVersion}.1`, contentVersion.slice(0, -1), `v${contentVersion}`])
      assert.deepEqual(resolve({ ...review, reviewedVersion: value }), {
        ...standard,
        warnings: [
          `unknown value in reviewed-version="${value}". Accepted: ${contentVersion}, the version of the text.`,
        ],
      });
  });

  test('is shown in the languages that were reviewed, and English counts only if no other is named', () => {
    const isShown = (reviewedLanguages, locale) => !!resolve({ ...review, reviewedLanguages }, locale).signOff;
    assert.deepEqual([isShown(undefined, 'en'), isShown(undefined, 'es')], [true, false]);
    assert.deepEqual([isShown('es-MX zh-TW', 'es'), isShown('es', 'en')], [true, false]);
    assert.deepEqual([isShown(['en', 'ar'], 'ar'), isShown('en, ar', 'en')], [true, true]);
  });

  for (const value of ['Spanish', '', 'tlh', []])
    test(`is shown in no language where none is known: ${JSON.stringify(value)}`, () => {
      const { signOff, warnings } = resolve({ ...review, reviewedLanguages: value });
      assert.deepEqual([signOff, warnings.length], [undefined, 1]);
      assert.match(warnings[0], /^unknown value in reviewed-languages="/);
    });
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
    [{ kind: 'text' }, ' a ', 'a', ' ', undefined],
    [{ kind: 'url' }, 'https://a.example', 'https://a.example', 'a.example', undefined],
    [{ kind: 'phone' }, '555', '555', '55', undefined],
    [{ kind: 'date' }, '2020-02-29', '2020-02-29', '2021-02-29', undefined],
  ];
  for (const [row, value, parsed, unknown, fallback] of rows)
    test(`is parsed by its kind: ${JSON.stringify(row)}`, () => {
      const option = { attribute: 'new-option', property: 'newOption', description: '', values: '', ...row };
      const warnings = [];
      const parse = (given) =>
        parseOption(
          option,
          given,
          known,
          describing((message) => warnings.push(message)),
        );
      assert.deepEqual(parse(value), parsed);
      assert.deepEqual(warnings, []);
      assert.deepEqual(parse(undefined), fallback);
      assert.deepEqual(warnings, []);
      assert.deepEqual(parse(unknown), fallback);
      assert.match(warnings.join(), /^unknown value in new-option="/);
    });
});
