import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { gapMayBeChance } from '../../scripts/content-rules/source/may-be-chance.js';
import { tooMuchSaysTheSame } from '../../scripts/content-rules/source/too-much.js';
import { violationsAdded } from '../support/broken-copy.js';
import { englishTexts } from '../support/english-texts.js';

/** What a rule finds after a change of one text of an answer. */
const after = (rule, id, from, to) => {
  let changed = 0;
  const change = (text) => {
    const result = text.replace(from, to);
    if (result !== text) changed++;
    return result;
  };
  const violations = violationsAdded(rule, englishTexts, ({ language: { questions } }) => {
    questions[id].answer = questions[id].answer.map((block) =>
      Array.isArray(block) ? block.map(change) : change(block),
    );
  });
  assert.equal(changed, 1, `“${from}” is in one text of ${id}`);
  return violations.map(({ id, problem }) => `${id}: ${problem}`);
};

const inCost = (rule, ...blocks) =>
  violationsAdded(rule, englishTexts, ({ language: { questions } }) => questions.cost.answer.push(...blocks));

describe('too-much', () => {
  const poison = 'leads to {poisonHelp}';
  const lacks = (words) => `${poison}, and nothing in the answer leads to {emergency} for “${words}”`;
  const faults = [
    ['the poison line on purpose', 'at-home', 'too much by mistake', 'too much on purpose', [`at-home 10: ${poison}`]],
    ['the poison line for who is not well', 'at-home', 'is awake and well', 'is not well', [`at-home 10: ${poison}`]],
    [
      'the poison line for every overdose',
      'side-effects',
      ' by mistake, and is awake and well',
      '',
      [`side-effects 09: ${poison}`],
    ],
    ['“by mistake” alone', 'side-effects', ', and is awake and well', '', [`side-effects 09: ${poison}`]],
    ['“awake and well” alone', 'side-effects', ' by mistake', '', [`side-effects 09: ${poison}`]],
    ['“on purpose” lost', 'side-effects', 'it was on purpose or ', '', [`side-effects 09: ${lacks('on purpose')}`]],
    ['“not well” lost', 'at-home', ' or the person is not well', '', [`at-home 10: ${lacks('not well')}`]],
    [
      'the poison line for danger',
      'suicidal-thoughts',
      'on that line: {emergency} Do',
      'on that line: {poisonHelp} Do',
      [
        `suicidal-thoughts 01: ${poison}`,
        `suicidal-thoughts 01: ${lacks('on purpose')}`,
        `suicidal-thoughts 01: ${lacks('not well')}`,
      ],
    ],
    [
      'the emergency number lost',
      'suicidal-thoughts',
      'on that line: {emergency} Do',
      'Do this even',
      ['suicidal-thoughts 01: leads to no help'],
    ],
    [
      'a list without the emergency number',
      'side-effects',
      '{emergency} Do this now for',
      'Take care with',
      [
        'side-effects 06: leads to no help',
        `side-effects 09: ${lacks('on purpose')}`,
        `side-effects 09: ${lacks('not well')}`,
      ],
    ],
  ];
  for (const [name, id, from, to, expected] of faults)
    test(`finds ${name}`, () => assert.deepEqual(after(tooMuchSaysTheSame, id, from, to), expected));

  test('finds another answer that leads elsewhere, or nowhere', () => {
    const texts = [
      'If you took too much, call the clinic.',
      'You used a little too much? {crisis}',
      'An overdose: {veterans}',
    ];
    for (const text of texts) {
      const [violation] = inCost(tooMuchSaysTheSame, text);
      assert.match(violation?.id ?? text, /^cost \d\d$/);
    }
  });

  test('accepts the emergency number for any overdose, and “too much” of something else', () => {
    const lead = '{emergency} Do this now for any of these:';
    assert.deepEqual(inCost(tooMuchSaysTheSame, 'If you took too much by mistake: {emergency}'), []);
    assert.deepEqual(inCost(tooMuchSaysTheSame, lead, ['Chest pain', 'An overdose']), []);
    assert.deepEqual(inCost(tooMuchSaysTheSame, 'It may cost too much for you.'), []);
  });
});

describe('may-be-chance', () => {
  const bare = 'compares 70 and 63 and does not say that the gap may be chance';

  test('finds the two rates printed bare', () => {
    assert.deepEqual(after(gapMayBeChance, 'how-fast', ' That gap may be chance.', ''), [`how-fast 04: ${bare}`]);
  });

  test('finds them in another answer, and “may be chance” in another text', () => {
    const violations = inCost(gapMayBeChance, ['63 of 100 relapsed, against 70 of 100.', 'That gap may be chance.']);
    assert.deepEqual(
      violations.map(({ problem }) => problem),
      [bare],
    );
  });

  test('accepts one of the numbers, and other numbers with the same digits', () => {
    assert.deepEqual(inCost(gapMayBeChance, '70 of 100 relapsed. It cost $630, or 6.3 or 63.5.'), []);
  });

  test('finds that the rates of the source have changed', () => {
    const violations = violationsAdded(gapMayBeChance, englishTexts, ({ data }) => {
      data.facts.find(({ value, source }) => value === '63' && source === 'EKSTRAND-2022').value = '64';
    });
    assert.deepEqual(
      violations.map(({ id, problem }) => `${id}: ${problem}`),
      ['fact 63: 63 is no fact from EKSTRAND-2022 any more'],
    );
  });
});
