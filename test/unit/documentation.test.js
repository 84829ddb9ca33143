// What the documentation names exists.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const folders = ['.', 'docs', 'docs/adr', 'docs/frameworks', 'locales', '.github', 'bench'];
const guides = folders
  .flatMap((folder) => readdirSync(folder).map((name) => (folder === '.' ? name : `${folder}/${name}`)))
  .filter((path) => path.endsWith('.md'));
const textOf = (path) => readFileSync(path, 'utf8');

/** Paths that a text names in code marks: files and folders of this repository, and none that the build makes. */
const pathsIn = (text) =>
  [
    ...text.matchAll(
      /`((?:\.ci|\.github|bench|bin|check|demo|docs|evidence|locales|scripts|src|test|wordpress)\/[^`\s<>*]*)`/g,
    ),
  ].map(([, path]) => path);

/** Commands of npm that a text names. */
const commandsIn = (text) =>
  [...text.matchAll(/`npm (?:run ([\w:-]+)|(start|test))/g)].map(([, run, own]) => run ?? own);

describe('the documentation', () => {
  test('names files and folders that exist', (t) => {
    const named = guides.flatMap((guide) => pathsIn(textOf(guide)).map((path) => [guide, path]));
    t.diagnostic(`${guides.length} documents, ${named.length} paths`);
    assert.ok(named.length > 50);
    assert.deepEqual(
      named.filter(([, path]) => !existsSync(path)),
      [],
    );
  });

  test('names commands that exist', (t) => {
    const { scripts } = JSON.parse(textOf('package.json'));
    const named = guides.flatMap((guide) => commandsIn(textOf(guide)).map((command) => [guide, command]));
    t.diagnostic(`${named.length} commands`);
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter(([, command]) => !Object.hasOwn(scripts, command)),
      [],
    );
  });

  test('has each section that a text of the self-check or of the builder names', (t) => {
    const sources = ['check', 'builder'].flatMap((folder) =>
      readdirSync(folder, { recursive: true })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => textOf(`${folder}/${name}`)),
    );
    const named = sources.flatMap((text) => [
      ...[...text.matchAll(/(docs\/[\w/-]+\.md), “([^”]+)”/g)].map(([, guide, title]) => [guide, title]),
      ...[...text.matchAll(/“([^”]+)” in (docs\/[\w/-]+\.md)/g)].map(([, title, guide]) => [guide, title]),
    ]);
    t.diagnostic(`${named.length} sections`);
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter(([guide, title]) => !new RegExp(`^#+ ${title}$`, 'm').test(textOf(guide))),
      [],
    );
  });

  test('lists every decision record by its title', () => {
    const records = readdirSync('docs/adr').filter((name) => /^\d{4}-/.test(name));
    const rows = records.sort().map((name) => {
      const [, number, title] = /^# (\d+)\. (.*)\n/.exec(textOf(`docs/adr/${name}`));
      assert.equal(Number(name.slice(0, 4)), Number(number), name);
      return [number, `[${title}](${name})`];
    });
    const listed = [...textOf('docs/adr/README.md').matchAll(/^\| (\d+) +\| (\[.*?\)) +\|$/gm)];
    assert.deepEqual(
      listed.map(([, number, link]) => [number, link]),
      rows,
    );
  });

  test('gives every decision record its five parts', () => {
    for (const name of readdirSync('docs/adr').filter((name) => /^\d{4}-/.test(name)))
      assert.match(
        textOf(`docs/adr/${name}`),
        /^# .*\n\n- Status: \S.*\n- Date: \d{4}-\d\d-\d\d\n\n## Context\n.*\n## Decision\n.*\n## Consequences\n/s,
        name,
      );
  });
});
