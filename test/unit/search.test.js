// A search finds the questions that hold the words, in every language, and shows a whole sentence with them.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { languages, searchWords } from '../support/languages.js';
import { foundIds, searchIn, shownIds } from '../support/search.js';

const english = languages.en;

/** The questions whose title or answer holds each of these words, from the start of a word on. */
const holding = (...words) =>
  Object.entries(english.questions)
    .filter(([, { title, answer }]) => {
      const text = [title, ...answer.flat()].join('\n').replaceAll('’', '');
      return words.every((word) => new RegExp(`(^|[^\\p{L}\\p{N}])${word}`, 'iu').test(text));
    })
    .map(([id]) => id);

describe('a search', () => {
  const search = searchIn('en');

  test('finds the questions that hold the word, in the order of the page', () => {
    for (const word of ['bladder', 'ketamine', 'breastfeed', 'thyroid', 'seizure', 'insurance', 'nights']) {
      assert.notDeepEqual(holding(word), [], word);
      assert.deepEqual(foundIds(search(word)), holding(word), word);
    }
    assert.deepEqual(foundIds(search('bladder')), [
      'good-for-depression',
      'who-should-not',
      'how-long',
      'side-effects',
      'long-term',
    ]);
  });

  test('ignores case, accents, apostrophes and punctuation', () => {
    for (const [query, same] of [
      ['BLADDER', 'bladder'],
      ['Bládder', 'bladder'],
      ['nights', 'nights'],
      [' bladder, ', 'bladder'],
      ['ｂｌａｄｄｅｒ', 'bladder'],
      ['b l a d d e r', 'bladder'],
      ['blad\u00adder', 'bladder'],
      ['bladder 😢', 'bladder'],
    ])
      assert.deepEqual(foundIds(search(query)), holding(same), query);
  });

  test('reads an apostrophe of any kind as nothing and as a space', () => {
    const found = foundIds(search('nights'));
    for (const sign of "'’‘ʼ´`′＇׳")
      for (const query of [`night${sign}s`, `NIGHT${sign}S`])
        for (const id of found) assert.ok(search(query).excerpts.has(id), query);
    const french = searchIn('fr');
    for (const query of ['l’anxiété', 'anxiete', 'l anxiete', 'lanxiete', 'L´ANXIÉTÉ', "d'anxiété"])
      assert.ok(french(query).excerpts.has('other-conditions'), query);
  });

  test('finds what holds all of several words, in any order and place', () => {
    for (const query of ['bladder liver', 'liver  BLADDER', 'addictive weakness']) {
      const found = foundIds(search(query));
      assert.notDeepEqual(found, [], query);
      assert.deepEqual(found, holding(...query.toLowerCase().split(/\s+/)), query);
    }
  });

  test('passes over words that say nothing', () => {
    assert.deepEqual(search('How much does it cost?').words, ['cost']);
    assert.deepEqual(foundIds(search('How much does it cost?')), foundIds(search('cost')));
    assert.deepEqual(search('l’insurance').words, ['insurance', 'linsurance'], 'what an elision leaves');
    assert.deepEqual(search('how is it').words, ['how', 'is', 'it'], 'where there are no others they count');
  });

  test('waits for a second letter, but not where one character is a word', () => {
    for (const query of ['', 'b', ' b ', '?', '  ', 'é']) assert.equal(search(query), undefined, query);
    assert.ok(search('bl'));
    for (const [locale, query] of [
      ['zh-Hans', '药'],
      ['ja', '薬'],
      ['ko', '약'],
    ])
      assert.notDeepEqual(foundIds(searchIn(locale)(query)), [], locale);
  });

  test('finds the telephone numbers of the region', () => {
    const inBritain = searchIn('en', { region: 'GB' });
    assert.match(inBritain('116 123').excerpts.get('suicidal-thoughts'), /116 123/);
    assert.deepEqual(foundIds(search('116 123')), []);
  });

  test('looks only through the questions that the page shows', () => {
    assert.deepEqual(foundIds(searchIn('en', { ids: ['long-term', 'cost'] })('bladder')), ['long-term']);
  });
});

