// Every block of code in the documentation is run: here, or in the test that is named for it. A block that neither runs is
// listed with a reason.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';

import { groups, questions } from '../../build/src/content/questions.js';
import { options } from '../../build/src/options/schema.js';
import { ids, newPage, ready } from '../support/browser-page.js';
import { withBuiltHashes } from '../support/cdn-tags.js';
import { pageErrors } from '../support/reader-actions.js';
import { codeBlocks } from '../support/recipes.js';
import { serve } from '../support/server.js';

const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const element = readFileSync('src/element/ketamine-faq-element.ts', 'utf8');
const named = (pattern) => [...element.matchAll(pattern)].map(([, name]) => name);
const parts = named(/@csspart ([\w-]+)/g);
const properties = named(/@cssprop \[?([\w-]+)/g);

const documents = [
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'locales/README.md', 'bench/README.md'],
  ...readdirSync('docs', { recursive: true })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    // `npm run test:frameworks` runs those.
    .filter((path) => path.endsWith('.md') && !path.startsWith('docs/frameworks/')),
];
const blocks = documents.flatMap((file) =>
  codeBlocks(readFileSync(file, 'utf8')).map((block) => ({ file, ...block, place: `${file}:${block.line}` })),
);
const inLanguage = (language) => blocks.filter((block) => block.language === language && !testOf(block));

/** Blocks that another test runs: a part of the block, and the test. */
const runElsewhere = [
  ['"integrity": {', 'test/package/importmap-command.test.js'],
  ['flowchart TD', 'test/unit/architecture.test.js'],
  ['noticesFor', 'test/package/content-notices.test.js'],
  ["document.querySelector('.panel')", 'test/element/docs-recipes.test.js'],
  ['new Masonry', 'test/element/docs-recipes.test.js'],
  ['new Swiper', 'test/element/docs-recipes.test.js'],
  ['event.defaultPrevented', 'test/pages/recipes.test.js'],
  ['KetamineFaq.base', 'test/pages/language-folder.test.js'],
  ["import 'ketamine-faq/es'", 'test/pages/bundled.test.js'],
  ['assemble(fragments', 'test/package/programs.test.js'],
  ['vscode.html-custom-data.json', 'test/package/editor-files.test.js'],
  // Below. Real WordPress reads others of the same form: test/wordpress/options.js and own-questions.js.
  ['[ketamine_faq', 'test/pages/code-blocks.test.js'],
];
const testOf = ({ code }) => runElsewhere.find(([part]) => code.includes(part))?.[1];

/** Lines of a shell that no test runs, each with the reason. */
const notRun = {
  'git clone <address of this repository> ketamine-faq': 'the repository has no address yet',
  'cd ketamine-faq': 'goes with the clone',
  'cd dist && find * -type f | LC_ALL=C sort | xargs sha256sum | sha256sum':
    '`npm run check:reproducible` computes the same hash, and a test would need a second build',
  'npm install --package-lock-only --ignore-scripts --omit-lockfile-registry-resolved':
    'asks the registry for the newest packages of a framework',
};

