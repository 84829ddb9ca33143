import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { problemsAdded } from '../support/broken-copy.js';
import { english } from '../support/built-content.js';
import { claimsNobodyMayMake } from '../../scripts/content-rules/claims-nobody-may-make.js';
import { claimAnswers, claimsWithoutTheirLimit } from '../../scripts/content-rules/claims-with-their-limits.js';
import { allTexts } from '../../scripts/content-rules/texts.js';

/** The answer on cost has none of these subjects. */
const inCost =
  (text) =>
  ({ questions }) =>
    questions.cost.answer.push(text);

describe('claims nobody may make', () => {
  test('no text says that ketamine is safe, proven, a cure or approved, or gives a rate without its comparison', () => {
    console.log(`Claims nobody may make: looked for in ${allTexts(english).length} texts`);
    assert.deepEqual(claimsNobodyMayMake(english), []);
  });

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
    'About 70% of people get better.',
    'About 70 percent of people get better.',
    'It helps 70 of 100 people.',
    'It helps 7 in 10 people.',
    'Nine out of ten people get better.',
  ];
  for (const claim of claims) {
    test(`“${claim}” is found`, () => {
      const problems = problemsAdded(claimsNobodyMayMake, english, inCost(claim)).join('\n');
      assert.match(problems, /^cost \d\d: “.+” in “.+”\. Allowed .+ only\.$/);
      assert.ok(problems.includes(`in “${claim}”`));
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
    'With ketamine 47 of 100 people responded, and 26 of 100 with another drug.',
    'The US safety program is for Spravato.',
  ];
  for (const fact of facts) {
    test(`“${fact}” may be said`, () => {
      assert.deepEqual(problemsAdded(claimsNobodyMayMake, english, inCost(fact)), []);
    });
  }

  test('a claim is found in a title, a safety note and a label too', () => {
    const problems = problemsAdded(claimsNobodyMayMake, english, ({ questions, safety, labels }) => {
      const [label] = Object.keys(labels);
      questions.cost.title = safety.above[0] = labels[label] = 'A proven way out';
    });
    const places = problems.map((problem) => problem.split(':')[0]);
    assert.deepEqual(places, ['cost 00', 'safety 01', 'labels 01']);
  });
});

describe('claims with their limits', () => {
  test('an answer that says ketamine helps says at once that it is not approved, and one risk or limit', () => {
    console.log(`Claims with their limits: ${claimAnswers.length} answers: ${claimAnswers.join(', ')}`);
    assert.deepEqual(claimsWithoutTheirLimit(english), []);
  });

  const problemsOf = (id, answer) =>
    problemsAdded(claimsWithoutTheirLimit, english, ({ questions }) => (questions[id].answer = answer));

  for (const id of claimAnswers) {
    test(`${id} without “not approved”, or without a limit, is found`, () => {
      const claim = id === 'suicidal-thoughts' ? 'It can lower suicidal thoughts.' : 'It helps some people.';
      const bare = problemsOf(id, ['{crisis}', `${claim} It does not help everyone.`]);
      assert.match(bare.join('\n'), new RegExp(`^${id}, in the .+: no “not approved” in “.*${claim}[^\\n]+$`));
      const glossy = problemsOf(id, ['{crisis}', `${claim} FDA has not approved it.`]);
      assert.match(glossy.join('\n'), new RegExp(`^${id}, in the .+: no risk or limit .+ in “.*${claim}[^\\n]+$`));
    });
  }

  test('limits that come only in the third block are found', () => {
    const problems = problemsOf('brain', ['It is a drug.', ['Read on.'], ...english.questions.brain.answer]);
    assert.equal(problems.length, 2);
  });

  test('suicidal-thoughts with the claim before the help, or with its limits in another block, is found', () => {
    const [help, ...others] = english.questions['suicidal-thoughts'].answer;
    const swapped = problemsOf('suicidal-thoughts', [...others, help]);
    assert.match(swapped.join('\n'), /^suicidal-thoughts: .* stands before the help/);

    const limits = 'It does not help everyone. It is not approved.';
    assert.equal(problemsOf('suicidal-thoughts', [help, 'It can lower suicidal thoughts.', limits]).length, 2);
    assert.match(problemsOf('suicidal-thoughts', [help, limits]).join('\n'), /does not know which block/);
  });

  test('another answer that says ketamine helps is found', () => {
    const problems = problemsAdded(claimsWithoutTheirLimit, english, inCost('Ketamine can lift your mood.'));
    assert.match(problems.join('\n'), /^cost: says that ketamine helps in “Ketamine can lift/);
  });
});
