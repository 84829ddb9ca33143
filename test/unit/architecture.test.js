// The diagram in docs/architecture.md shows the imports that exist, and no others. Its table has a row for each folder of src/.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, test } from 'node:test';

import ts from 'typescript';

const roots = ['src', 'check', 'builder', 'scripts', 'bin'];

/** The node of the diagram that a file belongs to: a folder of `src/`, an entry file in `src/`, or a folder at the top. */
function nodeOf(path) {
  // The build compiles these folders into `build/`.
  const [root, name, ...rest] = path.replace(/^build\/(src|check|builder)\//, '$1/').split('/');
  if (root !== 'src') return root;
  return rest.length ? `src/${name}` : `src/${name.replace(/\.\w+$/, '.ts')}`;
}

/** Imports between nodes, as `from --> to`, each with the files that have them. Imports of types count. */
function importEdges() {
  const files = roots.flatMap((root) =>
    readdirSync(root, { recursive: true })
      .filter((name) => /\.(ts|js)$/.test(name))
      .map((name) => `${root}/${name.replaceAll('\\', '/')}`),
  );
  const edges = new Map();
  for (const file of files)
    for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
      if (!fileName.startsWith('.')) continue;
      const [from, to] = [nodeOf(file), nodeOf(join(dirname(file), fileName))];
      const edge = `${from} --> ${to}`;
      if (from !== to) edges.set(edge, [...(edges.get(edge) ?? []), file]);
    }
  return edges;
}

/** Edges of a Mermaid flowchart, by the labels of their nodes. */
function drawnEdges(diagram) {
  const nodes = diagram.matchAll(/(\w+)\["([^"]+)"\]/g);
  const labels = new Map([...nodes].map(([, id, label]) => [id, label]));
  return diagram.split('\n').flatMap((line) => {
    const ends = line
      .replace(/\["[^"]+"\]/g, '')
      .split('-->')
      .map((end) => end.split('&').map((id) => labels.get(id.trim()) ?? id.trim()));
    return ends
      .slice(1)
      .flatMap((targets, index) => ends[index].flatMap((from) => targets.map((to) => `${from} --> ${to}`)));
  });
}

/** What a diagram lacks, and which of its arrows stand for no import. An arrow to `src` stands for any folder in it. */
function differences(edges, drawn) {
  const covers = (arrow, edge) => arrow === edge || (arrow.endsWith('--> src') && edge.startsWith(`${arrow}/`));
  return {
    missing: Object.fromEntries([...edges].filter(([edge]) => !drawn.some((arrow) => covers(arrow, edge)))),
    extra: drawn.filter((arrow) => ![...edges.keys()].some((edge) => covers(arrow, edge))),
  };
}

/** A node from which the arrows lead back to itself. */
function circleIn(drawn) {
  const arrows = drawn.map((arrow) => arrow.split(' --> '));
  const reached = (start, found = new Set()) => {
    for (const [from, to] of arrows) if (from === start && !found.has(to)) reached(to, found.add(to));
    return found;
  };
  return arrows.map(([from]) => from).find((from) => reached(from).has(from));
}

describe('docs/architecture.md', () => {
  const text = readFileSync('docs/architecture.md', 'utf8');
  const [, diagram] = /```mermaid\n(.*?)```/s.exec(text);
  const drawn = drawnEdges(diagram);

  test('shows the imports between folders as they are', (t) => {
    const edges = importEdges();
    t.diagnostic(`${edges.size} imports between folders, ${drawn.length} arrows`);
    assert.deepEqual(differences(edges, drawn), { missing: {}, extra: [] });
  });

  test('has a row for each folder of src/, and none for a folder that does not exist', () => {
    const rows = [...text.matchAll(/^\| `(.+?)` /gm)].map(([, folder]) => folder);
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.deepEqual(
      rows.filter((row) => row.startsWith('src/')).sort(),
      folders.map(({ name }) => `src/${name}`).sort(),
    );
    assert.deepEqual(
      rows.filter((row) => !existsSync(row)),
      [],
    );
  });

  test('shows no circle', () => assert.equal(circleIn(drawn), undefined));
});

describe('the check of the diagram', () => {
  const drawn = drawnEdges('flowchart TD\n  a["src/a"] --> b & c["src/c"]\n  b["src/b"] --> c\n  scripts --> src\n');
  const edges = (...names) => new Map(names.map((name) => [name, ['a file']]));
  const same = ['src/a --> src/b', 'src/a --> src/c', 'src/b --> src/c', 'scripts --> src/a', 'scripts --> src/c'];

  test('reads arrows', () =>
    assert.deepEqual(drawn, ['src/a --> src/b', 'src/a --> src/c', 'src/b --> src/c', 'scripts --> src']));

  test('accepts what is the same', () =>
    assert.deepEqual(differences(edges(...same), drawn), { missing: {}, extra: [] }));

  test('finds an import without an arrow, and an arrow without an import', () => {
    const found = differences(edges(...same.slice(1), 'src/c --> src/d'), drawn);
    assert.deepEqual(found, { missing: { 'src/c --> src/d': ['a file'] }, extra: ['src/a --> src/b'] });
  });

  test('finds a circle', () => {
    assert.equal(circleIn(drawn), undefined);
    assert.equal(circleIn([...drawn, 'src/c --> src/a']), 'src/a');
  });

  test('knows a file by where it lies', () =>
    assert.deepEqual(
      [
        'build/src/content/groups.js',
        'src/content.js',
        'build/check/diagnose.js',
        'dist/join.js',
        'scripts/a/b.js',
      ].map(nodeOf),
      ['src/content', 'src/content.ts', 'check', 'dist', 'scripts'],
    ));
});
