import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { brokenCopy } from '../support/broken-copy.js';
import { english } from '../support/built-content.js';
import {
  allowed,
  answersTooHardToRead,
  countedSentences,
  readingFigures,
} from '../../scripts/content-rules/reading-grade.js';
import { sentencesOf, wordsOf } from '../../scripts/content-rules/sentences.js';

const row = (cells) => cells.map((cell, index) => (index ? String(cell).padStart(15) : cell.padEnd(20))).join('');

const table = ({ rows, overAll }) =>
  [...rows, { id: 'all answers', ...overAll }].map(({ id, words, sentences, syllables, grade, inParagraphs }) =>
    row([id, words, sentences, syllables, grade.toFixed(2), `${Math.round((100 * inParagraphs) / words)} %`]),
  );

describe('reading', () => {
  test('every answer reads at grade 7.5 or below, all of them together at 6.0, a third of the words in paragraphs', () => {
    const head = row(['Flesch-Kincaid', 'words', 'sentences', 'syllables', 'grade', 'in paragraphs']);
    console.log([head, ...table(readingFigures(english))].join('\n'));
    assert.deepEqual(answersTooHardToRead(english), []);
  });

  test('an answer with a hard sentence is found, and the sentence with it', () => {
    const hard = 'Individualized psychopharmacological recommendations necessitate interdisciplinary collaboration.';
    const language = brokenCopy(english, ({ questions }) => questions.cost.answer.push(...Array(5).fill(hard)));
    assert.match(answersTooHardToRead(language).join('\n'), /^cost: grade [\d.]+, 7\.5 at most\..*“Individualized/);
  });

  test('twenty answers that are each just easy enough are too hard together', () => {
    const grade7 = 'Your doctor can explain the treatment and review it with you at the clinic today.';
    const language = brokenCopy(english, ({ questions }) => {
      for (const question of Object.values(questions)) question.answer = [grade7];
    });
    const [{ grade }] = readingFigures(language).rows;
    assert.ok(grade > allowed.overAll && grade <= allowed.answer, `grade ${grade}`);
    assert.deepEqual(answersTooHardToRead(language), [`All answers: grade ${grade.toFixed(2)}, 6 at most.`]);
  });

  test('answers that are nearly all bullets are found', () => {
    const language = brokenCopy(english, ({ questions }) => {
      for (const question of Object.values(questions)) question.answer = [question.answer.flat()];
    });
    assert.match(answersTooHardToRead(language).join('\n'), /0 of \d+ words in paragraphs, a third at least/);
  });

  test('the words of a token count as the sentence that stands in its place', () => {
    const language = brokenCopy(english, ({ questions }) => (questions.cost.answer = ['Get help now: {crisis}']));
    const { words } = readingFigures(language).rows.find(({ id }) => id === 'cost');
    assert.equal(words, wordsOf('Get help now: Call or text 988.').length);
  });
});

describe('counting', () => {
  test('a bullet without a full stop is a sentence, a short one goes with the one before it', () => {
    const bullets = [
      'Tell your clinic the same day about these:',
      'Yellow skin',
      'A seizure, or someone who cannot be woken',
    ];
    assert.deepEqual(countedSentences(bullets), [`${bullets[0]} ${bullets[1]}`, bullets[2]]);
  });

  test('a short sentence at the start goes with the one after it', () => {
    assert.deepEqual(countedSentences(['It can be. Some people come to crave the drug.']), [
      'It can be. Some people come to crave the drug.',
    ]);
  });

  test('an abbreviation does not end a sentence', () => {
    assert.deepEqual(sentencesOf('Ask Dr. Smith about it. In the U.S. Medicare pays. Go home.'), [
      'Ask Dr. Smith about it.',
      'In the U.S. Medicare pays.',
      'Go home.',
    ]);
  });
});
