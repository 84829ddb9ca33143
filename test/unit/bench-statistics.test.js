// The statistics of `npm run bench`.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { median, quartiles, ratios } from '../../bench/report/statistics.js';

describe('quartiles', () => {
  test('are the values a quarter, half and three quarters of the way, in any order', () => {
    assert.deepEqual(quartiles([5, 1, 4, 2, 3]), { low: 2, median: 3, high: 4 });
  });

  test('lie between two values where no value stands there', () => {
    assert.deepEqual(quartiles([10, 20, 30, 40]), { low: 17.5, median: 25, high: 32.5 });
    assert.deepEqual(quartiles([1, 2]), { low: 1.25, median: 1.5, high: 1.75 });
  });

  test('sort numbers as numbers', () => assert.equal(median([9, 10, 100]), 10));

  test('of one value are that value', () => assert.deepEqual(quartiles([7]), { low: 7, median: 7, high: 7 }));

  test('leave out what is no number', () => {
    assert.equal(median([undefined, 3, NaN, null, 5, Infinity]), 4);
    assert.equal(quartiles([undefined]), undefined);
    assert.equal(median([]), undefined);
  });

  test('do not change the list', () => {
    const values = [3, 1, 2];
    quartiles(values);
    assert.deepEqual(values, [3, 1, 2]);
  });
});

describe('ratios', () => {
  const cpu = ({ cpu }) => cpu;
  const baseline = [
    { round: 0, cpu: 10 },
    { round: 1, cpu: 20 },
    { round: 2, cpu: 0 },
  ];

  test('divide by the baseline of the same round, wherever it stands', () => {
    const samples = [
      { round: 1, cpu: 60 },
      { round: 0, cpu: 20 },
    ];
    assert.deepEqual(ratios(samples, baseline, cpu), [3, 2]);
    assert.deepEqual(ratios(samples, baseline.toReversed(), cpu), [3, 2]);
  });

  test('leave out a round that lacks a value or a baseline', () => {
    const samples = [
      { round: 0, error: 'no answer' },
      { round: 1, cpu: null },
      { round: 1, cpu: 30 },
      { round: 2, cpu: 5 },
      { round: 3, cpu: 5 },
    ];
    assert.deepEqual(ratios(samples, baseline, cpu), [1.5]);
  });

  test('use the last sample of a round that was measured again', () => {
    const again = [
      { round: 0, error: 'no answer' },
      { round: 0, cpu: 4 },
    ];
    assert.deepEqual(ratios([{ round: 0, cpu: 8 }], again, cpu), [2]);
  });
});
