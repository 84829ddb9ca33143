// Words of a crisis or an emergency bring up help, in every language and however they are typed.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { languages } from '../support/languages.js';
import { searchIn } from '../support/search.js';

/** What must bring up help in English, whatever else does. Somebody in danger does not spell. */
const english = {
  crisis: [
    'suicide',
    'suicidal',
    'sucide',
    'kill myself',
    'killing myself',
    'kill my self',
    'end my life',
    'ending my life',
    'end it all',
    'want to die',
    'wanna die',
    'better off dead',
    'don’t want to live',
    'hurt myself',
    'harm myself',
    'cut myself',
    'self-harm',
    'self harm',
  ],
  emergency: [
    'overdose',
    'overdosed',
    'took too much',
    'took to much',
    'taken too much',
    'can’t breathe',
    'can’t breath',
    'cannot breathe',
    'trouble breathing',
    'chest pain',
    'won’t wake up',
    'cannot be woken',
    'unconscious',
    'seizure',
  ],
};

/** As people type: in capitals, in a sentence, with another apostrophe, and further than the phrase. */
const asTyped = (phrase) => [
  phrase,
  phrase.toUpperCase(),
  `please help, ${phrase}!`,
  `  ${phrase.replace(' ', '   ')} `,
  phrase.replace('’', "'"),
  phrase.replace('’', ''),
  `${phrase}s`,
];

/** What somebody may type in each language, also without the accents. */
const sentences = {
  en: { crisis: ['i want to kill myself', 'no reason to live'], emergency: ['she took too much', 'I cant breathe'] },
  es: {
    crisis: ['quiero morirme', 'ya no quiero vivir'],
    emergency: ['no puedo respirar', 'tomó demasiadas pastillas'],
  },
  'zh-Hans': { crisis: ['我想自杀', '不想活了'], emergency: ['呼吸困难', '胸痛'] },
  'zh-Hant': { crisis: ['我想自殺', '不想活了'], emergency: ['呼吸困難', '胸痛'] },
  vi: { crisis: ['tôi muốn tự tử', 'toi muon chet'], emergency: ['tôi khó thở', 'dau nguc'] },
  ko: { crisis: ['죽고 싶어요', '자살하고 싶다'], emergency: ['숨을 못 쉬겠어요', '가슴이 아파요'] },
  fil: { crisis: ['gusto ko nang mamatay', 'magpakamatay'], emergency: ['hindi makahinga', 'masakit ang dibdib'] },
  ru: { crisis: ['я хочу умереть', 'не хочу жить'], emergency: ['не могу дышать', 'передозировка'] },
  ar: { crisis: ['أريد أن أموت', 'أفكر في الانتحار'], emergency: ['لا أستطيع التنفس', 'جرعة زائدة'] },
  ht: { crisis: ['mwen vle mouri', 'touye tèt mwen'], emergency: ['mwen pa ka respire', 'doule nan pwatrin'] },
  fr: { crisis: ['je veux mourir', 'envie de me suicider'], emergency: ['je ne peux pas respirer', 'surdose'] },
  pt: { crisis: ['quero morrer', 'nao quero mais viver'], emergency: ['não consigo respirar', 'dor no peito'] },
  pl: { crisis: ['chcę umrzeć', 'nie chce zyc'], emergency: ['nie mogę oddychać', 'bol w klatce'] },
  it: { crisis: ['voglio morire', 'non voglio più vivere'], emergency: ['non riesco a respirare', 'dolore al petto'] },
  de: { crisis: ['ich will sterben', 'ich will nicht mehr leben'], emergency: ['ich bekomme keine Luft', 'Überdosis'] },
  ja: { crisis: ['死にたい', '消えたい'], emergency: ['息ができない', '胸が痛い'] },
  fa: { crisis: ['می‌خواهم بمیرم', 'خودکشی'], emergency: ['نمی‌توانم نفس بکشم', 'درد قفسه سینه'] },
  hi: { crisis: ['मैं मरना चाहता हूँ', 'आत्महत्या'], emergency: ['सांस नहीं ले पा रहा', 'सीने में दर्द'] },
};