describe('the sentence of a question that a search has found', () => {
  const search = searchIn('en');

  test('holds the word where the title does not, and is empty where the title does', () => {
    for (const word of ['bladder', 'breastfeed', 'thyroid', 'addictive', 'cost'])
      for (const [id, excerpt] of search(word).excerpts) {
        const isInTitle = english.questions[id].title.toLowerCase().includes(word);
        if (isInTitle) assert.equal(excerpt, '', `${word} in ${id}`);
        else assert.ok(excerpt.toLowerCase().includes(word), `${word} in ${id}: ${excerpt}`);
      }
  });

  test('is the one that holds most of several words', () => {
    assert.match(search('liver bladder').excerpts.get('long-term'), /bladder.*liver|liver.*bladder/);
  });

  test('keeps the line that introduces a list: “do not” may stand in it', () => {
    const excerpt = search('thyroid').excerpts.get('who-should-not');
    const [introduction] = english.questions['who-should-not'].answer.filter((block) => excerpt.startsWith(block));
    assert.match(introduction, /:$/);
  });

  /** The end of a sentence. The segmenter leaves an opening bracket of Japanese with the sentence before it. */
  const end = /[.?!…:”“»)।。？！؟」』]\s*[「『（(]?$/;

  /** Whether an excerpt is a whole sentence, or a bullet with its introduction. */
  const isWhole = (excerpt, answer, lines) => {
    const fill = (text) => text.replace(/\{(\w+)\}/g, (token, name) => lines[name] ?? token);
    let introduction = '';
    return answer.some((block) => {
      if (Array.isArray(block)) return block.some((bullet) => excerpt === fill(introduction + bullet));
      introduction = /[:：]$/.test(block) ? `${block} ` : '';
      const text = fill(block);
      const start = text.indexOf(excerpt);
      const [before, after] = [text.slice(0, start), text.slice(start + excerpt.length)];
      return start >= 0 && (!before || end.test(before)) && (!after || end.test(excerpt));
    });
  };

  /** The second word of a text; where words have no spaces between them, some characters. */
  const aWordOf = (text) => text.split(/\s+/).at(1) ?? text.slice(2, 4);

  for (const [locale, { name, questions, helplines }] of Object.entries(languages))
    test(`is a whole sentence of the answer, or a bullet with its introduction: ${name}`, () => {
      const searchThere = searchIn(locale);
      let count = 0;
      const words = Object.values(questions).flatMap(({ answer }) => answer.flat().map(aWordOf));
      for (const word of words)
        for (const [id, excerpt] of searchThere(word)?.excerpts ?? []) {
          if (!excerpt) continue;
          count++;
          assert.ok(isWhole(excerpt, questions[id].answer, helplines.US.lines), `${word} in ${id}: ${excerpt}`);
        }
      assert.ok(count > 50, `${count} sentences`);
    });
});

describe('every language', () => {
  for (const [locale, { name, questions }] of Object.entries(languages))
    test(`finds each question by its own title: ${name}`, () => {
      const search = searchIn(locale);
      for (const [id, { title }] of Object.entries(questions))
        for (const query of [title, title.toLocaleUpperCase(locale), title.normalize('NFD')])
          assert.ok(search(query).excerpts.has(id), query);
    });

  /** Returns the words of a text as a reader could type them. A word with an apostrophe also counts as its two parts. */
  const wordsOf = (text, locale) => {
    const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
    const segments = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
    const words = segments.map(({ segment }) => segment);
    return [...words, ...words.flatMap((word) => word.split(/['’]/)), ...(text.match(/[\p{L}\p{M}\p{N}’']+/gu) ?? [])];
  };

  for (const [locale, { name, questions, helplines }] of Object.entries(languages))
    test(`finds each answer by every word of it: ${name}`, (t) => {
      const search = searchIn(locale);
      let count = 0;
      const missed = [];
      for (const [id, { title, answer }] of Object.entries(questions)) {
        const text = [title, ...answer.flat()]
          .join('\n')
          .replace(/\{(\w+)\}/g, (token, line) => helplines.US.lines[line] ?? token);
        for (const word of new Set(wordsOf(text, locale))) {
          const result = search(word);
          count++;
          if (result ? !result.excerpts.has(id) : [...word].length > 1) missed.push(`${word} (${id})`);
        }
      }
      t.diagnostic(`${locale}: ${count} words`);
      assert.deepEqual(missed, []);
    });

  for (const [locale, query, id] of [
    ['es', 'depresion', 'good-for-depression'],
    ['fr', 'depression', 'good-for-depression'],
    ['pt', 'depressao', 'good-for-depression'],
    ['pl', 'depresje', 'good-for-depression'],
    ['vi', 'tram cam', 'good-for-depression'],
    ['ht', 'depresyon', 'good-for-depression'],
    ['ar', 'الاكتئاب', 'good-for-depression'],
    ['fa', 'افسردگي', 'good-for-depression'],
    ['de', 'Aerztin', 'how-to-get'],
    ['zh-Hans', '抑鬱', 'good-for-depression'],
    ['zh-Hant', '忧郁', 'good-for-depression'],
    ['ja', 'うつ', 'good-for-depression'],
    ['ja', 'けたみん', 'good-for-depression'],
    ['ja', 'ｹﾀﾐﾝ', 'good-for-depression'],
    ['ko', '우울증치료', 'good-for-depression'],
    ['fa', 'می شود', 'spravato'],
    ['fa', 'میشود', 'spravato'],
  ])
    test(`finds a word that is typed without its accents, or on another keyboard: ${query} (${locale})`, () => {
      assert.ok(searchIn(locale)(query).excerpts.has(id));
    });
});