/** Opens a page with some HTML and CSS, the built files at the address that the guides use. */
async function openPage(t, html, css = '') {
  const { origin, routes } = await serve(t, { folders: { '/ketamine-faq/': 'dist' } });
  routes['/'] =
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clinic</title><link rel="icon" href="data:,">` +
    `<style>${css}</style></head><body>${html
      .replaceAll(`https://cdn.jsdelivr.net/npm/ketamine-faq@${version}/dist/`, `${origin}/ketamine-faq/`)
      .replaceAll('crossorigin="anonymous"', '')}</body></html>`;
  const page = await newPage(t);
  const errors = pageErrors(page);
  await page.goto(`${origin}/`);
  return { page, errors };
}

test('each block names its language, or the test that runs it', (t) => {
  t.diagnostic(`${blocks.length} blocks in ${documents.length} documents`);
  assert.ok(blocks.length > 30);
  const known = ['html', 'css', 'js', 'sh'];
  assert.deepEqual(
    blocks.filter((block) => !known.includes(block.language) && !testOf(block)).map(({ place }) => place),
    [],
  );
  for (const [part, file] of runElsewhere) {
    assert.ok(existsSync(file), file);
    assert.ok(
      blocks.some(({ code }) => code.includes(part)),
      `no block has ${part}`,
    );
  }
});

describe('HTML', () => {
  for (const { place, code } of inLanguage('html'))
    test(`${place} shows the FAQ without an error or a warning`, async (t) => {
      const script = '<script type="module" src="/ketamine-faq/ketamine-faq.js"></script>';
      const parts = [
        /<script[^>]* src=/.test(code) ? '' : script,
        withBuiltHashes(code),
        code.includes('<ketamine-faq') ? '' : '<ketamine-faq></ketamine-faq>',
      ];
      const { page, errors } = await openPage(t, parts.join('\n'));
      await ready(page);
      assert.ok((await ids(page)).length >= 20);
      assert.deepEqual(errors, []);
    });
});

describe('CSS', () => {
  for (const { place, code } of inLanguage('css'))
    test(`${place} is read whole, and names parts and properties that exist`, async (t) => {
      const { page } = await openPage(t, '<ketamine-faq></ketamine-faq>', code);
      const read = await page.evaluate(() =>
        [...document.styleSheets[0].cssRules].map(({ selectorText, style }) => [selectorText, [...style].length > 0]),
      );
      assert.equal(read.length, code.match(/\{/g).length);
      for (const [selector, hasStyle] of read) assert.ok(hasStyle, selector);
      const used = (pattern) => [...code.matchAll(pattern)].map(([, name]) => name);
      assert.deepEqual(
        [
          ...used(/::part\(([\w-]+)\)/g).filter((name) => !parts.includes(name)),
          ...used(/(--ketamine-faq-[\w-]+)/g).filter((name) => !properties.includes(name)),
        ],
        [],
      );
    });
});

describe('JavaScript', () => {
  test('each block is run by a test, or is here', () => {
    const here = inLanguage('js').map(({ file }) => file);
    assert.deepEqual(here, ['docs/privacy.md']);
  });

  test('the statistics of docs/privacy.md count an opened question, if the reader has consented', async (t) => {
    const [{ code }] = inLanguage('js');
    const { page, errors } = await openPage(
      t,
      '<ketamine-faq></ketamine-faq><script type="module" src="/ketamine-faq/ketamine-faq.js"></script>',
    );
    await ready(page);
    const counted = await page.evaluate(async (code) => {
      const counted = [];
      globalThis.count = (id) => counted.push(id);
      globalThis.consented = false;
      new Function(code)();
      const faq = document.querySelector('ketamine-faq');
      faq.show('cost');
      await faq.updateComplete;
      globalThis.consented = true;
      faq.show('brain');
      faq.hide('cost');
      await faq.updateComplete;
      await new Promise(requestAnimationFrame);
      return counted;
    }, code);
    assert.deepEqual(counted, ['brain']);
    assert.deepEqual(errors, []);
  });
});

test('the shortcodes of docs/wordpress.md name options, questions and groups that exist', () => {
  const codes = blocks.filter(({ code }) => code.includes('[ketamine_faq')).map(({ code }) => code);
  assert.equal(codes.length, 2);
  const names = [...questions.map(({ id }) => id), ...groups];
  for (const code of codes) {
    const [, inside] = /\[ketamine_faq(.*?)\]/.exec(code);
    const given = Object.fromEntries(
      [...inside.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    assert.deepEqual(
      Object.keys(given).filter((name) => !options.some(({ attribute }) => attribute === name)),
      [],
    );
    const used = [...(given.questions ?? '').split(' '), /data-group="(.*?)"/.exec(code)?.[1]].filter(Boolean);
    assert.ok(used.length);
    assert.deepEqual(
      used.filter((name) => !names.includes(name)),
      [],
    );
  }
});

describe('commands', () => {
  const lines = inLanguage('sh').flatMap(({ place, code }) =>
    code
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => [place, line.replace(/^\w+=\$\(.*?\) /, '')]),
  );

  for (const [place, line] of lines)
    test(`${place}: ${line}`, async (t) => {
      if (Object.hasOwn(notRun, line)) return t.diagnostic(`not run: ${notRun[line]}`);
      const [program, ...args] = line
        .replace(/ > \S+$/, '')
        .match(/"[^"]*"|\S+/g)
        .map((word) => word.replaceAll('"', ''));
      if (program === 'npm') {
        const name = args[0] === 'run' ? args[1] : args[0];
        return assert.ok(Object.hasOwn(scripts, name), `there is no command ${name}`);
      }
      const files = args.filter((each) => /^test\/.*\.js$/.test(each));
      if (files.length) {
        for (const file of files) assert.ok(existsSync(file), file);
        const pattern = args.find((each) => each.startsWith('--test-name-pattern='))?.split('=')[1];
        if (pattern)
          assert.ok(
            files.some((file) => readFileSync(file, 'utf8').includes(pattern)),
            pattern,
          );
        return undefined;
      }
      assert.deepEqual([program, args[0]], ['node', 'bin/ketamine-faq.js'], 'a command that no test knows');
      const example = 'https://your-clinic.example/ketamine';
      if (!args.includes(example)) {
        const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
        assert.equal(status, 0, stderr);
        return assert.ok(stdout.length > 100);
      }
      // In place of the clinic of the example: a page with the tag of the README.
      const { origin, routes } = await serve(t, { folders: { '/ketamine-faq/': 'dist' } });
      const { code } = blocks.find(({ file, language }) => file === 'README.md' && language === 'html');
      routes['/ketamine'] = `<!doctype html><html lang="en"><title>Clinic</title>${code}</html>`;
      const address = args.map((each) => each.replace('https://your-clinic.example', origin));
      const { status, output } = await run(address);
      return assert.equal(status, 0, output);
    });
});

/** Runs Node without blocking this process, which serves the page. */
async function run(args) {
  const child = spawn(process.execPath, args);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const status = await new Promise((resolve) => child.on('close', resolve));
  return { status, output };
}
