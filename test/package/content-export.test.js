// The content as programs import it.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { groups, load, locales, questions, regions, sources } from 'ketamine-faq/content';

test('the export of the content has the questions, their groups and sources, the regions and the languages', () => {
  assert.equal(questions.length, 20);
  assert.equal(groups.length, 5);
  assert.equal(locales.length, 18);
  assert.ok(regions.US && regions.other);
  for (const question of questions) for (const key of question.sources) assert.ok(sources[key], key);
});

test('the export of the content has every language, by tag and by file name', async () => {
  for (const { locale, name, dir } of locales) {
    const language = await load(locale);
    const { default: same } = await import(`ketamine-faq/content/${locale}`);
    assert.equal(language, same);
    assert.deepEqual([language.locale, language.name, language.dir], [locale, name, dir]);
    assert.deepEqual(
      Object.keys(language.questions),
      questions.map(({ id }) => id),
    );
  }
});

test('the export of the content rejects an unknown language', () =>
  assert.rejects(load('tlh'), { name: 'RangeError', message: /no language "tlh".*en es/ }));
