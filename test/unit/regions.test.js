// Whom to call: right in every region and language, and never a number of another country.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { regions } from '../../build/src/content/regions.js';
import { helplinesIn } from '../../build/src/localization/helplines.js';
import { languages } from '../support/languages.js';

/** The digits of the numbers by region: emergency, crisis, and all others. */
const numbers = {
  US: { emergency: ['911'], crisis: ['988'], others: ['18006624357', '18002221222', '18003321088'] },
  CA: { emergency: ['911'], crisis: ['988'], others: [] },
  GB: { emergency: ['999'], crisis: ['116123'], others: [] },
  IE: { emergency: ['112', '999'], crisis: ['116123'], others: [] },
  AU: { emergency: ['000'], crisis: ['131114'], others: [] },
  NZ: { emergency: ['111'], crisis: ['1737'], others: [] },
  other: { emergency: [], crisis: [], others: [] },
};

const digits = (text) => text.replace(/\D/g, '');
/** The telephone numbers in a text: digits with single spaces or hyphens between them. The 2 to press for Spanish is none. */
const numbersIn = (text) => (text.match(/\d[\d -]*\d/g) ?? []).map(digits);

test('every region is in the table of this test', () => {
  assert.deepEqual(Object.keys(numbers).sort(), Object.keys(regions).sort());
});

for (const [locale, { name, dir, helplines: built, english, questions, safety }] of Object.entries(languages)) {
  const { messages } = await import(`../../build/text/${locale}/messages.js`);
  const helplines = Object.fromEntries(
    Object.keys(regions).map((region) => [region, helplinesIn(region, { locale, dir }, messages.helplineSentences)]),
  );

  describe(name, () => {
    test('has the lines that are computed here in its file', () => assert.deepEqual(built, helplines));

    for (const [region, { emergency, crisis, others }] of Object.entries(numbers))
      test(`names the lines of ${region}, and no other number`, () => {
        const { lines, numbers: known } = helplines[region];
        assert.deepEqual(new Set(numbersIn(lines.emergency)), new Set(emergency));
        for (const line of [lines.crisis, lines.crisisLine])
          assert.deepEqual(new Set(numbersIn(line)), new Set(crisis));
        const all = new Set([...emergency, ...crisis, ...others]);
        assert.deepEqual(new Set(known.map(digits)), all);
        assert.deepEqual(new Set(Object.values(lines).flatMap(numbersIn)), all);
        for (const [what, line] of Object.entries(lines)) {
          // The US alone has a line for veterans.
          if (what !== 'veterans' || region === 'US') assert.ok(line.trim(), what);
          assert.doesNotMatch(line, /[{}]/, what);
        }
      });

    test('has no number in a text that stands in every region', () => {
      const texts = [
        ...Object.values(questions).flatMap(({ answer }) => answer.flat()),
        ...safety.above,
        ...safety.below,
        safety.callNow,
      ];
      const everyNumber = new Set(Object.values(helplines).flatMap((region) => region.numbers));
      for (const text of texts)
        for (const number of everyNumber) assert.ok(!new RegExp(`(?<![\\d,.-])${number}(?!\\d)`).test(text), text);
    });

    test('says that a line takes texts only in a language in which it answers them', () => {
      const { US, NZ } = helplines;
      if (locale === 'en') assert.match(US.lines.crisis, /text 988/);
      else if (locale === 'es') assert.match(US.lines.crisis, /AYUDA/);
      else
        for (const { lines } of [US, NZ])
          assert.doesNotMatch(lines.crisis, /sms|text|AYUDA|短信|簡訊|メッセージ|문자/i);
    });

    test('has the English crisis line beside its own, for a reader of English', () => {
      if (locale === 'en') return;
      assert.match(english.US, /Call or text 988/);
      assert.deepEqual(Object.keys(english).sort(), Object.keys(helplines).sort());
    });
  });
}
