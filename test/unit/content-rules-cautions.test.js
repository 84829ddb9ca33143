import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { crisisLines } from '../../scripts/content-rules/crisis-lines.js';
import { loadTexts } from '../../scripts/content-rules/load-texts.js';
import { countryNamed } from '../../scripts/content-rules/source/country-named.js';
import { saysDoNotStop } from '../../scripts/content-rules/source/do-not-stop.js';
import { helplineTokens } from '../../scripts/content-rules/source/helpline-tokens.js';
import { safetyLength, safetyText } from '../../scripts/content-rules/source/safety-length.js';
import { violationsAdded } from '../support/broken-copy.js';
import { english, englishTexts } from '../support/english-texts.js';

const inCost = (rule, text) =>
  violationsAdded(rule, englishTexts, ({ language: { questions } }) => questions.cost.answer.push(text));

describe('do-not-stop', () => {
  const drugs = ['benzodiazepines', 'lorazepam', 'alprazolam', 'lamotrigine', 'opioids', 'sleep pills', 'alcohol'];
  for (const drug of drugs) {
    test(`finds “Have no ${drug} before a visit.”`, () => {
      const [violation] = inCost(saysDoNotStop, `Have no ${drug} before a visit.`);
      assert.match(violation.id, /^cost \d\d$/);
      assert.equal(violation.problem, `says to leave out ${drug} and does not say “do not stop”`);
    });
  }

  test('accepts “do not stop” in the same text', () => {
    assert.deepEqual(inCost(saysDoNotStop, 'Have no alcohol, but do not stop suddenly.'), []);
  });

  test('finds “do not stop” only in another bullet', () => {
    assert.equal(inCost(saysDoNotStop, ['Do not stop your medicines.', 'Avoid alcohol.']).length, 1);
  });
});

describe('country-named', () => {
  const sentences = ['FDA has approved it.', 'It is a controlled drug.', 'Ask if insurance pays.', 'It costs $450.'];
  for (const sentence of sentences) {
    test(`finds “${sentence}”, and accepts it in a text that names the US`, () => {
      const text = `First, some words. ${sentence}`;
      const [violation] = inCost(countryNamed, text);
      assert.equal(violation?.text, text);
      assert.match(violation.accepted, /^“US”/);
      assert.deepEqual(inCost(countryNamed, `In the US, some words. ${sentence}`), []);
    });
  }
});

describe('helpline-tokens', () => {
  const faults = {
    'Ring {crises} Then wait.': 'holds the unknown token {crises}',
    'It costs {count} dollars.': 'holds the unknown token {count}',
    'Please, {crisis} Then wait.': '{crisis} is a part of a sentence',
    'Get help. {crisis} and wait.': '{crisis} is a part of a sentence',
    'Get help. {crisis}, then wait.': '{crisis} is a part of a sentence',
    'Get help: { crisis }': 'holds a brace that belongs to no token',
    'Call 911 now.': 'holds the telephone number 911',
    'Call 988.': 'holds the telephone number 988',
    'Call 1-800-662-4357.': 'holds the telephone number 1-800-662-4357',
  };
  for (const [text, problem] of Object.entries(faults)) {
    test(`finds “${text}”`, () => {
      const [violation] = violationsAdded(
        helplineTokens,
        englishTexts,
        ({ language: { questions } }) => (questions.cost.answer[0] = text),
      );
      assert.deepEqual([violation?.id, violation?.text, violation?.problem], ['cost 01', text, problem]);
    });
  }

  test('accepts a token between two sentences', () => {
    assert.deepEqual(inCost(helplineTokens, 'Get help now. {crisis} Then wait.'), []);
  });
});

describe('safety-length', () => {
  test('measures the text as a reader in the US sees it', () => {
    const [above] = safetyText(english);
    assert.match(above.text, /Call or text 988 \(US\): free, day and night\. .*Call 911\./);
    assert.equal(above.words, above.text.split(' ').length);
  });

  test('finds a text that grew too long, above and below', () => {
    const violations = violationsAdded(safetyLength, englishTexts, ({ language: { safety } }) => {
      safety.above.push('Reading this page does not replace a talk with someone you trust.');
      safety.below.push(
        'Keep this page for later. Show it to someone who is close to you, and read it again together.',
      );
    });
    assert.deepEqual(
      violations.map(({ problem, accepted }) => problem.replace(/\d+/, 'N') + accepted),
      ['has N words above the questions30 at most', 'has N words below the questions90 at most'],
    );
  });
});

describe('crisis-lines', async () => {
  const spanish = await loadTexts('es');
  const problems = (texts, breakIt) => violationsAdded(crisisLines, texts, breakIt).map(({ problem }) => problem);

  for (const [name, texts] of [
    ['English', englishTexts],
    ['Spanish', spanish],
  ]) {
    test(`finds a safety text without its crisis line or emergency number (${name})`, () => {
      for (const token of ['{crisisLine}', '{emergency}'])
        assert.deepEqual(
          problems(
            texts,
            ({ language: { safety } }) => (safety.above = safety.above.map((text) => text.replace(token, ''))),
          ),
          [`the safety text above the questions lacks ${token}`],
        );
    });

    test(`finds another number, an empty line and an unfilled token (${name})`, () => {
      const change = (change) =>
        problems(texts, ({ language: { helplines } }) => {
          const { lines } = helplines.US;
          lines.crisisLine = change(lines.crisisLine);
        });
      assert.deepEqual(
        change((line) => line.replaceAll('988', '998')),
        ['crisisLine lacks a number'],
      );
      assert.match(change(() => '').join(), /crisisLine is empty/);
      assert.match(change((line) => line.replaceAll('988', '{number}')).join(), /a token that nothing fills/);
    });
  }

  test('finds a translation without its crisis line in English', () => {
    const lost = problems(spanish, ({ language }) => delete language.english.US);
    assert.deepEqual(lost, ['the English crisis line beside the translation lacks a number']);
  });
});
