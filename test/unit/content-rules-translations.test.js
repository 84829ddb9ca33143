import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { loadTexts } from '../../scripts/content-rules/load-texts.js';
import { translationBuilt } from '../../scripts/content-rules/translation/built.js';
import { translationComplete } from '../../scripts/content-rules/translation/complete.js';
import { translationLanguage } from '../../scripts/content-rules/translation/language.js';
import { translationNames } from '../../scripts/content-rules/translation/names.js';
import { translationNumbers } from '../../scripts/content-rules/translation/numbers.js';
import { translationTokens } from '../../scripts/content-rules/translation/tokens.js';
import { translationTypography } from '../../scripts/content-rules/translation/typography.js';
import { violationsAdded } from '../support/broken-copy.js';

const good = {
  id: 's1',
  place: 'cost 02 paragraph',
  state: 'final',
  source: 'Call 911: $450 to $600, says FDA. {crisis}',
  target: 'Llame 911: $450 a $600, dice FDA. {crisis}',
};

const check = (rule, change) => rule.check({ locale: 'es', units: [{ ...good, ...change }] });

const faults = [
  [translationComplete, 'a unit without a target', { target: undefined }, 'has no target'],
  [translationComplete, 'a target of spaces', { target: ' ' }, 'has no target'],
  [translationComplete, 'a unit left in English', { target: good.source }, 'is left in English'],
  [translationComplete, 'a unit with no state', { state: '' }, 'has the state “”'],
  [translationNumbers, 'another number', { target: good.target.replace('450', '540') }, 'has the numbers 540 600 911'],
  [
    translationNumbers,
    'another telephone number',
    { target: good.target.replace('911', '991') },
    'has the numbers 450 600 991',
  ],
  [translationNumbers, 'digits that are not Latin', { target: `${good.target} ٤` }, 'holds digits that are not Latin'],
  [translationTokens, 'a lost token', { target: good.target.replace(' {crisis}', '') }, 'has the tokens none'],
  [translationNames, 'a lost name', { target: good.target.replace('FDA', 'la agencia') }, 'has lost the name FDA'],
  [translationTypography, 'a straight quote', { target: `${good.target}"` }, 'holds "'],
  [translationTypography, 'an ampersand', { target: `${good.target}&` }, 'holds &'],
  [translationTypography, 'three dots', { target: `${good.target}...` }, 'holds ...'],
  [translationTypography, 'a space at the end', { target: `${good.target} ` }, 'holds a space too many'],
  [
    translationTypography,
    'a list without the colon that leads into it',
    { source: 'Tell your clinic:', target: 'Diga a su clínica' },
    'leads into a list and does not end in a colon',
  ],
];
for (const rule of new Set(faults.map(([each]) => each)))
  describe(rule.name, () => {
    test('accepts a good unit', () => assert.deepEqual(check(rule, {}), []));

    for (const [, name, change, problem] of faults.filter(([each]) => each === rule))
      test(`finds ${name}`, () => {
        const violations = check(rule, change);
        assert.deepEqual(
          violations.map((violation) => [violation.id, violation.problem]),
          [['cost 02', problem]],
        );
      });
  });

describe('translation-built', () => {
  const units = [good];
  test('accepts the same text', () => {
    assert.deepEqual(translationBuilt.check({ units, emitted: [good.target, '{approval}'] }), []);
  });

  test('finds a text that the build changed, lost or added', () => {
    const problems = (emitted) => translationBuilt.check({ units, emitted }).map(({ problem }) => problem);
    assert.deepEqual(problems([`${good.target}.`]), ['is not in the build', 'is in the build, and no target']);
    assert.deepEqual(problems([]), ['is not in the build']);
    assert.deepEqual(problems([good.target, 'Otro texto.']), ['is in the build, and no target']);
    assert.deepEqual(problems([good.target, good.target]), [], 'two answers may share a text');
  });
});

describe('translation-language', async () => {
  const added = (texts, breakIt) =>
    violationsAdded(translationLanguage, texts, breakIt).map(({ id, problem }) => `${id}: ${problem}`);
  const english = (await loadTexts('en')).language.questions.cost.answer;
  const simplified = await loadTexts('zh-Hans');
  const traditional = await loadTexts('zh-Hant');

  test('finds an answer in English', async () => {
    const spanish = await loadTexts('es');
    assert.deepEqual(
      added(spanish, ({ language: { questions } }) => (questions.cost.answer = english)),
      ['cost: reads as eng'],
    );
  });

  test('finds an answer in the other Chinese script', () => {
    const swap = (texts, other) =>
      added(texts, ({ language: { questions } }) => (questions.cost.answer = other.language.questions.cost.answer));
    assert.deepEqual(swap(simplified, traditional), ['cost: is in another script']);
    assert.deepEqual(swap(traditional, simplified), ['cost: is in another script']);
  });

  test('finds a language that runs in another direction', async () => {
    assert.deepEqual(
      added(await loadTexts('ar'), ({ language }) => (language.dir = 'ltr')),
      ['dir: is another direction'],
    );
  });
});
