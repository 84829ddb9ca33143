import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { brokenCopy, problemsAdded } from '../support/broken-copy.js';
import { content, english } from '../support/built-content.js';
import { helpTokenProblems, tokensUsed } from '../../scripts/content-rules/help-tokens.js';
import { order, orderProblems } from '../../scripts/content-rules/questions-in-order.js';
import { allowed, safetyFigures, safetyTooLong } from '../../scripts/content-rules/safety-length.js';
import { allTexts } from '../../scripts/content-rules/texts.js';
import { typographyProblems } from '../../scripts/content-rules/typography.js';

const { groups, questions } = content;

describe('addresses', () => {
  test('the twenty questions keep their ids, their order and their five groups', () => {
    console.log(`Questions: ${Object.values(order).flat().length} in ${Object.keys(order).length} groups`);
    assert.deepEqual(orderProblems(english, questions, groups), []);
  });

  test('two questions that changed places are found, in the data and in the text', () => {
    const data = brokenCopy(questions, (list) => list.splice(0, 2, list[1], list[0]));
    assert.match(orderProblems(english, data, groups).join('\n'), /^Questions, .*basics\/what-is-it, basics\/good-for/);

    const language = brokenCopy(english, ({ questions: texts }) => {
      const first = texts['good-for-depression'];
      delete texts['good-for-depression'];
      texts['good-for-depression'] = first;
    });
    assert.match(orderProblems(language, questions, groups).join('\n'), /^Questions of the language: what-is-it/);
  });

  test('a question in another group, a renamed one and a lost group are found', () => {
    const moved = brokenCopy(questions, (list) => (list[0].group = 'risks'));
    assert.match(orderProblems(english, moved, groups).join('\n'), /risks\/good-for-depression/);
    const renamed = brokenCopy(questions, (list) => (list[0].id = 'does-it-work'));
    assert.match(orderProblems(english, renamed, groups).join('\n'), /does-it-work/);
    assert.match(orderProblems(english, questions, groups.slice(1)).join('\n'), /^Groups: right-for-me/);
  });
});

describe('data', () => {
  test('the language survives a trip through JSON', () => {
    const json = JSON.stringify(english);
    console.log(`Language: ${Buffer.byteLength(json)} bytes as JSON`);
    assert.deepEqual(JSON.parse(json), english);
  });

  test('a text that is a function or is missing does not survive it', () => {
    for (const text of [() => 'Print', undefined]) {
      const language = { ...english, labels: { ...english.labels, print: text } };
      assert.notDeepEqual(JSON.parse(JSON.stringify(language)), language);
    }
  });
});

describe('typography', () => {
  test('no text holds a straight quote, a sign of markup or a stray space', () => {
    console.log(`Typography: ${allTexts(english).length} texts`);
    assert.deepEqual(typographyProblems(english), []);
  });

  for (const fault of [
    "Don't",
    'say "stop"',
    'A & B',
    'A < B',
    'A > B',
    '`drip`',
    'a--b',
    'wait...',
    'a  b',
    ' a',
    'a ',
  ]) {
    test(`“${fault}” is found in an answer, a title and a label`, () => {
      const problems = problemsAdded(typographyProblems, english, ({ questions: texts, labels }) => {
        const [label] = Object.keys(labels);
        texts.prepare.answer[0] = texts.cost.title = labels[label] = fault;
      });
      const found = problems.map((problem) => problem.split(' has ')[0]);
      assert.deepEqual(found, [`prepare 01: “${fault}”`, `cost 00: “${fault}”`, `labels 01: “${fault}”`]);
    });
  }
});

describe('help', () => {
  test('every token is known and a whole sentence, and no text holds a telephone number', () => {
    const tokens = Object.entries(tokensUsed(english)).map(([token, count]) => `${token} ${count}`);
    console.log(`Tokens: ${tokens.join(', ')}`);
    assert.deepEqual(helpTokenProblems(english), []);
  });

  const faults = {
    'Ring {crises} Then wait.': '{crises}',
    'It costs {count} dollars.': '{count}',
    'Please, {crisis} Then wait.': '{crisis}',
    'Get help. {crisis} and wait.': '{crisis}',
    'Get help. {crisis}, then wait.': '{crisis}',
    'Get help: { crisis }': 'a lone brace',
    'Call 911 now.': '911',
    'Call 988.': '988',
    'Call 1-800-662-4357.': '1-800-662-4357',
  };
  for (const [text, found] of Object.entries(faults)) {
    test(`“${text}” is found`, () => {
      const problems = problemsAdded(
        helpTokenProblems,
        english,
        ({ questions: texts }) => (texts.cost.answer[0] = text),
      );
      assert.ok(problems[0]?.startsWith(`cost 01: ${found} in “${text}”`), problems.join('\n'));
    });
  }

  test('the text that is always visible is short enough to be read', () => {
    const figures = safetyFigures(english);
    for (const { where, words, text } of figures) {
      console.log(`Safety, ${where}: ${words} words of ${allowed[where]}. ${text}`);
    }
    assert.match(figures[0].text, /Call or text 988 \(US\): free, day and night\. .*Call 911\./);
    assert.deepEqual(safetyTooLong(english), []);
  });

  test('a safety text that grew too long is found, above and below', () => {
    const language = brokenCopy(english, ({ safety }) => {
      safety.above.push('Reading this page does not replace a talk with someone you trust.');
      safety.below.push(
        'Keep this page for later. Show it to someone who is close to you, and read it again together.',
      );
    });
    assert.match(safetyTooLong(language).join('\n'), /^safety above: \d+ words[^]*\nsafety below: \d+ words/);
  });
});
