// The notices of withdrawn text: the page for people and the feed for programs say the same, as the schema describes it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import Ajv from 'ajv';

import { contentNotices } from '../../build/src/content/content-notices.js';
import { questions } from '../../build/src/content/questions.js';
import { makeFeed } from '../../scripts/content-notices/feed.js';
import { listNotices } from '../../scripts/content-notices/page.js';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { private: isUnpublished } = readJson('package.json');
const { contentVersion, sourcesChecked, languages } = readJson('dist/manifest.json');
const feed = readJson('dist/content-notices.json');
const page = readFileSync('docs/content-notices.md', 'utf8');
const schema = readJson('docs/content-notices.schema.json');

const ajv = new Ajv({ formats: { date: true } });
const isValid = ajv.compile(schema);
const places = [...questions.map(({ id }) => id), 'help-lines', 'safety-notes'];

const example = {
  id: '2027-1',
  date: '2027-01-31',
  kind: 'withdrawn',
  places: ['cost', 'help-lines'],
  locales: ['es'],
  affected: ['1.0.0', '1.0.1'],
  problem: 'The price | the number is wrong.',
  advice: 'Use exclude="cost".',
};
const versions = { contentVersion, sourcesChecked };

/** The rows of the table of notices: what stands in each cell. */
const rowsOf = (text) =>
  [...text.matchAll(/^\| \d{4}-\d.*$/gm)].map(([row]) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('\\|', '|').replaceAll('`', '')),
  );

/** What a row has to say of a notice. */
const cellsOf = ({ id, date, kind, places, locales, affected, fixedIn, problem, advice }) => [
  id,
  date,
  kind,
  places.join(' '),
  locales === 'all' ? 'all' : locales.join(' '),
  affected.join(' '),
  fixedIn ?? 'not yet',
  problem,
  advice,
];

describe('the content notices', () => {
  test('the feed of the build is the list in the source, for the text of the build', () => {
    assert.deepEqual(feed, makeFeed(contentNotices, versions));
    assert.equal(isValid(feed), true, JSON.stringify(isValid.errors));
  });

  test('the page and the feed agree', () => {
    assert.deepEqual(rowsOf(page), feed.notices.map(cellsOf));
    assert.equal(page.includes('There is no notice'), feed.notices.length === 0);
  });

  test('before the first release there is none, because nothing can be withdrawn', () => {
    if (isUnpublished) assert.deepEqual(feed.notices, []);
  });

  test('a notice names places, languages and versions that exist, and each has its own id', () => {
    const { notices } = feed;
    assert.equal(new Set(notices.map(({ id }) => id)).size, notices.length);
    for (const { id, places: named, locales } of notices) {
      assert.deepEqual(
        named.filter((place) => !places.includes(place)),
        [],
        id,
      );
      if (locales !== 'all') for (const locale of locales) assert.ok(languages[locale], `${id}: ${locale}`);
    }
    const dates = notices.map(({ date }) => date);
    assert.deepEqual(dates, [...dates].sort().reverse(), 'the newest first');
  });

  test('the page documents every field', () => {
    const { notice } = schema.definitions;
    for (const field of Object.keys(schema.properties).filter((name) => name !== 'notices'))
      assert.match(page, new RegExp(`^\\| \`${field}\` `, 'm'));
    for (const field of Object.keys(notice.properties))
      assert.match(page, new RegExp(`^\\| \`notices\\[\\]\\.${field}\``, 'm'));
    assert.equal(page.match(/^\| `notices\[\]/gm).length, Object.keys(notice.properties).length);
  });

  test('the code of the page finds the notices of one version', () => {
    const [, code] = /```js\n(.*?)```/s.exec(page);
    const noticesFor = new Function(`${code}; return noticesFor`)();
    const notices = [example, { ...example, id: '2027-2', affected: ['1.0.1'] }];
    const ids = (version) => noticesFor(makeFeed(notices, versions), version).map(({ id }) => id);
    assert.deepEqual([ids('1.0.0'), ids('1.0.1'), ids('1.0.2')], [['2027-1'], ['2027-1', '2027-2'], []]);
  });
});

describe('a notice', () => {
  test('is valid in the feed, and a row of the page', () => {
    for (const notice of [example, { ...example, locales: 'all', fixedIn: '1.0.2' }]) {
      const made = makeFeed([notice], versions);
      assert.equal(isValid(made), true, JSON.stringify(isValid.errors));
      assert.deepEqual(rowsOf(listNotices(made, { isPublished: true })), [cellsOf(notice)]);
    }
  });

  test('is refused without a place, a version or advice', () => {
    for (const wrong of [{ places: [] }, { affected: [] }, { advice: '' }, { kind: 'old' }, { id: 'one' }])
      assert.equal(isValid(makeFeed([{ ...example, ...wrong }], versions)), false, JSON.stringify(wrong));
  });
});
