// The command `ketamine-faq importmap`, which prints tags for a policy with hashes. test/pages/hash-policy.test.js uses its
// output in a browser.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const { files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

function run(...words) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/ketamine-faq.js', 'importmap', ...words], {
    encoding: 'utf8',
  });
  const [, map] = /^<script type="importmap">(.*?)<\/script>\n/s.exec(stdout) ?? [];
  return { stdout, stderr, status, map };
}

/** The files in the import map of an output, without the hash in their names. */
const listed = ({ map }) =>
  Object.keys(JSON.parse(map).integrity)
    .filter((address) => !address.includes('?'))
    .map((address) => address.replace(/-[\da-f]{8}\.js$/, ''));

test('ketamine-faq importmap lists the files that readers can request, also for further tries', () => {
  const english = run('en', 'es');
  assert.equal(english.status, 0);
  assert.deepEqual(listed(english), [
    '/ketamine-faq/language-en-search',
    '/ketamine-faq/language-en-tools',
    '/ketamine-faq/language-es',
    '/ketamine-faq/language-es-search',
  ]);
  assert.match(english.stdout, /src="\/ketamine-faq\/ketamine-faq\.js"/);
  assert.match(english.stderr, /languages="en es"/);
  const { integrity } = JSON.parse(english.map);
  for (const [address, hash] of Object.entries(integrity)) {
    const [path, query] = address.split('?');
    assert.equal(hash, files[path.replace('/ketamine-faq/', '')].integrity);
    if (query) continue;
    const tries = Object.keys(integrity).filter((other) => other.startsWith(path)).length;
    assert.equal(tries, path.includes('-tools-') ? 10 : 3, path);
    for (let n = 1; n < tries; n++) assert.equal(integrity[`${path}?retry=${n}`], hash);
  }
});

test('ketamine-faq importmap always lists English, which readers can always choose', () => {
  const chinese = run('zh-Hans', '--base', 'https://cdn.example/npm/dist');
  assert.deepEqual(
    listed(chinese),
    ['en', 'en-search', 'en-tools', 'zh-Hans-search'].map((name) => `https://cdn.example/npm/dist/language-${name}`),
  );
  assert.match(chinese.stdout, /src="https:\/\/cdn\.example\/npm\/dist\/ketamine-faq\.zh-Hans\.js"/);
  assert.match(chinese.stdout, /crossorigin="anonymous" referrerpolicy="no-referrer"/);
  assert.match(chinese.stderr, /languages="zh-Hans en"/);
});

test('ketamine-faq importmap prints the hash of the script, of each file and of the import map itself', () => {
  const { stderr, map } = run('en');
  const names = Object.keys(files).filter((name) => /^(ketamine-faq\.js|language-en-(search|tools)-.*)$/.test(name));
  const own = createHash('sha256').update(map).digest('base64');
  const expected = [...names.map((name) => files[name].integrity), `sha256-${own}`].map((hash) => `'${hash}'`);
  assert.deepEqual(stderr.match(/'sha\d+-[^']+'/g).sort(), expected.sort());
});

test('ketamine-faq importmap reports wrong usage with exit code 2', () => {
  for (const [words, message] of [
    [[], /^ketamine-faq importmap <language>/],
    [['tlh'], /^The FAQ has no language “tlh”\. Available languages: en es/],
    [['en', '--base', 'ketamine-faq/'], /^--base must begin with \/ or https:\/\//],
    [['en', '--base', '/"><script>'], /^--base must/],
    [['en', '--bass', '/'], /^Unknown option '--bass'/],
  ]) {
    const { stdout, stderr, status } = run(...words);
    assert.deepEqual({ stdout, status }, { stdout: '', status: 2 });
    assert.match(stderr, message);
  }
});

test('the example in docs/embedding.md is what the command prints, without hashes and further tries', () => {
  const guide = readFileSync('docs/embedding.md', 'utf8');
  const [, command] = /^node bin\/ketamine-faq\.js importmap (.*)$/m.exec(guide);
  const [, map, tag] = /<script type="importmap">(.*?)<\/script>\n(<script[^>]*>)/s.exec(guide);
  const printed = run(...command.split(' '));
  const normal = (text) =>
    text
      .replace(/sha384-[\w+/=-]+/g, 'sha384-…')
      .replace(/-[\da-f]{8}\.js/g, '-….js')
      .replace(/\s+/g, ' ')
      .replace(' >', '>');
  const { integrity } = JSON.parse(printed.map);
  const once = Object.entries(integrity).filter(([address]) => !address.includes('?'));
  assert.equal(
    normal(JSON.stringify(JSON.parse(map))),
    normal(JSON.stringify({ integrity: Object.fromEntries(once) })),
  );
  assert.ok(normal(printed.stdout).includes(normal(tag)), tag);
  const [, languages] = /<ketamine-faq languages="([^"]+)">/.exec(guide);
  assert.ok(printed.stderr.includes(`languages="${languages}"`));
});
