import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';

import { messages } from '../../build/text/en/messages.js';
import { checkTexts, formatViolation, rules } from '../../scripts/content-rules/index.js';
import { loadTexts } from '../../scripts/content-rules/load-texts.js';
import { allTexts, fileOf } from '../../scripts/content-rules/texts.js';
import { idOf } from '../../scripts/content-rules/units.js';
import { locales } from '../../scripts/locales/locales.js';
import { readUnits } from '../../scripts/locales/xliff.js';
import { englishTexts } from '../support/english-texts.js';

describe('the shipped texts', () => {
  for (const { locale, name } of locales)
    test(`break no rule: ${name}`, async () => {
      assert.deepEqual(checkTexts(await loadTexts(locale)).map(formatViolation), []);
    });
});

test('every rule file is run, under a name of its own', () => {
  const files = ['source', 'translation'].flatMap((folder) => readdirSync(`scripts/content-rules/${folder}`));
  assert.equal(rules.length, files.length + 1); // crisis-lines.js is in neither folder.
  assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length);
});

test('the id of a text is the one in the description of its message', () => {
  const described = new Map(readUnits('es').units.map((unit) => [unit.source, idOf(unit)]));
  const partOf = (id) => id.replace(/ \d\d$/, '');
  // The texts before the build fills them in. It makes the helplines of a region from several messages, so they have no description.
  for (const { part, id, text } of allTexts({ ...messages, helplines: {} })) {
    if (id === part) continue; // A text that is only a token.
    const expected = described.get(text);
    assert.ok(expected, `no message has the text of ${id}`);
    // An answer can repeat a message of another question, which has the description.
    const isRepeated =
      part in messages.questions && partOf(expected) in messages.questions && partOf(expected) !== part;
    if (!isRepeated) assert.equal(id, expected, text);
  }
});

test('a violation names the file in which a person changes the text', () => {
  const files = {
    'cost 02': 'src/content/treatment.ts',
    'risks 00': 'src/content/risks.ts',
    'safety 01': 'src/content/safety.ts',
    'labels 12': 'src/content/labels.ts',
    'search words 01': 'src/content/search-words.ts',
    'help US 01': 'src/content/helplines.ts',
    'all answers': 'src/content/',
  };
  for (const [id, file] of Object.entries(files)) assert.equal(fileOf(id, englishTexts), file);
  assert.equal(fileOf('cost 02', { ...englishTexts, locale: 'es' }), 'locales/es.xlf');
});

describe('npm run lint:content', () => {
  const run = (words, cwd) =>
    spawnSync(process.execPath, [resolve('scripts/lint-content.js'), ...words], { cwd, encoding: 'utf8' });

  test('prints its figures', () => {
    const { stdout, status } = run(['en', 'es']);
    assert.equal(status, 0);
    assert.match(stdout, /reading-grade: grade \d\.\d\d over all .*; hardest answer [a-z-]+ \d\.\d\d/);
    assert.match(stdout, /^es: \d+ rules, .*\d+ units checked/m);
  });

  test('fails and says where, what is wrong and what is accepted', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'lint-content-'));
    t.after(() => rmSync(folder, { recursive: true }));
    cpSync('locales', join(folder, 'locales'), { recursive: true });
    const file = join(folder, 'locales/es.xlf');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(<target[^>]*>[^<]*)\$450/, '$1$$540'));

    const { stderr, status } = run(['es'], folder);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^locales\/es\.xlf: cost \d\d: has the numbers .*540.* \[translation-numbers\]\n {2}text: .*\$540.*\n {2}accepted: .*450/m,
    );
  });

  test('names the locales it knows', () => {
    const { stderr, status } = run(['xx']);
    assert.equal(status, 2);
    assert.match(stderr, /Unknown locale "xx"\. Known: en es /);
  });
});
