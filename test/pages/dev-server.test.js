// `npm run dev`: a page shows the sources, and each change to them, without a build.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { startDevServer } from '../../scripts/dev/dev-server.js';
import { sourceLanguages } from '../../scripts/dev/source-languages.js';
import { ids, newPage, ready } from '../support/browser-page.js';
import { choose, shows } from '../support/language-files.js';
import { pageErrors } from '../support/reader-actions.js';

let root;
let server;
before(async () => {
  root = mkdtempSync(join(tmpdir(), 'ketamine-faq-dev-'));
  for (const path of ['src', 'check', 'builder', 'demo', 'locales', 'package.json', 'scripts/locales', 'tsconfig.json'])
    cpSync(path, join(root, path), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
  server = await startDevServer({ root, log: () => {} });
});
after(async () => {
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

const open = async (t, path) => {
  const page = await newPage(t);
  await page.goto(`http://localhost:${server.config.port}${path}`);
  await ready(page);
  return page;
};
const change = (path, from, to) => {
  const text = readFileSync(join(root, path), 'utf8');
  assert.ok(text.includes(from), `${path} holds ${from}`);
  writeFileSync(join(root, path), text.replace(from, to));
};
const shown = (page) => page.$eval('ketamine-faq', ({ renderRoot }) => renderRoot.textContent);

test('its languages are those of the build', async () => {
  const { files } = await sourceLanguages(process.cwd());
  // The tools are code and no text.
  const built = JSON.parse(readFileSync('build/languages/table.json', 'utf8')).files.filter(
    ({ name }) => name !== 'en-tools',
  );
  assert.deepEqual(
    Object.keys(files),
    built.map(({ name }) => name),
  );
  for (const { name, file } of built)
    assert.deepEqual(files[name], (await import(`../../build/languages/${file}`)).default, name);
});

test('the page that writes a tag works on the sources', async (t) => {
  const page = await open(t, '/demo/build.html#region=GB');
  assert.match(await page.$eval('#for-html code', ({ textContent }) => textContent), /<ketamine-faq region="GB">/);
  assert.match(await shown(page), /116 123/);
});

test('the demo works on the sources, in every language', async (t) => {
  const page = await open(t, '/demo/');
  const errors = pageErrors(page);
  assert.equal((await ids(page)).length, 20);
  await choose(page, 'es');
  await shows(page, 'es');
  for (const [path, title] of [
    ['/demo/spanish.html', '¿Sirve la ketamina para la depresión?'],
    ['/demo/in/fr.html', 'kétamine'],
  ]) {
    const other = await open(t, path);
    await other.waitForFunction(
      (text) => document.querySelector('ketamine-faq').renderRoot.textContent.includes(text),
      {},
      title,
    );
  }
  assert.deepEqual(errors, []);
});

test('a page shows a change of code, of English and of a translation', async (t) => {
  const page = await open(t, '/demo/spanish.html');
  assert.match(await shown(page), /¿Sirve la ketamina para la depresión\?/);
  for (const [path, from, to, isShown] of [
    [
      'src/ketamine-faq.ts',
      'register();',
      "document.documentElement.dataset.changed = '1';\nregister();",
      () => document.documentElement.dataset.changed === '1',
    ],
    [
      'src/content/content-version.ts',
      /contentVersion = '[^']*'/.exec(readFileSync('src/content/content-version.ts', 'utf8'))[0],
      "contentVersion = '9.9.9'",
      () => document.querySelector('ketamine-faq')?.renderRoot?.textContent.includes('9.9.9'),
    ],
    [
      'locales/es.xlf',
      '<target state="needs-review-translation">¿Sirve la ketamina para la depresión?',
      '<target state="needs-review-translation">¿Ha cambiado?',
      () => document.querySelector('ketamine-faq')?.renderRoot?.textContent.includes('¿Ha cambiado?'),
    ],
  ]) {
    const start = performance.now();
    change(path, from, to);
    await page.waitForFunction(isShown, { polling: 'raf' });
    t.diagnostic(`${path}: shown after ${Math.round(performance.now() - start)} ms`);
  }
});
