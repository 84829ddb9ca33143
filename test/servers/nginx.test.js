// nginx with docs/nginx.conf does what docs/self-hosting.md says.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { ids, newPage, open } from '../support/browser-page.js';
import { site } from '../support/clinic-site.js';
import { choose, clinicPage, shows } from '../support/language-files.js';
import { pageErrors } from '../support/reader-actions.js';
import { pack } from '../support/packed.js';
import { ask, nginx } from '../support/nginx.js';

const dist = join(pack().root, 'dist');
const { files } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
const languageFile = (locale) => Object.keys(files).find((path) => path.startsWith(`language-${locale}-`));

const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.zip': 'application/zip',
};
const unpacked = { gzip: gunzipSync, br: brotliDecompressSync, undefined: (body) => body };

for (const encoding of [undefined, 'gzip', 'br'])
  test(`every file comes whole, of its type, for every site: ${encoding ?? 'not compressed'}`, async (t) => {
    const { url } = await nginx(t, dist, { brotli: encoding === 'br' });
    for (const [path, { bytes, integrity }] of Object.entries(files)) {
      const { status, headers, body } = await ask(`${url}/${path}`, encoding && { 'accept-encoding': encoding });
      const used = headers['content-encoding'];
      assert.equal(status, 200, path);
      assert.equal(headers['content-type'], types[extname(path)], path);
      assert.equal(headers['access-control-allow-origin'], '*', path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
      const isPacked = bytes >= 1000 && extname(path) !== '.zip';
      assert.equal(used, isPacked ? encoding : undefined, path);
      // A cache between server and browser must not mix encodings.
      if (isPacked) assert.equal(headers.vary, 'Accept-Encoding', path);
      const hash = createHash('sha384').update(unpacked[used](body)).digest('base64');
      assert.equal(`sha384-${hash}`, integrity, path);
      if (path === 'ketamine-faq.js') t.diagnostic(`${path}: ${bytes} bytes, ${body.length} over the wire`);
    }
  });

test('a language file is kept for good, every other asked for again, and one that is missing never kept', async (t) => {
  const { url } = await nginx(t, dist);
  for (const path of [...Object.keys(files), 'manifest.json']) {
    const { headers } = await ask(`${url}/${path}`);
    const isNamedByItsText = /^language-[\w-]+-[0-9a-f]{8}\.js$/.test(path);
    const expected = isNamedByItsText ? 'public, max-age=31536000, immutable' : 'no-cache';
    assert.equal(headers['cache-control'], expected, path);
  }
  for (const path of ['language-es-00000000.js', 'no-such-file.js']) {
    const { status, headers } = await ask(`${url}/${path}`);
    assert.deepEqual([status, headers['cache-control']], [404, undefined], path);
  }
});

for (const encoding of ['identity', 'gzip', 'br'])
  test(`the script is sent again only when it has changed: ${encoding}`, async (t) => {
    const served = await nginx(t, dist, { brotli: encoding === 'br' });
    const address = `${served.url}/ketamine-faq.js`;
    const asked = { 'accept-encoding': encoding };
    const { headers } = await ask(address, asked);
    for (const known of [{ 'if-none-match': headers.etag }, { 'if-modified-since': headers['last-modified'] }]) {
      const again = await ask(address, { ...asked, ...known });
      assert.deepEqual([again.status, again.body.length], [304, 0], JSON.stringify(known));
      assert.equal(again.headers['cache-control'], 'no-cache');
    }
    // The new file has the same length: only its date differs.
    const text = 'x'.repeat(files['ketamine-faq.js'].bytes);
    const later = Date.parse(headers['last-modified']) / 1000 + 1;
    writeFileSync(join(served.files, 'ketamine-faq.js'), text);
    utimesSync(join(served.files, 'ketamine-faq.js'), later, later);
    const changed = await ask(address, { ...asked, 'if-none-match': headers.etag });
    t.diagnostic(`${headers.etag} -> 304, then ${changed.headers.etag} -> ${changed.status}`);
    assert.equal(changed.status, 200);
    assert.equal(String(unpacked[changed.headers['content-encoding']](changed.body)), text);
  });

test('a page elsewhere gets the FAQ from it, with the hash, and another language', async (t) => {
  const { url } = await nginx(t, dist, { brotli: true });
  const page = await newPage(t);
  const errors = pageErrors(page);
  const tag = `<script type="module" data-cfasync="false" src="${url}/ketamine-faq.js"
    integrity="${files['ketamine-faq.js'].integrity}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;
  await open(page, await site(t, { '/': clinicPage({ lang: 'en', head: tag }) }));
  assert.equal((await ids(page)).length, 20);
  const spanish = page.waitForResponse(`${url}/${languageFile('es')}`);
  await choose(page, 'es');
  await shows(page, 'es');
  assert.equal((await spanish).status(), 200);
  assert.deepEqual(errors, []);
});
