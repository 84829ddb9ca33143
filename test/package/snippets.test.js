// The tags in the documentation and the demo, which people copy.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

import { readRelease } from '../../scripts/release/released.js';
import { hashPlaceholder } from '../../scripts/release/texts.js';

const release = readRelease();
/** The version that people copy: the newest release or, before the first, the next. */
const { version } = release ?? JSON.parse(readFileSync('package.json', 'utf8'));

const folders = ['docs', 'docs/frameworks'];
const guides = [
  'README.md',
  ...folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`)),
].filter((path) => /\.md$/.test(path));
const pages = [...guides, ...readdirSync('demo').map((name) => `demo/${name}`)];
const texts = pages.map((path) => [path, readFileSync(path, 'utf8').replaceAll('&lt;', '<').replaceAll('&gt;', '>')]);
const tags = texts.flatMap(([path, text]) => [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => [path, tag]));
const fromCdn = tags.filter(([, tag]) => tag.includes('//cdn'));

/** What is false once there is a release. */
const saysUnpublished = /published\s+yet|no\s+published\s+version|nothing\s+has\s+been\s+published/i;

/** Before a release, the hash of a build means nothing to whoever copies the tag. */
const hashOf = (name) => release?.integrity[name] ?? hashPlaceholder;

test('a tag for a CDN has the exact version, the hash of its file, and the attributes that a hash needs', (t) => {
  t.diagnostic(fromCdn.map(([path]) => path).join(', '));
  assert.ok(fromCdn.some(([path]) => path.startsWith('docs/')));
  assert.ok(fromCdn.some(([path]) => path.startsWith('demo/')));
  for (const [path, tag] of fromCdn) {
    const [, name] = /src="https:\/\/cdn\.jsdelivr\.net\/npm\/[^/]+\/dist\/([^"]+)"/.exec(tag);
    const expected = [
      '<script',
      'type="module"',
      'data-cfasync="false"',
      `src="https://cdn.jsdelivr.net/npm/ketamine-faq@${version}/dist/${name}"`,
      `integrity="${hashOf(name)}"`,
      'crossorigin="anonymous"',
      'referrerpolicy="no-referrer"',
    ];
    assert.deepEqual(tag.replace(/\s*>$/, '').split(/\s+/), expected, path);
  }
});

test('every tag for the script has data-cfasync before src, so that Cloudflare does not delay it', () => {
  const ours = tags.filter(([, tag]) => /ketamine-faq[\w.-]*\.js/.test(tag));
  assert.ok(ours.length > fromCdn.length);
  for (const [path, tag] of ours) assert.match(tag, /^<script\s+(type="module"\s+)?data-cfasync="false"\s+src=/, path);
});

test('no address follows the newest version', () => {
  const versions = texts.flatMap(([path, text]) =>
    [...text.matchAll(/ketamine-faq@([^/\s"`]*)/g)].map(([, named]) => [path, named]),
  );
  assert.ok(versions.length);
  assert.deepEqual(
    versions.filter(([, named]) => named !== version),
    [],
  );
});

test('every tag for a site’s own files names the folder that the guides say to upload to', () => {
  const own = texts
    .filter(([path]) => path.endsWith('.md'))
    .flatMap(([path, text]) =>
      [...text.matchAll(/(?:src=|from |import\()["']([^"'\s]*ketamine-faq[\w.-]*\.js)/g)].map(([, src]) => [path, src]),
    )
    .filter(([, src]) => !src.includes('//cdn'));
  assert.ok(own.some(([path]) => path === 'README.md'));
  assert.deepEqual(
    own.filter(([, src]) => !/^\/ketamine-faq\/ketamine-faq[\w.-]*\.js$/.test(src)),
    [],
  );
  assert.match(readFileSync('README.md', 'utf8'), /to your site as\s`\/ketamine-faq\/`/);
});

test('the documentation says whether the package is published, only in the parts that a release writes anew', () => {
  const documents = readdirSync('docs', { recursive: true }).map((name) => `docs/${name.replaceAll('\\', '/')}`);
  const unpublished = ['README.md', 'SECURITY.md', ...documents.filter((path) => path.endsWith('.md'))]
    .map((path) => [path, readFileSync(path, 'utf8')])
    .filter(([, text]) => saysUnpublished.test(text));
  if (release) assert.deepEqual(unpublished, []);
  else assert.ok(unpublished.some(([path]) => path === 'README.md'));
  const part = /<!-- release:([\w-]+):start -->.*?<!-- release:\1:end -->/gs;
  const outside = unpublished.filter(([, text]) => saysUnpublished.test(text.replace(part, '')));
  assert.deepEqual(
    outside.map(([path]) => path),
    [],
  );
});

test('a program installs an exact version, so that a new text does not come by itself', () => {
  const installs = texts.flatMap(([path, text]) =>
    [...text.matchAll(/^npm (?:install|i|add)\b.*\bketamine-faq\b.*$/gm)].map(([line]) => [path, line]),
  );
  assert.ok(installs.length >= 10);
  for (const [path, line] of installs) assert.equal(line, `npm install --save-exact ketamine-faq@${version}`, path);
});

test('every link of the documentation has a target', () => {
  const slug = (heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-');
  const anchorsIn = (path) => {
    const text = readFileSync(path, 'utf8');
    return [
      ...[...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => slug(heading)),
      ...[...text.matchAll(/<a id="(.*?)">/g)].map(([, id]) => id),
    ];
  };
  let count = 0;
  for (const path of guides)
    for (const [, target] of readFileSync(path, 'utf8').matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [file, anchor] = target.split('#');
      const place = file ? join(dirname(path), file) : path;
      count++;
      assert.ok(existsSync(place), `${path}: ${target}`);
      if (anchor) assert.ok(anchorsIn(place).includes(anchor), `${path}: ${target}`);
    }
  assert.ok(count > 5);
});
