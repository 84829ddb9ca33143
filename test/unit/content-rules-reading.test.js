import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { sentencesOf, wordsOf } from '../../scripts/content-rules/sentences.js';
import {
  countedSentences,
  limits,
  measureAnswers,
  readingGrade,
} from '../../scripts/content-rules/source/reading-grade.js';
import { brokenCopy } from '../support/broken-copy.js';
import { englishTexts } from '../support/english-texts.js';

const withQuestions = (change) => brokenCopy(englishTexts, ({ language: { questions } }) => change(questions));

describe('reading-grade', () => {
  test('finds an answer with a hard sentence, and the sentence', () => {
    const hard = 'Individualized psychopharmacological recommendations necessitate interdisciplinary collaboration.';
    const [violation] = readingGrade.check(withQuestions(({ cost }) => cost.answer.push(...Array(5).fill(hard))));
    assert.equal(violation.id, 'cost');
    assert.ok(violation.text.startsWith(hard));
    assert.equal(violation.accepted, 'grade 7.5 at most');
  });

  test('finds twenty answers that are each just easy enough, and too hard together', () => {
    const grade7 = 'Your doctor can explain the treatment and review it with you at the clinic today.';
    const texts = withQuestions((questions) => {
      for (const question of Object.values(questions)) question.answer = [grade7];
    });
    const [{ grade }] = measureAnswers(texts.language).rows;
    assert.ok(grade > limits.overallGrade && grade <= limits.answerGrade, `grade ${grade}`);
    assert.deepEqual(
      readingGrade.check(texts).map(({ problem, accepted }) => [problem, accepted]),
      [[`all answers together have grade ${grade.toFixed(2)}`, 'grade 6 at most']],
    );
  });

  test('finds answers that are nearly all bullets', () => {
    const texts = withQuestions((questions) => {
      for (const question of Object.values(questions)) question.answer = [question.answer.flat()];
    });
    const problems = readingGrade.check(texts).map(({ problem }) => problem);
    assert.match(problems.join('\n'), /^0 of \d+ words stand in paragraphs$/m);
  });

  test('counts the words of the sentence that replaces a token', () => {
    const { language } = withQuestions(({ cost }) => (cost.answer = ['Get help now: {crisis}']));
    const { words } = measureAnswers(language).rows.find(({ id }) => id === 'cost');
    assert.equal(words, wordsOf('Get help now: Call or text 988.').length);
  });
});

describe('sentences', () => {
  test('a bullet without a full stop is a sentence, a short one joins the one before it', () => {
    const bullets = [
      'Tell your clinic the same day about these:',
      'Yellow skin',
      'A seizure, or someone who cannot be woken',
    ];
    assert.deepEqual(countedSentences(bullets), [`${bullets[0]} ${bullets[1]}`, bullets[2]]);
  });

  test('a short sentence at the start joins the one after it', () => {
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
