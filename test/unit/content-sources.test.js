import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { brokenCopy, problemsAdded } from '../support/broken-copy.js';
import { content, english } from '../support/built-content.js';
import { factProblems, numbersNobodyChecked, numbersPrinted } from '../../scripts/content-rules/numbers-checked.js';
import { officialHosts, sourceProblems } from '../../scripts/content-rules/sources-named.js';

const { claims, claimSources, facts, questions, sources } = content;

describe('sources', () => {
  test('every answer names its sources, and every source is known, used and linked to an official page only', () => {
    const [named, claimed] = [Object.values(sources), Object.values(claimSources)];
    const linked = [...named, ...claimed].filter(({ url }) => url).length;
    console.log(
      `Sources: ${named.length} of ${questions.length} questions, ${claimed.length} more of ${claims.length} claims; ` +
        `${linked} linked, at ${officialHosts.length} hosts`,
    );
    assert.deepEqual(sourceProblems(content), []);
  });

  const faults = {
    'a question without a source': [(c) => (c.questions[0].sources = []), /^good-for-depression: names no source/],
    'an unknown source of a question': [(c) => c.questions[0].sources.push('X-1999'), /^good-for-.*X-1999 is not in/],
    'a question on a source that only the claims have': [
      (c) => c.questions[0].sources.push('LOO-2023'),
      /^good-for-depression: source LOO-2023 is not in sources\.ts/,
    ],
    'an unknown source of a claim': [(c) => c.claims[0].sources.push('X-1999'), /^Claim “.*X-1999 is unknown/],
    'an unknown question of a claim': [(c) => c.claims[0].questions.push('no-such'), /^Claim “.*no-such is unknown/],
    'an unknown source of a fact': [(c) => (c.facts[0].source = 'X-1999'), /^Fact .+: source X-1999 is unknown/],
    'a source that no question names': [
      (c) => (c.sources.SPARE = { name: 'A', title: 'B' }),
      /^Source SPARE: no question/,
    ],
    'a source that no claim names': [
      (c) => (c.claimSources.SPARE = { name: 'A', title: 'B' }),
      /^Source SPARE: no claim/,
    ],
    'a source that stands in both lists': [
      (c) => {
        c.claimSources['DEAN-2021'] = c.sources['DEAN-2021'];
      },
      /^Source DEAN-2021: stands in sources\.ts and in claim-sources\.ts/,
    ],
    'an address without https': [
      (c) => (c.sources['FDA-2023'].url = 'http://www.fda.gov/drugs'),
      /^Source FDA-2023: .*https/,
    ],
    'a copy of a page elsewhere': [
      (c) => (c.sources['FDA-2023'].url = 'https://fda.gov.example/'),
      /^Source FDA-2023: .*host/,
    ],
    'an address that is none': [(c) => (c.sources['FDA-2023'].url = 'fda.gov'), /^Source FDA-2023: .*no address/],
  };
  for (const [name, [breakIt, expected]] of Object.entries(faults)) {
    test(`${name} is found`, () => {
      assert.match(problemsAdded(sourceProblems, content, breakIt).join('\n'), expected);
    });
  }
});

describe('numbers', () => {
  test('every number in a text was checked, and an answer names the source of each it prints', () => {
    const printed = numbersPrinted(english);
    const places = new Set(printed.map(({ place }) => place));
    console.log(`Numbers: ${printed.length} in ${places.size} texts, from ${facts.length} facts`);
    assert.deepEqual(numbersNobodyChecked(english, content), []);
  });

  test('every fact is printed by an answer that names its source, has a status and the day it was checked', () => {
    for (const status of ['S1', 'S2']) {
      console.log(`Facts seen as ${status}: ${facts.filter((fact) => fact.status === status).length}`);
    }
    assert.deepEqual(factProblems(english, content), []);
  });

  const problemsInCost = (text) =>
    problemsAdded(
      (language) => numbersNobodyChecked(language, content),
      english,
      ({ questions: texts }) => texts.cost.answer.push(text),
    );

  const numbers = [
    ['A drip costs $700.', /^cost \d\d: 700 in “A drip costs \$700\.” is not in facts\.ts/],
    ['A course costs $4,500.', /^cost \d\d: 4,500 in /],
    ['It takes 1.5 hours.', /^cost \d\d: 1\.5 in /],
    ['It takes ٤٥ minutes.', /^cost \d\d: ٤٥ in /],
    ['One drip takes 40 minutes.', /^cost \d\d: 40 in .* from PHILLIPS-2019, which the question does not name/],
  ];
  for (const [text, expected] of numbers) {
    test(`“${text}” is found`, () => assert.match(problemsInCost(text).join('\n'), expected));
  }

  test('a number in a title or in a safety note is found', () => {
    const language = brokenCopy(english, ({ questions: texts, safety }) => {
      texts.cost.title = safety.above[0] = 'The 77 facts';
    });
    const problems = numbersNobodyChecked(language, content).filter((problem) => problem.includes('77'));
    assert.deepEqual(
      problems.map((problem) => problem.split(':')[0]),
      ['cost 00', 'safety 01'],
    );
  });

  test('a telephone number is not a fact to be checked', () => {
    assert.deepEqual(problemsInCost('Call 988 or 1-800-222-1222.'), []);
  });

  const factFaults = {
    'a fact that no answer prints': [
      (fact) => (fact.value = '71'),
      /^Fact 71 .*no answer that names DEAN-2021 prints it/,
    ],
    'a fact from memory': [(fact) => (fact.status = 'M'), /^Fact 47 .*status M is not for print/],
    'a fact without its day': [(fact) => (fact.checked = 'November 2026'), /^Fact 47 .*“November 2026” is no date/],
    'a fact of a day that never was': [(fact) => (fact.checked = '2026-02-31'), /^Fact 47 .*“2026-02-31” is no date/],
  };
  for (const [name, [breakIt, expected]] of Object.entries(factFaults)) {
    test(`${name} is found`, () => {
      const check = (data) => factProblems(english, data);
      const problems = problemsAdded(check, content, (data) => breakIt(data.facts.find(({ value }) => value === '47')));
      assert.match(problems.join('\n'), expected);
    });
  }
});

describe('telephone numbers', () => {
  test('it is written down on whose page each was seen', () => {
    const written = content.telephones.map(({ number }) => number);
    const printed = new Set(Object.values(english.helplines).flatMap(({ numbers }) => numbers));
    console.log(`Telephone numbers: ${[...printed].join(', ')}`);
    assert.deepEqual(
      [...printed].filter((number) => !written.includes(number)),
      [],
    );
    assert.deepEqual(
      written.filter((number) => !printed.has(number)),
      [],
    );
  });
});
