// A search takes no time that a reader would notice, whatever is typed.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { foldingOf } from '../../build/src/search/normalize.js';
import { compileLists, urgenciesOf } from '../../build/src/search/urgent.js';
import { languages, searchWords } from '../support/languages.js';
import { listsIn, searchIn } from '../support/search.js';

test('a search takes little time', (t) => {
  const times = [];
  for (const [locale, { questions }] of Object.entries(languages)) {
    const search = searchIn(locale);
    for (const { title } of Object.values(questions)) {
      const start = performance.now();
      search(title);
      times.push(performance.now() - start);
    }
  }
  const median = times.sort((a, b) => a - b)[times.length >> 1];
  t.diagnostic(`median of ${times.length} searches in all languages: ${median.toFixed(2)} ms`);
  assert.ok(median < 20, `${median} ms`);
});

test('no entry of a list makes a long query slow', (t) => {
  let slowest = { time: 0 };
  for (const locale of Object.keys(languages)) {
    const folding = foldingOf(searchWords[locale].sameLetters);
    const lists = compileLists([searchWords[locale]], folding);
    for (const entry of Object.values(listsIn(locale)).flat()) {
      if (!entry.includes('*')) continue;
      const [word] = entry.split(' ');
      const query = `${word.split('/')[0].replace(/["*^$]/g, '')} `.repeat(200).slice(0, 1000);
      // The time of the processor: on a busy machine the clock also counts what other programs take.
      const start = process.cpuUsage();
      urgenciesOf(query, lists, folding);
      const { user, system } = process.cpuUsage(start);
      const time = (user + system) / 1000;
      if (time > slowest.time) slowest = { time, entry, locale };
    }
  }
  t.diagnostic(`slowest of 1,000 letters: ${slowest.time.toFixed(1)} ms (${slowest.locale}: ${slowest.entry})`);
  assert.ok(slowest.time < 500, `${slowest.time} ms for ${slowest.entry} in ${slowest.locale}`);
});
