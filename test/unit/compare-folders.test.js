// Two builds count as the same only if every file is there twice with the same bytes.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

import { compareFolders } from '../../scripts/reproducible/compare-folders.js';

/** A temporary folder with these files. */
function folderOf(t, files) {
  const folder = mkdtempSync(join(tmpdir(), 'ketamine-faq-compare-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const files = { 'b.js': 'let a;', 'a/c.json': '{}' };
const compare = (t, changed) => compareFolders(folderOf(t, files), folderOf(t, changed));

test('the same files have no difference, and the hash that sha256sum gives', (t) => {
  assert.deepEqual(compare(t, files), {
    differences: [],
    count: 2,
    // printf 'let a;' > b.js; mkdir a; printf '{}' > a/c.json; sha256sum a/c.json b.js | sha256sum
    hash: 'ad81b00237435a4e78dd912335741f7b45feb6b9cc8aced7658649fe6237bb1c',
  });
});

test('another content, a missing file and an additional one are differences', (t) => {
  for (const [changed, difference] of [
    [{ ...files, 'b.js': 'let b;' }, /^b\.js differs from byte 4 on:\n {2}"let a;"\n {2}"let b;"$/],
    [{ ...files, 'b.js': 'let a;\n' }, /^b\.js differs from byte 6 on:/],
    [{ 'b.js': 'let a;' }, /^a\/c\.json is in the first folder only$/],
    [{ ...files, 'd.js': '' }, /^d\.js is in the second folder only$/],
  ]) {
    const { differences } = compare(t, changed);
    assert.equal(differences.length, 1);
    assert.match(differences[0], difference);
  }
});
