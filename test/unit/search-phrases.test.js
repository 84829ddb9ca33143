// How often a search brings up the help that a phrase asks for, by phrases of people who have not seen the word lists. A
// phrase is not added to a list because it is missed here: its kind is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { languages } from '../support/languages.js';
import { searchIn } from '../support/search.js';

/** The least share of phrases that must be right, in percent. */
const floors = {
  en: { crisis: 95, emergency: 95, everyday: 97 },
  others: { crisis: 90, emergency: 90, everyday: 93 },
};

/** Whether the urgency of a search is right. The box of an emergency shows the crisis line too. */
const isRight = {
  crisis: (urgency) => urgency !== undefined,
  emergency: (urgency) => urgency === 'emergency',
  everyday: (urgency) => urgency === undefined,
};

const phrasesIn = (locale) => JSON.parse(readFileSync(`test/unit/search-phrases/${locale}.json`, 'utf8'));

describe('phrases that people type', () => {
  for (const [locale, { name }] of Object.entries(languages))
    test(`bring up the help they ask for: ${name}`, (t) => {
      const search = searchIn(locale);
      const low = [];
      const figures = Object.entries(phrasesIn(locale)).map(([kind, phrases]) => {
        const wrong = phrases.filter((phrase) => !isRight[kind](search(phrase)?.urgency));
        const share = (100 * (phrases.length - wrong.length)) / phrases.length;
        const floor = (floors[locale] ?? floors.others)[kind];
        if (share < floor) low.push(`${kind} ${share.toFixed(1)} %, at least ${floor} %: ${wrong.join(' | ')}`);
        return `${kind} ${share.toFixed(1).padStart(5)} % of ${phrases.length}`;
      });
      t.diagnostic(`${locale.padEnd(7)} ${figures.join('  ')}`);
      assert.deepEqual(low, []);
    });

  test('are there in every language, enough of each kind, and none twice', () => {
    for (const locale of Object.keys(languages)) {
      const phrases = phrasesIn(locale);
      const all = Object.values(phrases).flat();
      assert.equal(new Set(all).size, all.length, locale);
      const least = locale === 'en' ? [60, 40, 80] : [25, 20, 30];
      ['crisis', 'emergency', 'everyday'].forEach((kind, place) =>
        assert.ok(phrases[kind].length >= least[place], `${locale} ${kind}`),
      );
    }
  });
});
