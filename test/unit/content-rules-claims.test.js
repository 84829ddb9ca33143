import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { claimAnswers, claimsWithLimits } from '../../scripts/content-rules/source/claims-with-limits.js';
import { forbiddenClaims } from '../../scripts/content-rules/source/forbidden-claims.js';
import { ratesCompared } from '../../scripts/content-rules/source/rates-compared.js';
import { violationsAdded } from '../support/broken-copy.js';
import { english, englishTexts } from '../support/english-texts.js';

/** The answer on cost has none of these subjects. */
const inCost = (rule, text) =>
  violationsAdded(rule, englishTexts, ({ language: { questions } }) => questions.cost.answer.push(text));

describe('forbidden-claims', () => {
  const claims = [
    'Ketamine is safe.',
    'You can safely have it at home.',
    'It is a proven treatment.',
    'It can cure depression.',
    'It is not new, and it is a cure.',
    'It is not a pill and cures depression.',
    'This is not only a relief but a cure.',
    'There is no doubt that it is proven.',
    'It is a breakthrough for many.',
    'Call it a miracle.',
    'Ketamine is non-addictive.',
    'It is not addictive.',
    'Ask about FDA-approved ketamine.',
    'FDA approves ketamine for this.',
    'FDA has approved ketamine for depression.',
    'Ketamine therapy is FDA approved.',
    'Ketamine resets the brain.',
    'It helps to heal your brain.',
    'It rewires the brain.',
    'Ketamine prevents suicide.',
    'We guarantee relief.',
    'It works for everyone.',
    'It is neuroprotective.',
    'Ketamine is harmless.',
    'It is risk-free.',
    'It has no side effects.',
    'It comes without risk.',
  ];
  for (const claim of claims) {
    test(`finds “${claim}”`, () => {
      const [violation] = inCost(forbiddenClaims, claim);
      assert.equal(violation?.text, claim);
      assert.match(violation.id, /^cost \d\d$/);
      assert.match(violation.problem, /^claims “.+”$/);
    });
  }

  const facts = [
    'It is not a first step and not a cure.',
    'It has not been shown to prevent suicide.',
    'FDA has not judged it safe and effective for this.',
    'It is not safe to drive.',
    'FDA has not approved ketamine for depression.',
    'No one can guarantee relief.',
    'It doesn’t work for everyone.',
    'The US safety program is for Spravato.',
  ];
  for (const fact of facts) {
    test(`accepts “${fact}”`, () => assert.deepEqual(inCost(forbiddenClaims, fact), []));
  }

  test('finds a claim in a title, a safety note and a label', () => {
    const violations = violationsAdded(forbiddenClaims, englishTexts, ({ language: { questions, safety, labels } }) => {
      const [label] = Object.keys(labels);
      questions.cost.title = safety.above[0] = labels[label] = 'A proven way out';
    });
    assert.deepEqual(
      violations.map(({ id }) => id),
      ['cost 00', 'safety 01', 'labels 01'],
    );
  });
});

describe('rates-compared', () => {
  const rates = [
    'About 70% of people get better.',
    'About 70 percent of people get better.',
    'It helps 70 of 100 people.',
    'It helps 7 in 10 people.',
    'Nine out of ten people get better.',
  ];
  for (const rate of rates) {
    test(`finds “${rate}”`, () => {
      const [violation] = inCost(ratesCompared, rate);
      assert.equal(violation?.text, rate);
      assert.match(violation.problem, /^gives the rate “.+” alone$/);
    });
  }

  test('accepts a rate beside the one it is compared with', () => {
    const compared = 'With ketamine 47 of 100 people responded, and 26 of 100 with another drug.';
    assert.deepEqual(inCost(ratesCompared, compared), []);
  });
});

describe('claims-with-limits', () => {
  const inAnswer = (id, answer) =>
    violationsAdded(claimsWithLimits, englishTexts, ({ language: { questions } }) => (questions[id].answer = answer));

  for (const id of claimAnswers) {
    test(`finds ${id} without “not approved”, or without a limit`, () => {
      const claim = id === 'suicidal-thoughts' ? 'It can lower suicidal thoughts.' : 'It helps some people.';
      const [bare] = inAnswer(id, ['{crisis}', `${claim} It does not help everyone.`]);
      assert.equal(bare.id, id);
      assert.match(bare.problem, /^lacks “not approved” in the /);
      assert.ok(bare.text.includes(claim));
      const [glossy] = inAnswer(id, ['{crisis}', `${claim} FDA has not approved it.`]);
      assert.equal(glossy.id, id);
      assert.match(glossy.problem, /^lacks a risk or limit in the /);
      assert.ok(glossy.text.includes(claim));
    });
  }

  test('finds limits that come only in the third block', () => {
    assert.equal(inAnswer('brain', ['It is a drug.', ['Read on.'], ...english.questions.brain.answer]).length, 2);
  });

  test('finds suicidal-thoughts with the claim before the help, with its limits in another block, or without the claim', () => {
    const [help, ...others] = english.questions['suicidal-thoughts'].answer;
    const withoutHelp = others.filter((block) => !`${block}`.includes('{crisis}'));
    const [swapped] = inAnswer('suicidal-thoughts', [...withoutHelp, help]);
    assert.equal(swapped.problem, 'stands before the crisis line');

    const limits = 'It does not help everyone. It is not approved.';
    assert.equal(inAnswer('suicidal-thoughts', [help, 'It can lower suicidal thoughts.', limits]).length, 2);
    assert.match(inAnswer('suicidal-thoughts', [help, limits])[0].problem, /^lacks “can lower suicidal thoughts”/);
  });

  test('finds another answer that says ketamine helps', () => {
    const [violation] = inCost(claimsWithLimits, 'Ketamine can lift your mood.');
    assert.equal(violation.id, 'cost');
    assert.match(violation.problem, /^says that ketamine helps/);
  });

  test('accepts words on how it works, and on stopping it', () => {
    for (const text of ['Alcohol may change how ketamine works.', 'Stopping ketamine often helps.'])
      assert.deepEqual(inCost(claimsWithLimits, text), []);
  });
});
