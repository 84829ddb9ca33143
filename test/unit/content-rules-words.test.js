import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { loadTexts } from '../../scripts/content-rules/load-texts.js';
import { englishNames, interpreterWords } from '../../scripts/content-rules/translation/interpreter-words.js';
import { streetDrugs, translationStreetDrugs } from '../../scripts/content-rules/translation/street-drugs.js';
import { translationTokenPlaces } from '../../scripts/content-rules/translation/token-places.js';
import { translationWrongWords, wrongWords } from '../../scripts/content-rules/translation/wrong-words.js';
import { idOf } from '../../scripts/content-rules/units.js';
import { locales } from '../../scripts/locales/locales.js';

const translations = await Promise.all(
  locales.filter(({ locale }) => locale !== 'en').map(({ locale }) => loadTexts(locale)),
);

/** What a rule finds in a copy of a translation in which the target of one unit is another. */
const afterChange = (rule, texts, id, change) => {
  const units = texts.units.map((unit) => (idOf(unit) === id ? { ...unit, target: change(unit.target) } : unit));
  assert.notDeepEqual(units, texts.units, `${texts.locale}: ${id} has changed`);
  return rule.check({ ...texts, units }).map((violation) => `${violation.id}: ${violation.problem}`);
};

const oneUnit = (rule, locale, source, target) =>
  rule.check({ locale, units: [{ place: 'cost 02 paragraph', source, target }] }).map(({ problem }) => problem);

test('the lists hold every translation', () => {
  const known = translations.map(({ locale }) => locale).sort();
  assert.deepEqual(Object.keys(englishNames).sort(), known);
  assert.deepEqual(Object.keys(streetDrugs).sort(), known);
  assert.deepEqual(
    Object.keys(wrongWords).filter((locale) => !known.includes(locale)),
    [],
  );
});

describe('interpreter-words', () => {
  for (const texts of translations)
    test(`finds lost and other words to say: ${texts.locale}`, () => {
      for (const id of ['help 06', 'help 07', 'help 14']) {
        const [name] = englishNames[texts.locale];
        const [lost] = afterChange(interpreterWords, texts, id, (text) => text.replaceAll(', please', ''));
        assert.equal(lost, `${id}: has the words to say for no interpreter`);
        const [other] = afterChange(interpreterWords, texts, id, (text) =>
          text.replace(`${name}, please`, 'Greek, please'),
        );
        assert.match(other, new RegExp(`^${id}: has the words to say for Greek`));
      }
    });

  test('finds one of two Chinese languages', () => {
    const traditional = translations.find(({ locale }) => locale === 'zh-Hant');
    const cut = (text) => text.replace('Cantonese, please', '');
    assert.deepEqual(afterChange(interpreterWords, traditional, 'help 06', cut), [
      'help 06: has the words to say for Mandarin',
    ]);
  });

  test('finds a language that the list does not hold', () => {
    const [violation] = interpreterWords.check({ locale: 'el', units: [] });
    assert.match(violation.problem, /not in `englishNames`/);
  });
});

describe('translation-token-places', () => {
  const part = '{crisis} is a part of a sentence';

  for (const texts of translations)
    test(`finds a token inside a sentence: ${texts.locale}`, () => {
      const inside = (text) => text.replace(/[.。।?？!:：؟](?=\s?\{crisis\})/u, ',');
      assert.deepEqual(afterChange(translationTokenPlaces, texts, 'how-fast 06', inside), [`how-fast 06: ${part}`]);
      const goesOn = (text) => `${text} – 1`;
      assert.deepEqual(afterChange(translationTokenPlaces, texts, 'how-fast 06', goesOn), [`how-fast 06: ${part}`]);
    });

  const faults = ['Llame a {crisis}', 'Si piensa en el suicidio, {crisis} Luego espere.', 'Ayuda: {crisis} y espere.'];
  for (const text of faults)
    test(`finds “${text}”`, () => assert.deepEqual(oneUnit(translationTokenPlaces, 'es', '{crisis}', text), [part]));

  const good = [
    '{crisis}',
    '{crisis} Luego espere.',
    '¿Ayuda? {crisis} ¿Y ahora?',
    '求助：{crisis}如果您',
    '请求助。{crisis}',
    'مدد؟ {crisis} اگر',
  ];
  for (const text of good)
    test(`accepts “${text}”`, () => assert.deepEqual(oneUnit(translationTokenPlaces, 'es', '{crisis}', text), []));

  test('accepts a name or number inside a sentence', () => {
    assert.deepEqual(oneUnit(translationTokenPlaces, 'es', 'Show all {count}', 'Mostrar las {count}'), []);
  });
});

