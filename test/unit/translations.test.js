// A translation says what the English says: no unit is left out, no number, name or token lost, nothing is left in English.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { francAll } from 'franc';

import { locales } from '../../scripts/locales/locales.js';
import { readUnits } from '../../scripts/locales/xliff.js';
import { problemsOf } from '../../scripts/content-rules/translation-problems.js';

const [, ...translations] = locales;

/** What `franc` may call an answer: it tells close relatives apart by luck. */
const calls = {
  es: ['spa', 'glg'],
  vi: ['vie'],
  ko: ['kor'],
  fil: ['tgl', 'ceb', 'ilo', 'hil', 'war', 'bcl', 'pam'],
  ru: ['rus', 'bel', 'ukr', 'bul'],
  ar: ['arb', 'ary', 'arz'],
  ht: ['hat', 'fra'],
  fr: ['fra'],
  pt: ['por', 'glg'],
  pl: ['pol'],
  it: ['ita', 'cos', 'fur', 'srd', 'lmo'],
  de: ['deu', 'nds'],
  ja: ['jpn'],
  'zh-Hans': ['cmn'],
  'zh-Hant': ['cmn'],
  fa: ['pes', 'prs', 'ckb'],
  hi: ['hin', 'mai', 'bho', 'mag', 'npi'],
};

/** Signs that only one of two scripts has. */
const scripts = {
  'zh-Hans': [/[们这说过还么应]/, /[們這說過還麼應]/],
  'zh-Hant': [/[們這說過還麼應]/, /[们这说过还么应]/],
  ja: [/[\u3040-\u30ff]/, /[们们這说]/],
};

for (const { locale, name, dir } of translations)
  describe(`${name} (${locale})`, () => {
    const { units } = readUnits(locale);

    test('has every unit, each with what must survive', (t) => {
      const problems = units.flatMap((unit) => problemsOf(unit, locale));
      t.diagnostic(
        `${locale}: ${units.length} units, ${units.filter(({ state }) => state === 'final').length} signed off`,
      );
      assert.deepEqual(problems, []);
    });

    test('is built as it is written, sign by sign', async () => {
      const { messages } = await import(`../../build/text/${locale}/messages.js`);
      const texts = [];
      JSON.stringify(messages, (_, value) => (typeof value === 'string' && texts.push(value), value));
      // A text that is only a token is no message.
      const built = texts.filter((text) => !/^\{\w+\}$/.test(text)).sort();
      assert.deepEqual(built, units.map(({ target }) => target).sort());
    });

    test('reads as that language, and runs in its direction', async (t) => {
      const { default: language } = await import(`../../build/languages/${locale}.js`);
      assert.equal(language.dir, dir);
      const whole = Object.entries(language.questions).map(([id, { answer }]) => [id, answer.flat().join(' ')]);
      const wrong = whole.filter(([, text]) => {
        const [[found]] = francAll(text);
        return found !== 'und' && !calls[locale].includes(found);
      });
      t.diagnostic(`${locale}: ${whole.length - wrong.length} of ${whole.length} answers read as ${locale}`);
      assert.deepEqual(
        wrong.map(([id, text]) => `${id}: ${francAll(text)[0][0]} ${text.slice(0, 60)}`),
        [],
      );
      const [own, other] = scripts[locale] ?? [];
      if (own)
        assert.deepEqual(
          whole.filter(([, text]) => !own.test(text) || other.test(text)).map(([id]) => id),
          [],
        );
    });
  });

describe('a translation with a fault', () => {
  const unit = {
    id: 's1',
    place: 'cost 02 paragraph',
    state: 'final',
    source: 'Call 911: $450 to $600, says FDA. {crisis}',
    target: 'Llame 911: $450 a $600, dice FDA. {crisis}',
  };
  const faults = {
    'without a target': { target: undefined },
    'left in English': { target: unit.source },
    'with another number': { target: unit.target.replace('450', '540') },
    'with another telephone number': { target: unit.target.replace('911', '991') },
    'without its token': { target: unit.target.replace(' {crisis}', '') },
    'without a name': { target: unit.target.replace('FDA', 'la agencia') },
    'with a straight quote': { target: `${unit.target} "` },
    'with an ampersand': { target: `${unit.target} &` },
    'with no state': { state: '' },
  };
  test('is none without one', () => assert.deepEqual(problemsOf(unit, 'es'), []));
  for (const [name, fault] of Object.entries(faults))
    test(`is found: ${name}`, () => assert.equal(problemsOf({ ...unit, ...fault }, 'es').length > 0, true));
});
