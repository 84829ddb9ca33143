import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { questionIdsUnchanged } from '../../scripts/content-rules/source/question-ids.js';
import { typography } from '../../scripts/content-rules/source/typography.js';
import { violationsAdded } from '../support/broken-copy.js';
import { englishTexts } from '../support/english-texts.js';

describe('question-ids', () => {
  const violations = (breakIt) =>
    violationsAdded(questionIdsUnchanged, englishTexts, breakIt).map(({ id, text }) => `${id}: ${text}`);

  test('finds two questions that changed places, in the data and in the texts', () => {
    assert.match(
      violations(({ data }) => data.questions.splice(0, 2, data.questions[1], data.questions[0])).join('\n'),
      /^questions with their groups: basics\/what-is-it, basics\/good-for/,
    );
    assert.match(
      violations(({ language: { questions } }) => {
        const first = questions['good-for-depression'];
        delete questions['good-for-depression'];
        questions['good-for-depression'] = first;
      }).join('\n'),
      /^questions of the texts: what-is-it/,
    );
  });

  test('finds a question in another group, a renamed one and a lost group', () => {
    assert.match(
      violations(({ data }) => (data.questions[0].group = 'risks')).join('\n'),
      /risks\/good-for-depression/,
    );
    assert.match(violations(({ data }) => (data.questions[0].id = 'does-it-work')).join('\n'), /does-it-work/);
    assert.match(violations(({ data }) => data.groups.shift()).join('\n'), /^groups: right-for-me/);
    assert.match(
      violations(({ language }) => delete language.groups.basics).join('\n'),
      /^groups of the texts: right-for-me/,
    );
  });
});

describe('typography', () => {
  const faults = [
    "Don't",
    'say "stop"',
    'A & B',
    'A < B',
    'A > B',
    '`drip`',
    'a--b',
    'wait...',
    'wait …',
    'a  b',
    ' a',
    'a ',
    'a\u00a0b',
  ];
  for (const fault of faults) {
    test(`finds “${fault}” in an answer, a title and a label`, () => {
      const found = violationsAdded(typography, englishTexts, ({ language: { questions, labels } }) => {
        const [label] = Object.keys(labels);
        questions.prepare.answer[0] = questions.cost.title = labels[label] = fault;
      });
      assert.deepEqual(
        found.map(({ id, text }) => [id, text]),
        [
          ['prepare 01', fault],
          ['cost 00', fault],
          ['labels 01', fault],
        ],
      );
    });
  }
});