describe('the hidden synonyms', () => {
  const search = searchIn('en');
  const withoutSynonyms = searchIn('en', { words: { ...searchWords.en, synonyms: {} } });

  test('find the question, with a sentence only if its answer holds the word', () => {
    for (const [id, synonyms] of Object.entries(searchWords.en.synonyms))
      for (const word of synonyms.split(' ')) {
        assert.ok(english.questions[id], id);
        const sentence = withoutSynonyms(word)?.excerpts.get(id) ?? '';
        assert.equal(search(word).excerpts.get(id), sentence, `${word} in ${id}`);
      }
  });

  test('show the sentence that holds the word', () => {
    assert.match(search('vomiting').excerpts.get('side-effects'), /vomiting/i);
    assert.equal(search('puking').excerpts.get('side-effects'), '');
  });
});

describe('a search for words that no question holds together', () => {
  test('finds the question that has most of them among its synonyms', () => {
    const search = searchIn('en');
    assert.deepEqual(foundIds(search('trying to get pregnant')), ['who-should-not']);
    assert.deepEqual(foundIds(search('xylophone puking abuse puke')), ['side-effects']);
    assert.deepEqual(foundIds(search('zebra crossing')), []);
    // Words that say nothing find nothing.
    assert.deepEqual(foundIds(search('when shall i')), []);
  });

  test('finds a synonym inside of them, where words have no spaces or carry an article', () => {
    for (const [locale, query, id] of [
      ['zh-Hans', '怀孕了能用吗', 'who-should-not'],
      ['ja', '副作用はありますか', 'side-effects'],
      ['ko', '임신했는데', 'who-should-not'],
      ['ar', 'للحامل', 'who-should-not'],
    ])
      assert.deepEqual(foundIds(searchIn(locale)(query)), [id], query);
    assert.deepEqual(foundIds(searchIn('en')('unpregnant')), []);
  });
});

describe('the order of the questions that a search has found', () => {
  test('is that of the page, where no title and no synonym holds the words', () => {
    const result = searchIn('en')('bladder');
    assert.deepEqual(result.first, []);
    assert.deepEqual(shownIds(result), holding('bladder'));
  });

  test('begins with those whose title or synonyms hold all words', () => {
    const search = searchIn('en');
    assert.deepEqual(shownIds(search('cost')), ['cost', 'how-to-get']);
    const [first, ...others] = shownIds(search('vomit'));
    assert.equal(first, 'side-effects');
    assert.deepEqual(others, ['prepare']);
  });

  test('begins with the one whose title or synonyms hold the query as it is typed', () => {
    const search = searchIn('es');
    for (const [query, ids] of [
      ['seguro', ['cost', 'side-effects']],
      ['¿Es seguro?', ['side-effects', 'cost']],
    ])
      assert.deepEqual(shownIds(search(query)).slice(0, 2), ids, query);
    // 메타돈 (methadone) holds the word for money.
    assert.equal(shownIds(searchIn('ko')('돈'))[0], 'cost');
  });
});
