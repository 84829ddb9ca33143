// The size of what a phone loads. The figures are printed, and must not exceed the limits.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { asModule, bundleElement } from '../../scripts/rollup/element-bundle.js';
import { classic, oneLanguageFile } from '../support/built-scripts.js';
import { languages } from '../support/languages.js';
import { KiB, limits } from '../support/size-limits.js';

const { files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

const measure = (bytes) => ({
  raw: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes).length,
});

/** The module without its texts: no language, no names of sources. */
async function buildCode() {
  const withoutSources = {
    name: 'without-sources',
    transform: (code, id) =>
      id === resolve('build/src/content/questions.js')
        ? { code: code.replace(/"sources":\[[^\]]*\]/g, '"sources":[]'), map: null }
        : null,
  };
  const bundle = await bundleElement({
    version: '0.0.0',
    languages: [],
    hash: '',
    banner: '',
    plugins: [withoutSources],
  });
  return Buffer.from(asModule(bundle, '{helplines:{}}'));
}

/** What the parts of the English text cost: the size of the script less its size without the part. */
function costs(script) {
  const { questions, labels, helplines } = languages.en;
  const texts = (part) => (typeof part === 'string' ? [part] : Object.values(part).flatMap(texts));
  const without = (part) =>
    // The minifier leaves the texts as they are.
    [...new Set(texts(part))]
      .filter((text) => text.length > 3)
      .reduce((left, text) => left.replaceAll(text, ''), script);
  const size = (text) => brotliCompressSync(text).length;
  const parts = {
    answers: questions,
    labels,
    helplines,
  };
  return Object.entries(parts)
    .map(([name, part]) => `${name} ${size(script) - size(without(part))}`)
    .join(', ');
}

test('the script is small enough for an old phone on a slow line', async (t) => {
  const whole = measure(readFileSync('dist/ketamine-faq.js'));
  const asClassic = measure(readFileSync(`dist/${classic}`));
  const code = measure(await buildCode());
  const content = Object.fromEntries(Object.entries(whole).map(([unit, bytes]) => [unit, bytes - code[unit]]));
  const row = (name, { raw, gzip, brotli }, limit) =>
    `${name.padEnd(23)} raw ${raw}  gzip ${gzip}  brotli ${brotli}${limit ? `  (at most ${limit})` : ''}`;
  t.diagnostic(row('ketamine-faq.js', whole, limits['ketamine-faq.js'] * KiB));
  t.diagnostic(row(classic, asClassic, limits[classic] * KiB));
  t.diagnostic(row('code', code, limits.code * KiB));
  t.diagnostic(row('content', content));
  t.diagnostic(`of the content, with Brotli: ${costs(readFileSync('dist/ketamine-faq.js', 'utf8'))}`);
  assert.ok(
    code.brotli <= limits.code * KiB,
    `the code takes ${code.brotli} bytes, at most ${limits.code * KiB}: make it smaller`,
  );
  for (const [name, { brotli }] of [
    ['ketamine-faq.js', whole],
    [classic, asClassic],
  ])
    assert.ok(
      brotli <= limits[name] * KiB,
      `${name} takes ${brotli} bytes, at most ${limits[name] * KiB}: make it smaller`,
    );
});

// These sizes are those of the manifest.
for (const [what, pattern, count, limit] of [
  ['each language file', /^language-(?!.*-(search|tools)-)/, 18, limits.language],
  ['each file with search words', /-search-/, 18, limits.search],
  ['the file with the tools', /-tools-/, 1, limits.tools],
  ['each file with another language inside', oneLanguageFile, 17, limits.one],
])
  test(`${what} is small enough`, (t) => {
    const sizes = Object.entries(files)
      .filter(([name]) => pattern.test(name))
      .map(([name, { brotli }]) => [name, brotli]);
    assert.equal(sizes.length, count);
    t.diagnostic(`${sizes.map(([name, brotli]) => `${name} ${brotli}`).join('  ')}  (at most ${limit * KiB})`);
    assert.deepEqual(
      sizes.filter(([, brotli]) => brotli > limit * KiB),
      [],
    );
  });
