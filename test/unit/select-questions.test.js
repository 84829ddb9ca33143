// Which questions a page shows. Benefits never stand without the risks.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { groups, questions } from '../../build/src/content/questions.js';
import { groupsOf, hasTopics, selectQuestions } from '../../build/src/options/select-questions.js';
import { describing } from '../../build/src/options/warnings.js';

const everyId = questions.map(({ id }) => id);
const idsIn = (group) => questions.filter((question) => question.group === group).map(({ id }) => id);
const risks = ['suicidal-thoughts', 'side-effects', 'addictive'];

/** The ids of the questions shown, and the warnings. */
function select(chosen, exclude = [], own) {
  const warnings = [];
  const shown = selectQuestions(
    chosen,
    exclude,
    describing((message) => warnings.push(message)),
    own,
  );
  return { ids: shown.map(({ id }) => id), groups: groupsOf(shown), warnings };
}

test('three questions are risks, and the cost alone needs none of them', () => {
  const flagged = (flag) => questions.filter((question) => question[flag]).map(({ id }) => id);
  assert.deepEqual([flagged('isRisk'), flagged('standsAlone')], [risks, ['cost']]);
});

describe('questions of the page itself', () => {
  const own = ['practical', 'risks'].map((group) => ({ id: `own-${group}`, group, standsAlone: true }));
  const [practical, risk] = own.map(({ id }) => id);

  test('stand behind ours, or where they are named, and need no risks', () => {
    assert.deepEqual(select(undefined, [], own).ids, [...everyId, practical, risk]);
    assert.deepEqual(select([], [], own), { ids: [practical, risk], groups: ['practical', 'risks'], warnings: [] });
    assert.deepEqual(select(['practical', 'cost'], [], own).ids, [practical, 'cost', risk]);
  });

  test('stand behind the risks that were left out, unless they are named', () => {
    assert.deepEqual(select(['brain'], [], own).ids, ['brain', ...risks, practical, risk]);
    assert.deepEqual(select(['brain', risk], [], own).ids, ['brain', risk, ...risks, practical]);
  });

  test('are left out by id and by group', () => {
    assert.deepEqual(select(['cost'], ['practical', risk], own).ids, ['cost']);
  });
});

describe('choosing', () => {
  test('shows every question in its order where nothing is chosen', () => {
    assert.deepEqual(select(undefined), { ids: everyId, groups, warnings: [] });
  });

  test('shows the chosen questions and groups in the order in which they are named, each once', () => {
    assert.deepEqual(select(['cost', 'the-day', 'brain', ...risks, 'cost']).ids, [
      'cost',
      'the-day',
      'brain',
      ...risks,
    ]);
    assert.deepEqual(select(['in-short', 'risks', 'suicidal-thoughts', 'side-effects']).ids, [
      ...idsIn('in-short'),
      ...idsIn('risks'),
      'suicidal-thoughts',
    ]);
  });

  test('puts a group where its first question is named', () => {
    assert.deepEqual(select(['side-effects', 'prepare', 'addictive', 'suicidal-thoughts']).groups, [
      'risks',
      'treatment',
      'right-for-me',
    ]);
  });

  test('can be none at all, without a warning', () => {
    assert.deepEqual(select([]), { ids: [], groups: [], warnings: [] });
  });
});

describe('leaving out', () => {
  test('takes questions and groups, also those that are chosen', () => {
    const treatment = idsIn('treatment');
    assert.deepEqual(
      select(undefined, ['brain', 'treatment']).ids,
      everyId.filter((id) => id !== 'brain' && !treatment.includes(id)),
    );
    assert.deepEqual(select(['prepare', 'the-day', ...risks], ['the-day']).ids, ['prepare', ...risks]);
  });

  test('is ignored with one warning where nothing would be left', () => {
    for (const [chosen, exclude, expected] of [
      [undefined, groups, everyId],
      [['cost'], ['cost'], ['cost']],
    ]) {
      const { ids, warnings } = select(chosen, exclude);
      assert.deepEqual(ids, expected);
      assert.equal(warnings.length, 1);
      assert.ok(warnings[0].includes(`exclude="${exclude.join(' ')}"`));
    }
  });
});

describe('the risks', () => {
  for (const id of everyId) {
    const missing = risks.filter((risk) => risk !== id);

    test(`are ${id === 'cost' ? 'not added to the cost alone' : `added after ${id}`}, without a warning`, () => {
      assert.deepEqual(select([id]), {
        ids: id === 'cost' ? ['cost'] : [id, ...missing],
        groups: select([id]).groups,
        warnings: [],
      });
    });

    test(`stay where ${id} is left out`, () => {
      const { ids, warnings } = select(undefined, [id]);
      const isRisk = risks.includes(id);
      assert.deepEqual([...ids].sort(), everyId.filter((other) => isRisk || other !== id).sort());
      assert.equal(warnings.length, isRisk ? 1 : 0);
      if (isRisk) assert.ok(warnings[0].startsWith(`exclude="${id}" names risk questions, which stay`), warnings[0]);
    });
  }

  test('are added without a warning where other questions are left out', () => {
    assert.deepEqual(select(['brain', 'cost'], ['cost']).warnings, []);
  });

  test('need no warning where the cost alone is shown and they are left out', () => {
    const { ids, warnings } = select(['cost'], risks);
    assert.deepEqual({ ids, warnings }, { ids: ['cost'], warnings: [] });
  });

  test('are marked as added only where the page has not chosen them', () => {
    const added = (chosen, exclude = []) =>
      selectQuestions(chosen, exclude, () => {})
        .filter(({ isAdded }) => isAdded)
        .map(({ id }) => id);
    assert.deepEqual(added(['brain', 'addictive']), ['suicidal-thoughts', 'side-effects']);
    assert.deepEqual(added(['brain', ...risks], risks), []);
    assert.deepEqual(added(undefined, ['side-effects']), []);
  });

  test('stay where their groups are left out', () => {
    const { ids } = select(undefined, ['risks', 'right-for-me']);
    const others = everyId.filter((id) => !idsIn('risks').includes(id) && !idsIn('right-for-me').includes(id));
    assert.deepEqual(ids, [...others, ...risks]);
  });
});

test('a reader may look for a group where more than seven questions of several groups are shown', () => {
  const shown = (count, names) => Array.from({ length: count }, (_, index) => ({ group: names[index % names.length] }));
  assert.equal(hasTopics(shown(8, ['basics', 'risks'])), true);
  assert.equal(hasTopics(shown(7, ['basics', 'risks'])), false);
  assert.equal(hasTopics(shown(8, ['basics'])), false);
});
