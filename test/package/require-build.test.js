// `npm pack` in a clone that nobody has built.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const { prepack } = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const [, script] = /^node (\S+)$/.exec(prepack);

test('packing stops without dist/ketamine-faq.js, and says what to do', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'ketamine-faq-require-build-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const run = () => spawnSync(process.execPath, [resolve(script)], { cwd: folder, encoding: 'utf8' });
  const { status, stderr } = run();
  assert.equal(status, 1);
  assert.equal(stderr, 'Run `npm run build` first: dist/ is missing.\n');
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/ketamine-faq.js'), '');
  assert.equal(run().status, 0);
});
