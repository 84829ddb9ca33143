// What counts as the same text in a search: tables of what people type, and what it is compared as.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { foldingOf } from '../../build/src/search/normalize.js';
import { containsWord, linesOf, readingsOf } from '../../build/src/search/words.js';
import { languages, searchWords } from '../support/languages.js';

const foldingIn = (locale) => foldingOf(searchWords[locale].sameLetters);

/** By language, texts that are all the same. */
const same = {
  en: [
    [
      'suicide',
      'SUICIDE',
      'ＳＵＩＣＩＤＥ',
      '𝐬𝐮𝐢𝐜𝐢𝐝𝐞',
      'sui\u200bcide',
      'sui\u00adcide',
      'su\u0301icíde',
      '\ufeffsuicide',
      '\u2066suicide\u2069',
    ],
    ['i', 'I', 'İ', 'ı'],
    ['1234567890', '١٢٣٤٥٦٧٨٩٠', '۱۲۳۴۵۶۷۸۹۰', '१२३४५६७८९०', '１２３４５６７８９０', '𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟎', '১২৩৪৫৬৭৮৯০'],
    ['oeuvre', 'œuvre', 'ŒUVRE'],
    ['strasse', 'straße', 'STRASSE', 'STRAẞE'],
    ['aegis', 'ægis'],
    ['dod lodz sondre', 'đod łodz søndre', 'ĐOD ŁÓDŹ SØNDRE'],
  ],
  fr: [['déjà', 'deja', 'DÉJÀ', 'de\u0301ja\u0300']],
  de: [
    ['überdosis', 'ueberdosis', 'uberdosis', 'UEBERDOSIS', 'U\u0308berdosis'],
    ['ärztin', 'aerztin', 'Arztin'],
    ['möchte', 'moechte', 'mochte'],
    ['neue', 'NEUE'],
  ],
  ar: [
    ['أريد', 'اريد', 'أُرِيدُ', 'أريـــد', 'ٱريد'],
    ['كيتامين', 'کيتامين', 'کیتامین', 'كىتامىن', 'ﻛﻴﺘﺎﻣﻴﻦ'],
    ['جرعة', 'جرعه'],
    ['إلى', 'الي', 'آلى'],
    ['سؤال', 'سوال'],
    ['قائمة', 'قايمه'],
  ],
  fa: [
    ['افسردگی', 'افسردگي', 'افسردگى'],
    ['کمک', 'كمك'],
    ['خانه', 'خانهٔ', 'خانۀ'],
  ],
  ja: [
    ['ケタミン', 'けたみん', 'ｹﾀﾐﾝ'],
    ['ガ', 'が', 'ｶﾞ', 'か\u3099'],
    ['ー', 'ｰ'],
  ],
  hi: [
    ['साँस', 'सांस'],
    ['ज़्यादा', 'ज्यादा', 'ज़्यादा'.normalize('NFC')],
  ],
  'zh-Hans': [
    ['自杀', '自殺'],
    ['药', '藥'],
    ['抑郁', '抑鬱'],
    ['症状', '症狀'],
  ],
  'zh-Hant': [
    ['自杀', '自殺'],
    ['藥', '药'],
    ['跟着', '跟著'],
  ],
  ko: [['자살', '자살'.normalize('NFD')]],
};

/** By language, texts that are not the same. */
const different = {
  es: ['muero', 'muro'],
  fr: ['que', 'qu'],
  ja: ['かき', 'かぎ'],
  hi: ['की', 'का'],
  ru: ['мор', 'мир'],
};

describe('folding', () => {
  for (const [locale, groups] of Object.entries(same))
    for (const [text, ...others] of groups)
      test(`makes these the same in ${locale}: ${[text, ...others].join(', ')}`, () => {
        const { fold } = foldingIn(locale);
        for (const other of others) assert.equal(fold(other), fold(text), other);
      });

  for (const [locale, [one, other]] of Object.entries(different))
    test(`keeps these apart in ${locale}: ${one}, ${other}`, () => {
      const { fold } = foldingIn(locale);
      assert.notEqual(fold(one), fold(other));
    });

  test('is the same letter by letter, as the highlight needs it', () => {
    for (const locale of Object.keys(languages)) {
      const { split, fold } = foldingIn(locale);
      const text = JSON.stringify(languages[locale].questions);
      assert.equal(split(text).join(''), text, locale);
      assert.equal(split(text).map(fold).join(''), fold(text), locale);
    }
  });
});

describe('the readings of a text', () => {
  const { fold } = foldingOf();
  const readings = (text) => readingsOf(fold(text));

  for (const sign of "'’‘‛ʼʹʻ´`′‵＇׳ˈ՚ꞌ")
    test(`are two where it holds ${sign} (U+${sign.codePointAt(0).toString(16)})`, () => {
      assert.deepEqual(readings(`Can${sign}t`), [' can t ', ' cant ']);
    });

  for (const [text, line] of [
    ['my-self, and (more) 😭😭help☎me!', ' my self and more help me '],
    ['s u i c i d e now', ' suicide now '],
    ['i want a n s w e r s', ' i want answers '],
    ['9 1 1', ' 911 '],
    ['is it a b', ' is it a b '],
    ['使用Spravato治疗24小时', ' 使用 spravato 治疗 24 小时 '],
    ['', '  '],
  ])
    test(`divide “${text}” into its words`, () => assert.deepEqual(readings(text), [line]));

  test('have no spaces between the words of a script that writes none', () => {
    assert.equal(linesOf(fold('自 杀 了')), linesOf(fold('自杀了')));
    assert.equal(linesOf(fold('我 want to 死')), ' 我 want to 死 ');
    assert.equal(linesOf(fold('우울증 치료')), linesOf(fold('우울증치료')));
  });

  test('take the half-space of Persian as an apostrophe', () => {
    assert.deepEqual(readings('می‌خواهم'), [' می خواهم ', ' میخواهم ']);
  });

  test('hold a word from the start of a word, or anywhere in some scripts', () => {
    const holds = (text, word) => containsWord(linesOf(fold(text)), fold(word));
    assert.ok(holds('l’anxiété', 'anxi'));
    assert.ok(holds('l’anxiété', 'lanx'));
    assert.ok(!holds('l’anxiété', 'xiete'));
    assert.ok(holds('الانتحار', 'انتحار'));
    assert.ok(holds('抑郁症', '郁'));
  });
});
