// The command `ketamine-faq check`, run against two servers: that of a clinic, and one of another origin with the files.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { relative } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import {
  classicFile,
  fallback,
  filesOf,
  ownTag,
  page,
  scriptFrom,
  withTag,
} from '../support/check-cases/clinic-page.js';
import { cut, startServer } from '../support/server.js';

const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const { cdnTag, languageFile } = filesOf(manifest);

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

/** Runs the command. `code` is its exit code. */
const run = (...words) =>
  new Promise((resolve) =>
    execFile(process.execPath, [bin['ketamine-faq'], ...words], (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    ),
  );

/** Adds responses to the server of the clinic, and checks its page. */
async function check(paths, path = '/faq') {
  Object.assign(clinic.routes, paths);
  return run('check', clinic.origin + path);
}

/** The script, and the files that it fetches, in a folder of a site. */
const filesIn = (folder) =>
  Object.fromEntries(
    ['ketamine-faq.js', ...['-search', '-tools'].map((what) => languageFile('en', what))].map((name) => [
      `${folder}/${name}`,
      { headers: javaScript, body: file(name) },
    ]),
  );
const script = filesIn('');

test('a page without problems: it prints version and language, and exits with 0', async (t) => {
  const { code, out, err } = await check({ ...script, '/faq': page() });
  t.diagnostic(out.trim());
  assert.equal(code, 0, err);
  assert.match(out, new RegExp(`1\\. No problems found\n.*version ${manifest.version}, in English\\.`));
});

test('it follows redirects, and resolves relative addresses against the final address', async () => {
  const moved = { status: 301, headers: { location: '/new/faq' } };
  const there = page({ tag: ownTag.replace('/k', 'k') });
  const { code, out } = await check(
    {
      '/old': moved,
      '/new/faq': there,
      ...filesIn('/new'),
    },
    '/old',
  );
  assert.equal(code, 0, out);
  assert.ok(out.startsWith(`${clinic.origin}/new/faq\n${clinic.origin}/new/ketamine-faq.js (200)`));
});

for (const [title, html, answer, words] of [
  ['a missing script', page(), { status: 404 }, /responds with status 404 \(not found\)/],
  ['a page instead of the script', page(), { body: '<!doctype html>' }, /a web page instead of the script/],
  ['a wrong content type', page(), { headers: { 'content-type': 'text/plain' }, body: file() }, /“text\/plain”/],
  [
    'a missing script whose name is misspelt',
    scriptFrom('/ketamin-faq.js'),
    { status: 404 },
    /The script tag loads “\/ketamin-faq\.js”.*ends in “ketamine-faq\.js”.*ketamin-faq\.js: it responds with status 404/s,
  ],
  [
    'a changed script',
    withTag(cdnTag({ src: '/ketamine-faq.js' })),
    { headers: javaScript, body: `${file()}//` },
    /The ketamine-faq\.js that the server sends does not match “integrity”/,
  ],
  ['a broken connection', page(), cut, /No server responds/],
])
  test(`${title}: it prints the finding, and exits with 1`, async () => {
    const { code, out, err } = await check({ '/faq': html, '/ketamine-faq.js': answer });
    assert.equal(code, 1, err);
    assert.match(out, words);
  });

test('it reads the response headers of the page, also repeated ones', async () => {
  const headers = { 'content-security-policy': ['img-src *', "script-src 'none'"] };
  const { code, out } = await check({ ...script, '/faq': { headers, body: page() } });
  assert.equal(code, 1);
  assert.match(out, /blocks the FAQ script: it contains “script-src 'none'”/);
});

test('it reads the header Integrity-Policy', async () => {
  const headers = { 'integrity-policy': 'blocked-destinations=(script)' };
  const { code, out } = await check({ ...script, '/faq': { headers, body: page() } });
  assert.equal(code, 1);
  assert.match(out, /The header Integrity-Policy of your site blocks the FAQ script/);
});

test('it finds that the file for the language of the page is missing', async () => {
  const { code, out } = await check({ ...script, '/faq': page({ lang: 'es' }) });
  assert.equal(code, 1);
  assert.match(out, /does not have the file for the language of the page: http:\S+language-es-/);
});

for (const [part, words] of [
  ['search', 'search words of the page'],
  ['tools', 'tools'],
])
  test(`it finds that the file with the ${words} is missing`, async () => {
    const missing = { [`/${languageFile('en', `-${part}`)}`]: { status: 404 } };
    const { code, out } = await check({ ...script, ...missing, '/faq': page() });
    assert.equal(code, 1);
    assert.match(out, new RegExp(`does not have the file with the ${words}: http:\\S+language-en-${part}-`));
  });

test('it reads the style sheets of the page', async () => {
  const html = page({ head: '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css">' });
  const css = ':not(:defined) { visibility: hidden }';
  const sheet = (type) => ({ headers: { 'content-type': type }, body: css });
  const first = { '/a.css': sheet('text/plain'), '/b.css': { status: 404 } };
  const { code, out } = await check({ ...script, ...first, '/faq': html });
  assert.equal(code, 0, out);
  assert.match(out, /\/a\.css \(200\)\n\S+\/b\.css \(404\)\n/);
  const hidden = await check({ '/b.css': sheet('text/css; charset=utf-8') });
  assert.equal(hidden.code, 1);
  assert.match(hidden.out, /The style sheet \S+\/b\.css hides the FAQ .* “:not\(:defined\) \{ visibility: hidden \}”/);
  assert.match(
    hidden.out,
    /What to do: Add to the styles of your page: ketamine-faq:not\(:defined\) \{ display: block !important; /,
  );
});

test('it sends an Origin header, like a browser, so that the other server can allow the origin of the page', async () => {
  const body = file();
  for (const [path, answer] of Object.entries(script))
    files.routes[path] = ({ headers }) => ({
      ...answer,
      headers: { ...javaScript, ...(headers.origin && { 'access-control-allow-origin': headers.origin }) },
    });
  files.routes['/closed/ketamine-faq.js'] = { headers: javaScript, body };
  const at = (path) => withTag(cdnTag({ src: files.origin + path }));
  const open = await check({ '/faq': at('/ketamine-faq.js') });
  assert.equal(open.code, 0, open.out);
  const closed = await check({ '/faq': at('/closed/ketamine-faq.js') });
  assert.equal(closed.code, 1);
  assert.match(closed.out, /Access-Control-Allow-Origin is missing/);
});

test('it finds that the other site lets the page load the classic script only', async () => {
  const names = [
    classicFile,
    ...['es', 'en'].map((locale) => languageFile(locale)),
    languageFile('es', '-search'),
    languageFile('en', '-tools'),
  ];
  for (const name of names) files.routes[`/classic/${name}`] = { headers: javaScript, body: file(name) };
  const tag = `<script data-cfasync="false" src="${files.origin}/classic/${classicFile}"></script>`;
  const html = page({ tag, body: `<ketamine-faq lang="es">${fallback}</ketamine-faq>` });
  const { code, out } = await check({ '/faq': html });
  assert.equal(code, 1);
  assert.match(out, /cannot load its other files\..*Visitors see English instead of Español\./);
});

test('a page that cannot be checked: it prints one sentence, and exits with 2', async (t) => {
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

/** A folder with files, which is deleted after the test. */
function folderWith(t, contents) {
  const folder = mkdtempSync(`${tmpdir()}/pages-`);
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(contents)) writeFileSync(`${folder}/${name}`, text);
  return folder;
}

test('a file: it checks the HTML, and says what the file does not show', async (t) => {
  const folder = folderWith(t, { 'page.html': page(), 'broken.htm': withTag(''), faq: page() });
  const { href } = pathToFileURL(`${folder}/page.html`);
  for (const name of [`${folder}/page.html`, `${folder}/faq`, href, relative('.', `${folder}/page.html`)]) {
    const { code, out, err } = await run('check', name);
    t.diagnostic(out.trim());
    assert.deepEqual([code, err], [0, ''], name);
    assert.match(
      out,
      /1\. The code is right, but the script file could not be looked at\n.*ketamine-faq\.js, in English\./,
    );
    assert.match(out, /This is a file, not a page on the web, so the check cannot know:\n.*double-click/s);
  }
  const { code, out } = await run('check', `${folder}/broken.htm`);
  assert.equal(code, 1);
  assert.match(out, /but not the FAQ script/);
});

test('a file that does not exist, and a folder: it says what to give', async (t) => {
  for (const name of [
    '/tmp/no-page.html',
    'no-page.html',
    '../no-page.html',
    'file:///tmp/no-page.html',
    'C:\\no-page.html',
  ]) {
    const { code, out, err } = await run('check', name);
    assert.deepEqual([code, out], [2, ''], name);
    assert.match(
      err,
      /^There is no file “.*no-page\.html”\. Give the path of a file, or the address of the page with https/,
    );
  }
  const folder = folderWith(t, {});
  const { code, err } = await run('check', folder);
  assert.deepEqual(
    [code, err],
    [2, `“${folder}” is a folder. Give the path of a file in it, such as ${folder}/index.html.\n`],
  );
});

test('an address of this computer without a scheme: it uses http', async () => {
  Object.assign(clinic.routes, { ...script, '/faq': page() });
  const { host, port } = new URL(clinic.origin);
  for (const address of [`${host}/faq`, `localhost:${port}/faq`]) {
    const { code, out, err } = await run('check', address);
    assert.equal(code, 0, err + out);
    assert.ok(out.startsWith(`http://${address}\n`), out);
  }
});

test('before the first build it says that dist/ is missing', async (t) => {
  const folder = mkdtempSync(`${tmpdir()}/unbuilt-`);
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of ['bin', 'package.json']) cpSync(name, `${folder}/${name}`, { recursive: true });
  for (const words of [[], ['check', 'https://clinic.example/']])
    await new Promise((resolve) =>
      execFile(process.execPath, [`${folder}/bin/ketamine-faq.js`, ...words], (error, out, err) => {
        assert.deepEqual([error?.code, out, err], [2, '', 'Run npm start first: dist/ is missing.\n']);
        resolve();
      }),
    );
});

test('it prints no control characters from the page', async () => {
  const { out } = await check({ '/faq': page({ body: '<ketamine-faq mode="\u001b[2J"><p>Call</p></ketamine-faq>' }) });
  assert.match(out, /mode="�\[2J"/);
});

test('demo/check.html shows the command as it works in a clone of the repository', async () => {
  const [, node, words] = /<code>(node) (\S+ check) …<\/code>/.exec(readFileSync('demo/check.html', 'utf8')) ?? [];
  assert.equal(node, 'node');
  assert.equal(words, `${bin['ketamine-faq']} check`);
});

test('help is printed with exit code 0, and wrong usage is reported with exit code 2', async () => {
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
