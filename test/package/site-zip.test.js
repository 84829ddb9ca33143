// The zip for people without Node, made from this build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { test } from 'node:test';

import { unzipSync } from 'fflate';
import { parse } from 'parse5';

import { siteFiles } from '../../scripts/release/site-zip.js';
import { zip } from '../../scripts/release/zip.js';

const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const project = { homepage: '', bugs: '' };
const files = siteFiles({ version: '1.2.3', contentVersion: '2.0.0', sourcesChecked: '2026-01-02', project });
const text = (path) => String(files.get(path));

test('the zip has the script, all that it loads, and the whole pages, as they are in dist/', () => {
  const needed = Object.keys(manifest.files).filter(
    (path) => /^(ketamine-faq|language-)[^/]*\.js$/.test(path) || path.startsWith('static/page/'),
  );
  assert.ok(needed.length > 70);
  for (const path of [...needed, 'LICENSES.txt', 'manifest.json'])
    assert.deepEqual(files.get(`ketamine-faq/${path}`), readFileSync(`dist/${path}`), path);
});

test('the zip has nothing else to upload', (t) => {
  const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
  t.diagnostic(`${files.size} files, ${bytes} bytes, ${zip(files, new Date('2026-01-02')).length} zipped`);
  const others = [...files.keys()].filter((path) => !/^(READ-ME\.txt|guide\/.*|ketamine-faq\/.*)$/.test(path));
  assert.deepEqual(others, []);
  assert.ok(bytes < 9e6);
});

test('READ-ME.txt has the tag of the README, and names files that are there', () => {
  const readMe = text('READ-ME.txt');
  const [, tag] = /```html\n(.*?)\n```/s.exec(readFileSync('README.md', 'utf8'));
  assert.ok(readMe.includes(`\n${tag}\n`));
  const [, list] = /\nWHICH FILE IS WHICH\n(.*?)\n\n\n/s.exec(readMe);
  const named = [...list.matchAll(/^ {2}([\w./-]+\.\w+) /gm)].map(([, name]) => name);
  assert.deepEqual(named, [
    'ketamine-faq.js',
    'ketamine-faq.es.js',
    'ketamine-faq.classic.js',
    'static/page/en.html',
    'manifest.json',
    'LICENSES.txt',
  ]);
  for (const name of named) assert.ok(files.has(`ketamine-faq/${name}`), name);
  assert.match(readMe, /guide\/demo\/build\.html/);
  // Every editor shows these characters.
  assert.match(readMe, /^[\n\x20-\x7e]*$/);
  assert.doesNotMatch(readMe, /undefined|https:\/\/(?!your-clinic\.example)/);
  for (const line of readMe.split('\n')) assert.ok(line.length <= 130, line);
});

test('READ-ME.txt names the pages of the project where they are known', () => {
  const known = { homepage: 'https://faq.example/', bugs: 'https://faq.example/bugs' };
  const filled = siteFiles({ version: '1.2.3', contentVersion: '2.0.0', sourcesChecked: '2026-01-02', project: known });
  assert.match(String(filled.get('READ-ME.txt')), /https:\/\/faq\.example\/\n.*https:\/\/faq\.example\/bugs\n/s);
});

test('the guide is the website of the documentation, with the page that writes a tag', () => {
  for (const path of ['index.html', 'docs/office-manager.html', 'demo/build.html'])
    assert.deepEqual(files.get(`guide/${path}`), readFileSync(`dist/site/${path}`), path);
});

/** The values of `src` and `href` in a document. */
const addressesIn = (node) => [
  ...(node.attrs ?? []).filter(({ name }) => ['src', 'href'].includes(name)).map(({ value }) => value),
  ...(node.childNodes ?? []).flatMap(addressesIn),
];

test('every link of the guide, and every file that its pages need, is in the zip', () => {
  const pages = [...files.keys()].filter((path) => /^guide\/.*\.html$/.test(path));
  assert.ok(pages.length > 50);
  const missing = pages.flatMap((page) =>
    addressesIn(parse(text(page)))
      .filter((address) => !/^(https?|tel|data|mailto):|^#/.test(address))
      .map((address) => join(dirname(page), address.split('#')[0]))
      .filter((path) => !files.has(path))
      .map((path) => `${page}: ${path}`),
  );
  assert.deepEqual(missing, []);
});

test('the same files give the same zip in every time zone, with the date of the release', () => {
  const date = new Date('2026-01-02T03:04:06Z');
  const zone = process.env.TZ;
  const made = ['Pacific/Kiritimati', 'America/Adak'].map((TZ) => {
    process.env.TZ = TZ;
    return Buffer.from(zip(new Map([['a.txt', Buffer.from('a')]]), date));
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  assert.deepEqual(made[0], made[1]);
  assert.deepEqual(Object.keys(unzipSync(made[0])), ['a.txt']);
  // Date and time of the first entry, as MS-DOS writes them.
  const time = made[0].readUInt32LE(10);
  assert.equal(time, (((2026 - 1980) << 25) | (1 << 21) | (2 << 16) | (3 << 11) | (4 << 5) | 3) >>> 0);
});
