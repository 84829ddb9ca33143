import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { medicines } from '../../scripts/content-rules/medicines.js';
import { medicineSources } from '../../scripts/content-rules/source/medicine-sources.js';
import { violationsAdded } from '../support/broken-copy.js';
import { englishTexts } from '../support/english-texts.js';

/** What the rule finds when a question no longer names some of its sources. */
const without = (id, keys) =>
  violationsAdded(medicineSources, englishTexts, ({ data: { questions } }) => {
    const question = questions.find((other) => other.id === id);
    assert.ok(
      keys.some((key) => question.sources.includes(key)),
      `${id} names one of ${keys.join(', ')}`,
    );
    question.sources = question.sources.filter((key) => !keys.includes(key));
  });

const inCost = (text) =>
  violationsAdded(medicineSources, englishTexts, ({ language: { questions } }) => questions.cost.answer.push(text));

const named = (violations) =>
  violations.map(({ id, problem }) => `${id}: ${problem.replace(/^names (.+?), which .*$/, '$1')}`);

describe('medicine-sources', () => {
  const lost = [
    [
      'other-medicines',
      ['SWISS-KET'],
      [
        'other-medicines 05: muscle relaxants and allergy pills',
        'other-medicines 06: thyroid pills',
        'other-medicines 07: blood pressure pills',
        'other-medicines 08: theophylline',
      ],
    ],
    ['other-medicines', ['FDA-BZD-2020'], ['other-medicines 02: seizures when a medicine is stopped']],
    ['other-medicines', ['HAGELBERG-2010'], ['other-medicines 09: antibiotics']],
    ['other-medicines', ['PELTONIEMI-2012'], ['other-medicines 09: St. John’s wort']],
    ['other-medicines', ['VERAART-2021'], ['other-medicines 03: lamotrigine', 'other-medicines 09: antipsychotics']],
    ['prepare', ['ASA-GLP1'], ['prepare 04: medicines that slow the stomach']],
    ['prepare', ['SPRAVATO-SITE'], ['prepare 05: nasal steroid and decongestant sprays']],
    ['suicidal-thoughts', ['SPRAVATO-PI'], ['suicidal-thoughts 08: antidepressants']],
  ];
  for (const [id, keys, expected] of lost)
    test(`finds ${id} without ${keys.join(', ')}`, () => assert.deepEqual(named(without(id, keys)), expected));

  test('finds each medicine of the table in an answer that has none of its sources', () => {
    const examples = [
      'antidepressants: Keep your fluoxetine.',
      'benzodiazepines: Keep your Xanax.',
      'seizures when a medicine is stopped: Stopping it can cause seizures.',
      'lamotrigine: Keep your lamotrigine.',
      'opioids: Keep your oxycodone.',
      'sleep medicines and other sedatives: Keep your sleep pills.',
      'stimulants: Keep your Adderall.',
      'MAO inhibitors: Keep your MAO inhibitor.',
      'thyroid pills: Keep your thyroid pill.',
      'theophylline: Keep your theophylline.',
      'antipsychotics: Keep your clozapine.',
      'antibiotics: Keep your antibiotic.',
      'St. John’s wort: Keep your St. John’s wort.',
      'medicines that slow the stomach: Keep your Ozempic.',
      'nasal steroid and decongestant sprays: Keep your decongestant spray.',
      'blood pressure pills: Keep your blood pressure pill.',
      'insulin and diabetes pills: Keep your insulin.',
      'muscle relaxants and allergy pills: Keep your muscle relaxant.',
    ].map((example) => example.split(': '));
    assert.deepEqual(
      examples.map(([name]) => name),
      medicines.map(({ name }) => name),
    );
    for (const [name, text] of examples) {
      const [violation, ...others] = inCost(text);
      assert.deepEqual([violation?.text, named([violation])[0].replace(/^cost \d\d: /, ''), others], [text, name, []]);
    }
  });

  test('finds a medicine that the table does not know', () => {
    for (const name of ['lithium', 'carbamazepine', 'metoprolol', 'ondansetron', 'gabapentin', 'azithromycin']) {
      const [violation] = inCost(`Keep your ${name}.`);
      assert.equal(violation?.problem, `names ${name}, which is not in the table of medicines`);
    }
  });

  test('accepts words that only look alike', () => {
    assert.deepEqual(inCost('In April or August, leave the magazine alone, and ask the clinic about music.'), []);
  });

  test('lists as our own advice only what the answer names', () => {
    for (const { words, ownAdvice = [] } of medicines)
      for (const id of ownAdvice) assert.match(englishTexts.language.questions[id].answer.flat().join(' '), words);
  });

  test('finds a source of the table that has gone', () => {
    const violations = violationsAdded(medicineSources, englishTexts, ({ data }) => delete data.sources['ASA-GLP1']);
    assert.deepEqual(
      violations.map(({ id, problem }) => `${id}: ${problem}`),
      ['medicine medicines that slow the stomach: source ASA-GLP1 is unknown'],
    );
  });
});
