import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { factsInUse } from '../../scripts/content-rules/source/facts-in-use.js';
import { numbersWithSources } from '../../scripts/content-rules/source/numbers-with-sources.js';
import { sourceReferences } from '../../scripts/content-rules/source/source-references.js';
import { telephoneSources } from '../../scripts/content-rules/source/telephone-sources.js';
import { violationsAdded } from '../support/broken-copy.js';
import { englishTexts } from '../support/english-texts.js';

/** The violations that a change of the data adds, each as “id: problem”. */
const inData = (rule, breakIt) =>
  violationsAdded(rule, englishTexts, ({ data }) => breakIt(data)).map(({ id, problem }) => `${id}: ${problem}`);

describe('source-references', () => {
  const spare = { name: 'A', title: 'B' };
  const faults = {
    'a question without a source': [
      ({ questions }) => (questions[0].sources = []),
      'good-for-depression: names no source',
    ],
    'an unknown source of a question': [
      ({ questions }) => questions[0].sources.push('X-1999'),
      'good-for-depression: source X-1999 is unknown',
    ],
    'a question on a source that only the claims have': [
      ({ questions }) => questions[0].sources.push('ZARATE-2006'),
      'good-for-depression: source ZARATE-2006 is unknown',
    ],
    'an unknown source of a claim': [
      ({ claims }) => claims[0].sources.push('X-1999'),
      'claim: source X-1999 is unknown',
    ],
    'an unknown question of a claim': [
      ({ claims }) => claims[0].questions.push('no-such'),
      'claim: question no-such is unknown',
    ],
    'an unknown source of a fact': [({ facts }) => (facts[0].source = 'X-1999'), 'fact 1970: source X-1999 is unknown'],
    'a source that no question names': [({ sources }) => (sources.SPARE = spare), 'source SPARE: no question names it'],
    'a source that no claim names': [
      ({ claimSources }) => (claimSources.SPARE = spare),
      'source SPARE: no claim names it',
    ],
    'a source that stands in both lists': [
      ({ claimSources, sources }) => (claimSources['DEAN-2021'] = sources['DEAN-2021']),
      'source DEAN-2021: stands in sources.ts too',
    ],
    'an address without https': [
      ({ sources }) => (sources['FDA-2023'].url = 'http://www.fda.gov/drugs'),
      'source FDA-2023: the URL of “Warning on compounded ketamine, including oral, for psychiatric disorders” is not https at an official host',
    ],
    'a copy of a page elsewhere': [
      ({ sources }) => (sources['FDA-2023'].url = 'https://fda.gov.example/'),
      'source FDA-2023: the URL of “Warning on compounded ketamine, including oral, for psychiatric disorders” is not https at an official host',
    ],
    'an address that is none': [
      ({ sources }) => (sources['FDA-2023'].url = 'fda.gov'),
      'source FDA-2023: the URL of “Warning on compounded ketamine, including oral, for psychiatric disorders” is invalid',
    ],
  };
  for (const [name, [breakIt, expected]] of Object.entries(faults)) {
    test(`finds ${name}`, () => {
      const found = inData(sourceReferences, breakIt);
      assert.ok(found.includes(expected), found.join('\n'));
    });
  }
});

describe('numbers-with-sources', () => {
  const inCost = (text) =>
    violationsAdded(numbersWithSources, englishTexts, ({ language: { questions } }) =>
      questions.cost.answer.push(text),
    );

  const numbers = [
    ['A drip costs $700.', '700 is not in facts.ts'],
    ['A course costs $4,500.', '4,500 is not in facts.ts'],
    ['It takes 1.5 hours.', '1.5 is not in facts.ts'],
    ['It takes ٤٥ minutes.', '٤٥ is not in facts.ts'],
    ['One drip takes 40 minutes.', '40 is a fact from PHILLIPS-2019, which the question does not name'],
  ];
  for (const [text, problem] of numbers) {
    test(`finds “${text}”`, () => {
      const [violation] = inCost(text);
      assert.match(violation?.id, /^cost \d\d$/);
      assert.deepEqual([violation.text, violation.problem], [text, problem]);
    });
  }

  test('finds a number in a title and in a safety note', () => {
    const violations = violationsAdded(numbersWithSources, englishTexts, ({ language: { questions, safety } }) => {
      questions.cost.title = safety.above[0] = 'The 77 facts';
    });
    assert.deepEqual(
      violations.map(({ id }) => id),
      ['cost 00', 'safety 01'],
    );
  });

  test('accepts telephone numbers', () => assert.deepEqual(inCost('Call 988 or 1-800-222-1222.'), []));
});

describe('facts-in-use', () => {
  const faults = {
    'a fact that no answer prints': [(fact) => (fact.value = '71'), 'fact 71: is printed nowhere'],
    'a fact from memory': [(fact) => (fact.status = 'M'), 'fact 47: has the status M'],
    'a fact without its day': [(fact) => (fact.checked = 'November 2026'), 'fact 47: was checked on “November 2026”'],
    'a fact of a day that never was': [(fact) => (fact.checked = '2026-02-31'), 'fact 47: was checked on “2026-02-31”'],
  };
  for (const [name, [breakIt, expected]] of Object.entries(faults)) {
    test(`finds ${name}`, () => {
      assert.deepEqual(
        inData(factsInUse, ({ facts }) => breakIt(facts.find(({ value }) => value === '47'))),
        [expected],
      );
    });
  }
});

describe('telephone-sources', () => {
  test('finds a number whose page nobody wrote down, and one that no reader sees', () => {
    assert.deepEqual(
      inData(telephoneSources, ({ telephones }) => (telephones[0].number = '12345')),
      [
        `telephone ${englishTexts.data.telephones[0].number}: is shown to readers, and not listed`,
        'telephone 12345: is listed, and shown to no reader',
      ],
    );
  });
});