const answering = { crisis: 'suicidal-thoughts', emergency: 'side-effects' };

/** Asserts that a query asks for this help, and that the question that answers is found and stands first. */
function assertUrgent(result, urgency, query) {
  assert.deepEqual([result?.urgency, result?.first?.id], [urgency, answering[urgency]], query);
  assert.ok(result.excerpts.has(answering[urgency]), query);
}

for (const [urgency, phrases] of Object.entries(english))
  describe(`English words of a${urgency === 'crisis' ? '' : 'n'} ${urgency}`, () => {
    const search = searchIn('en');
    for (const phrase of phrases)
      test(`“${phrase}” brings up help, however it is typed`, () => {
        for (const query of asTyped(phrase)) assertUrgent(search(query), urgency, query);
      });
  });

describe('words that nobody has finished typing', () => {
  const begun = {
    crisis: ['suic', 'suicid', 'kill my', 'end my l', 'want to d', 'hurt mys', 'Harm My', 'self-h', 'self h'],
    emergency: ['overd', 'took too m', 'can’t brea', "can't br", 'cant br', 'chest p', 'won’t w', 'seiz'],
  };
  for (const [urgency, queries] of Object.entries(begun))
    test(`bring up help for a${urgency === 'crisis' ? '' : 'n'} ${urgency}`, () => {
      const search = searchIn('en');
      for (const query of queries) assertUrgent(search(query), urgency, query);
    });
});

describe('every language', () => {
  for (const [locale, language] of Object.entries(languages)) {
    const search = searchIn(locale);

    test(`brings up help for what people type: ${language.name}`, () => {
      for (const urgency of ['crisis', 'emergency'])
        for (const query of sentences[locale][urgency]) assertUrgent(search(query), urgency, query);
    });

    test(`brings up help for each of its phrases: ${language.name}`, (t) => {
      const phrases = {
        crisis: language.searchWords.crisis.split('|'),
        emergency: language.searchWords.emergency.split('|'),
      };
      t.diagnostic(`${locale}: ${phrases.crisis.length} of a crisis, ${phrases.emergency.length} of an emergency`);
      for (const phrase of phrases.crisis)
        for (const query of [phrase, phrase.toLocaleUpperCase(locale), `… ${phrase} !`])
          assertUrgent(search(query), 'crisis', query);
      // Some hold words of a crisis too. Those come first.
      for (const phrase of phrases.emergency) assert.ok(search(phrase)?.urgency, phrase);
    });

    test(`brings up no help for the other questions: ${language.name}`, () => {
      const about = ['cost', 'prepare', 'how-long', 'spravato', 'brain'];
      for (const id of about) {
        const query = language.questions[id].title;
        assert.equal(search(query)?.urgency, undefined, query);
      }
    });
  }

  test('has a place in the table of sentences', () => {
    assert.deepEqual(Object.keys(sentences).sort(), Object.keys(languages).sort());
  });
});

describe('a query that asks for help', () => {
  test('is one of a crisis where it holds words of both', () => {
    assertUrgent(searchIn('en')('overdose to end my life'), 'crisis', 'overdose to end my life');
  });

  test('is none where a word only contains one, or is the first of a longer phrase', () => {
    const search = searchIn('en');
    for (const query of ['weather', 'cost', 'bladder', 'die', 'want', 'chest', 'nonself harmony', 'antiseizure', 'sui'])
      assert.equal(search(query)?.urgency, undefined, query);
  });

  test('asks for it also where the page does not show the question that answers', () => {
    const result = searchIn('en', { ids: ['cost'] })('suicide');
    assert.equal(result.urgency, 'crisis');
    assert.equal(result.first, undefined);
    assert.deepEqual([...result.excerpts], []);
  });
});
