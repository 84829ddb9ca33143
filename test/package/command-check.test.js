// `ketamine-faq check`, as somebody runs it, against real servers: a clinic's, and another one that has the files.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { cdnTag, integrity, manifest, ownTag, page, withTag } from '../unit/faults/page.js';
import { cut, startServer } from '../support/server.js';

const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));

const file = (name = 'ketamine-faq.js') => readFileSync(`dist/${name}`);
const javaScript = { 'content-type': 'text/javascript; charset=utf-8' };

let clinic;
let files;
before(async () => {
  clinic = await startServer();
  files = await startServer();
});
after(() => {
  clinic?.close();
  files?.close();
});

/** Runs the command. `code` is what it exits with. */
const run = (...words) =>
  new Promise((resolve) =>
    execFile(process.execPath, [bin['ketamine-faq'], ...words], (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    ),
  );

/** Puts up what a clinic has, and looks at its page. */
async function check(paths, path = '/faq') {
  Object.assign(clinic.routes, paths);
  return run('check', clinic.origin + path);
}

const script = { '/ketamine-faq.js': { headers: javaScript, body: file() } };

test('where all is well, it says which version and language, and exits with 0', async (t) => {
  const { code, out, err } = await check({ ...script, '/faq': page() });
  t.diagnostic(out.trim());
  assert.equal(code, 0, err);
  assert.match(out, new RegExp(`version ${manifest.version}, in English\\.`));
});

test('it follows a page that has moved, and reads its addresses from there', async () => {
  const moved = { status: 301, headers: { location: '/new/faq' } };
  const there = page({ tag: ownTag.replace('/k', 'k') });
  const { code, out } = await check(
    { '/old': moved, '/new/faq': there, '/new/ketamine-faq.js': script['/ketamine-faq.js'] },
    '/old',
  );
  assert.equal(code, 0, out);
  assert.ok(out.startsWith(`${clinic.origin}/new/faq\n${clinic.origin}/new/ketamine-faq.js (200)`));
});

for (const [title, html, answer, words] of [
  ['a script that is not there', page(), { status: 404 }, /the server answers 404/],
  ['a page in place of the script', page(), { body: '<!doctype html>' }, /there is a web page, not the script/],
  ['a script of the wrong type', page(), { headers: { 'content-type': 'text/plain' }, body: file() }, /“text\/plain”/],
  [
    'a script that was changed',
    withTag(cdnTag({ src: '/ketamine-faq.js' })),
    { headers: javaScript, body: `${file()}//` },
    /another ketamine-faq\.js than the one that “integrity” is for/,
  ],
  ['a connection that breaks', page(), cut, /No server answers/],
])
  test(`${title} is found, and it exits with 1`, async () => {
    const { code, out, err } = await check({ '/faq': html, '/ketamine-faq.js': answer });
    assert.equal(code, 1, err);
    assert.match(out, words);
  });

test('the headers of the page count, each of two', async () => {
  const headers = { 'content-security-policy': ['img-src *', "script-src 'none'"] };
  const { code, out } = await check({ ...script, '/faq': { headers, body: page() } });
  assert.equal(code, 1);
  assert.match(out, /does not allow the script: it says “script-src 'none'”/);
});

test('a folder with one file of it is found by a page in another language', async () => {
  const { code, out } = await check({ ...script, '/faq': page({ lang: 'es' }) });
  assert.equal(code, 1);
  assert.match(out, /the server has no http:\S+language-es-/);
});

test('another server is asked as a browser asks: it may give the file to pages that say who they are', async () => {
  const body = file();
  files.routes['/ketamine-faq.js'] = ({ headers }) => ({
    headers: { ...javaScript, ...(headers.origin && { 'access-control-allow-origin': headers.origin }) },
    body,
  });
  files.routes['/closed/ketamine-faq.js'] = { headers: javaScript, body };
  const at = (path) => withTag(cdnTag({ src: files.origin + path, hash: integrity() }));
  const open = await check({ '/faq': at('/ketamine-faq.js') });
  assert.equal(open.code, 0, open.out);
  const closed = await check({ '/faq': at('/closed/ketamine-faq.js') });
  assert.equal(closed.code, 1);
  assert.match(closed.out, /Access-Control-Allow-Origin is missing/);
});

test('what cannot be looked at is said in one sentence, and it exits with 2', async (t) => {
  Object.assign(clinic.routes, {
    '/closed': { status: 403 },
    '/picture': { headers: { 'content-type': 'image/png' } },
    '/broken': cut,
    '/away': { status: 302, headers: { location: 'file:///etc/hosts' } },
  });
  const addresses = ['/closed', '/picture', '/broken', '/away'].map((path) => clinic.origin + path);
  for (const address of [...addresses, 'ftp://clinic.example/', 'no address']) {
    const { code, out, err } = await run('check', address);
    t.diagnostic(err.trim());
    assert.deepEqual([code, out, err.trim().split('\n').length], [2, '', 1], address);
  }
});

test('what a page holds cannot command the terminal', async () => {
  const { out } = await check({ '/faq': page({ body: '<ketamine-faq mode="\u001b[2J"><p>Call</p></ketamine-faq>' }) });
  assert.match(out, /mode="�\[2J"/);
});

test('the page for pasting names the command as it can be run in a clone, and nothing that is fetched', async () => {
  const [, node, words] = /<code>(node) (\S+ check) …<\/code>/.exec(readFileSync('demo/check.html', 'utf8')) ?? [];
  assert.equal(node, 'node');
  assert.equal(words, `${bin['ketamine-faq']} check`);
});

test('it says how it is used', async () => {
  for (const words of [[], ['--help'], ['check', '--help']]) {
    const { code, out } = await run(...words);
    assert.equal(code, 0);
    assert.match(out, /ketamine-faq check/);
  }
  for (const words of [['cheque'], ['check'], ['check', 'a', 'b'], ['check', '--fast', 'a']]) {
    const { code, out, err } = await run(...words);
    assert.deepEqual([code, out, err.length > 0], [2, '', true]);
  }
});
