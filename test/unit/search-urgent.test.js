// Words of a crisis or an emergency bring up help, in every language and however they are typed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { languages } from '../support/languages.js';
import { listsIn, searchIn } from '../support/search.js';

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

/** As a text that is copied may be: a zero-width space behind each letter. */
const withInvisible = (phrase) => phrase.replace(/\p{L}\p{M}*/gu, '$&\u200b');

/** As people type: in capitals, in a sentence, with another apostrophe or none, without spaces, and letter by letter. */
const asTyped = (phrase) => [
  phrase,
  phrase.toUpperCase(),
  `oh no, ${phrase}! 😭`,
  `  ${phrase.replace(' ', '   ')} `,
  phrase.replace('’', "'"),
  phrase.replace('’', '´'),
  phrase.replace('’', ''),
  phrase.replace('’', ' '),
  // “don’twanttolive” is too much.
  ...(phrase.startsWith('don’t') ? [] : [phrase.replaceAll(' ', ''), [...phrase.replace(/\P{L}/gu, '')].join(' ')]),
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
  assert.deepEqual([result?.urgency, result?.first[0]?.id], [urgency, answering[urgency]], query);
  assert.ok(result.excerpts.has(answering[urgency]), query);
}

/** What an entry of a list matches at least: each of its words with the first of the others, and a lone `*` as one word or none. */
function textsOf(entry) {
  const words = entry
    .split(' ')
    .map((word) => (word === '*' ? ['', 'xy'] : word.split('/').map((each) => each.replace(/["*^$]/g, ''))));
  return words.flatMap((ways, place) =>
    ways.map((way) =>
      words
        .map(([first], other) => (other === place ? way : first))
        .filter(Boolean)
        .join(' '),
    ),
  );
}

for (const [urgency, phrases] of Object.entries(english))
  describe(`English words of a${urgency === 'crisis' ? '' : 'n'} ${urgency}`, () => {
    const search = searchIn('en');
    for (const phrase of phrases)
      test(`“${phrase}” brings up help, however it is typed`, () => {
        for (const query of asTyped(phrase)) assertUrgent(search(query), urgency, query);
      });
  });

describe('a word that nobody has finished typing', () => {
  const search = searchIn('en');

  test('brings up help from its sixth letter on', () => {
    for (const query of ['suicid', 'hopele', 'SUICIDA']) assertUrgent(search(query), 'crisis', query);
    for (const query of ['overdo', 'unconsc', 'anaphy', 'emerge']) assertUrgent(search(query), 'emergency', query);
  });

  test('brings up none before, nor as one of several words', () => {
    for (const query of ['suic', 'seizu', 'good', 'emerg', 'the overdo', 'want to d', 'chest p'])
      assert.equal(search(query)?.urgency, undefined, query);
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
      const entries = listsIn(locale);
      t.diagnostic(`${locale}: ${entries.crisis.length} of a crisis, ${entries.emergency.length} of an emergency`);
      for (const phrase of entries.emergency.flatMap(textsOf))
        for (const query of [phrase, phrase.toLocaleUpperCase(locale), `… ${phrase} !`, withInvisible(phrase)])
          assertUrgent(search(query), 'emergency', query);
      // Some hold words of an emergency too. Those come first.
      for (const phrase of entries.crisis.flatMap(textsOf))
        for (const query of [phrase, withInvisible(phrase)]) assert.ok(search(query)?.urgency, query);
    });

    test(`has no entry that could match nothing, or a whole line: ${language.name}`, () => {
      const isBare = (word) => word.includes('/') && word.split('/').includes('*');
      const bare = Object.values(listsIn(locale))
        .flat()
        .filter((entry) => entry.split(' ').some(isBare));
      assert.deepEqual(bare, []);
    });

    test(`brings up no help for an everyday word that begins an entry: ${language.name}`, () => {
      const { everyday } = JSON.parse(readFileSync(`test/unit/search-phrases/${locale}.json`, 'utf8'));
      const words = [...everyday, ...Object.values(language.questions).map(({ title }) => title)].flatMap((phrase) =>
        phrase.split(/[\s?!,.]+/),
      );
      // By itself, a word of death is no everyday word.
      const alone = listsIn(locale)
        .crisis.filter((entry) => entry.startsWith('^'))
        .flatMap(textsOf);
      const begun = words.filter(
        (word) => search(word)?.urgency && !search(`x ${word}`)?.urgency && !alone.includes(word.toLowerCase()),
      );
      assert.deepEqual(begun, []);
    });

    test(`brings up no help for the other questions: ${language.name}`, () => {
      for (const [id, { title }] of Object.entries(language.questions))
        if (id !== 'suicidal-thoughts') assert.equal(search(title)?.urgency, undefined, title);
    });
  }

  test('has a place in the table of sentences', () => {
    assert.deepEqual(Object.keys(sentences).sort(), Object.keys(languages).sort());
  });
});

describe('a query that asks for help', () => {
  test('is one of an emergency where it holds words of both, and the question on suicide stands second', () => {
    const result = searchIn('en')('overdose to end my life');
    assertUrgent(result, 'emergency', 'overdose to end my life');
    assert.deepEqual(
      result.first.map(({ id }) => id),
      ['side-effects', 'suicidal-thoughts'],
    );
  });

  for (const [locale, query, urgency] of [
    ['fr', 'je n’en peux plus', 'crisis'],
    ['fr', 'je n en peux plus', 'crisis'],
    ['zh-Hans', '自 杀', 'crisis'],
    ['zh-Hans', '我想自殺', 'crisis'],
    ['zh-Hant', '我想自杀', 'crisis'],
    ['vi', 'cứu tôi', 'crisis'],
    ['vi', 'tôi muốn tự tử', 'crisis'],
    ['en', 's u i c i d e', 'crisis'],
    ['en', 'quiero morir', 'crisis'],
    ['ko', '죽 고 싶 다', 'crisis'],
    ['ko', '죽고싶어', 'crisis'],
    ['ar', 'فكرت بالانتحار', 'crisis'],
    ['fa', 'می‌خواهم بمیرم', 'crisis'],
    ['fa', 'میخواهم بمیرم', 'crisis'],
    ['de', 'Ueberdosis', 'emergency'],
    ['ja', 'オーバードー', 'emergency'],
    ['en', 'no puedo respirar', 'emergency'],
    ['en', 'sobredosis', 'emergency'],
    ['en', 'no quiero vivir', 'crisis'],
    ['en', '“Die!”', 'crisis'],
    ['en', 'd i e', 'crisis'],
    ['en', 'muerte', 'crisis'],
    ['de', 'dying', 'crisis'],
    ['ar', 'والموت', 'crisis'],
    ['zh-Hans', '死。', 'crisis'],
  ])
    test(`is “${query}” in ${locale}`, () => assertUrgent(searchIn(locale)(query), urgency, query));

  for (const query of ['i can´t breathe', 'I CAN’T BREATHE', 'i can t breathe'])
    test(`is “${query}” on every page`, () => {
      for (const locale of Object.keys(languages)) assertUrgent(searchIn(locale)(query), 'emergency', locale);
    });

  for (const [locale, ...queries] of [
    ['en', 'good', 'painkillers', 'deadline', 'giving up alcohol', 'helpful', 'help me pay', 'depression'],
    ['pt', 'tirar uma dúvida'],
    ['es', 'cirugía ambulatoria'],
    ['en', 'weather', 'cost', 'bladder', 'want', 'chest', 'nonself harmony', 'antiseizure', 'sui'],
    ['en', 'dead sea salt', 'hair die', 'die hard', 'die-hard'],
    ['de', 'die', 'die Behandlung', 'hilft die Behandlung', 'dies', 'Die'],
    ['ko', '죽염', '호박 죽'],
    ['vi', 'từ từ', 'TỪ TỪ', 'từ từ'.normalize('NFD')],
    ['fa', 'اعتماد به نفس'],
  ])
    test(`is not ${queries.join(', ')}`, () => {
      for (const query of queries) assert.equal(searchIn(locale)(query)?.urgency, undefined, query);
    });

  test('asks for it also where the page does not show the question that answers', () => {
    const result = searchIn('en', { ids: ['cost'] })('suicide');
    assert.equal(result.urgency, 'crisis');
    assert.deepEqual(result.first, []);
    assert.deepEqual([...result.excerpts], []);
  });
});
