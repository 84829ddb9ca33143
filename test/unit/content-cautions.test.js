import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { problemsAdded } from '../support/broken-copy.js';
import { english } from '../support/built-content.js';
import { textsThatSayDoNotStop, textsWithoutDoNotStop } from '../../scripts/content-rules/do-not-stop.js';
import {
  sentencesAboutApprovalLawOrPrice,
  sentencesWithoutTheirCountry,
} from '../../scripts/content-rules/in-the-us.js';

const inCost =
  (text) =>
  ({ questions }) =>
    questions.cost.answer.push(text);

describe('medicines to keep', () => {
  test('a text that says to leave a calming drug, an opioid or alcohol off says “do not stop”', () => {
    console.log(
      'Do not stop:',
      textsThatSayDoNotStop(english)
        .map(({ place }) => place)
        .join(', '),
    );
    assert.deepEqual(textsWithoutDoNotStop(english), []);
  });

  for (const drug of [
    'benzodiazepines',
    'lorazepam',
    'alprazolam',
    'lamotrigine',
    'opioids',
    'sleep pills',
    'alcohol',
  ]) {
    test(`“Have no ${drug} before a visit.” is found`, () => {
      const problems = problemsAdded(textsWithoutDoNotStop, english, inCost(`Have no ${drug} before a visit.`));
      assert.match(problems.join('\n'), new RegExp(`^cost \\d\\d: “Have no ${drug} before .* must say “do not stop”`));
    });
  }

  test('“do not stop” in another bullet is not enough', () => {
    const bullets = inCost(['Do not stop your medicines.', 'Avoid alcohol.']);
    assert.equal(problemsAdded(textsWithoutDoNotStop, english, bullets).length, 1);
  });
});

describe('country', () => {
  test('a sentence on approval, law or price opens with “In the US,”', () => {
    console.log(`In the US: ${sentencesAboutApprovalLawOrPrice(english).length} sentences on approval, law or price`);
    assert.deepEqual(sentencesWithoutTheirCountry(english), []);
  });

  for (const sentence of [
    'FDA has approved it.',
    'It is a controlled drug.',
    'Ask if insurance pays.',
    'It costs $450.',
  ]) {
    test(`“${sentence}” is found`, () => {
      const [problem] = problemsAdded(sentencesWithoutTheirCountry, english, inCost(`First, some words. ${sentence}`));
      assert.ok(problem?.includes(`“${sentence}” must open with “In the US,”`));
      const opened = inCost(`In the US, some words. ${sentence}`);
      assert.deepEqual(problemsAdded(sentencesWithoutTheirCountry, english, opened), []);
    });
  }
});