describe('translation-street-drugs', () => {
  for (const texts of translations)
    test(`finds an overdose of street drugs lost: ${texts.locale}`, () => {
      const lost = (text) => text.replaceAll(new RegExp(streetDrugs[texts.locale], 'gi'), '');
      assert.deepEqual(afterChange(translationStreetDrugs, texts, 'side-effects 06', lost), [
        'side-effects 06: does not name street drugs',
      ]);
    });
});

describe('translation-wrong-words', () => {
  // As the texts had them.
  const faults = {
    es: ['Problemas con las drogas o el alcohol', 'Si no es así, no beba alcohol antes de una cita.'],
    'zh-Hans': [
      '不要用街头的非法药物。',
      '药物或酒精使用方面的问题',
      '风险比在家里或在街头使用小',
      '一种与氯胺酮相近的鼻喷雾剂',
    ],
    'zh-Hant': ['請勿使用街頭的非法藥物。', '藥物或酒精方面的問題', '比在家裡或街頭使用小', '一種相近的藥物'],
    vi: ['so với dùng ở nhà hoặc ngoài đường phố', 'một loại thuốc gần giống ketamine'],
    ko: ['그렇지 않다면 치료 전에 술을 드시지 마십시오.'],
    fil: ['kaysa sa paggamit sa bahay o sa kalye', 'isang kaugnay na nasal spray'],
    ru: ['Не употребляйте уличные наркотики.', 'FDA одобрило похожее лекарство', 'родственное кетамину лекарство'],
    ar: ['أي مخدرات تُباع في الشارع', 'في البيت أو في الشارع', 'وفي غير هذه الحالة، يجب', 'دواء قريب من الكيتامين'],
    ht: ['Pwoblèm ak dwòg oswa alkòl', 'Sinon, pa bwè alkòl', 'Mande ekip swen ou bonè', 'espre ki fanmi ak ketamin'],
    fr: [
      'Problèmes de drogue ou d’alcool',
      'à la maison ou dans la rue',
      'Sinon, ne buvez pas',
      'Demandez tôt à',
      'un médicament proche',
    ],
    pt: [
      'Não use drogas de rua.',
      'em casa ou na rua',
      'Se não é o seu caso, não beba',
      'Pergunte cedo à',
      'um medicamento parecido',
    ],
    pl: ['W przeciwnym razie proszę nie pić', 'Proszę wcześnie zapytać', 'pokrewny lek w aerozolu'],
    it: [
      'Non usi droghe.',
      'a casa o per strada',
      'Altrimenti, non beva',
      'Chieda presto alla',
      'uno spray nasale simile',
    ],
    de: [
      'Nehmen Sie keine Straßendrogen.',
      'Probleme mit Drogen',
      'oder auf der Straße',
      'Sonst trinken Sie',
      'Fragen Sie früh',
      'ein verwandtes Spray',
    ],
    ja: ['それ以外の人は、酒を飲まないでください。', 'ケタミンに近い点鼻薬'],
    fa: ['هیچ مادهٔ مخدر خیابانی', 'مصرف در خانه یا خیابان', 'در غیر این صورت، الکل ننوشید', 'از خانوادهٔ کتامین است'],
    hi: ['सड़क पर बिकने वाला कोई भी नशा', 'एक मिलती-जुलती दवा'],
  };
  test('every language has its faults here', () =>
    assert.deepEqual(Object.keys(faults).sort(), Object.keys(wrongWords).sort()));

  for (const [locale, texts] of Object.entries(faults))
    for (const text of texts)
      test(`finds “${text}” (${locale})`, () => {
        const [problem, ...others] = oneUnit(translationWrongWords, locale, 'Any text', text);
        assert.match(problem ?? '', /^holds “.+”, which /);
        assert.deepEqual(others, []);
      });

  const good = {
    de: 'Was kann ich sonst versuchen? Frühestens morgen. Keine illegalen Drogen, wenn Sie früher welche nahmen.',
    fr: 'Au plus tôt le lendemain. Ne prenez aucune drogue illégale.',
    pl: 'Najwcześniej jutro, gdy wcześniejsze wizyty przebiegły dobrze.',
    it: 'Al più presto. Non usi droghe illegali.',
    ht: 'Pa pran dwòg yo vann nan lari.',
    es: 'No use drogas ilegales ni otra droga ilegal.',
  };
  for (const [locale, text] of Object.entries(good))
    test(`accepts “${text}” (${locale})`, () => {
      assert.deepEqual(oneUnit(translationWrongWords, locale, 'Any text', text), []);
    });

  test('finds each in the text it would be printed in', () => {
    for (const texts of translations) {
      const [fault] = faults[texts.locale] ?? [];
      if (!fault) continue;
      const [found] = afterChange(translationWrongWords, texts, 'prepare 06', (text) => `${text} ${fault}`);
      assert.match(found ?? texts.locale, /^prepare 06: holds/);
    }
  });
});
