// The package as npm would publish it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { publint } from 'publint';

import { pack } from '../support/packed.js';

const { bin = {}, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const locale = `(${Object.keys(manifest.languages).join('|')})`;

const packed = pack();

/** Documents, their pictures, the configuration for nginx, and the schema of the content notices. */
const guides = [
  ...['CHANGELOG.md', 'CODE_OF_CONDUCT.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync('docs', { recursive: true })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(md|png|conf|json)$/.test(path)),
];

/** The example pages, and the pages that write and check a tag. They work from a disk. */
const demo = readdirSync('demo').map((name) => `demo/${name}`);

/** What may be in the package, besides the guides and the files that npm always takes. */
const wanted = [
  /^dist\/(ketamine-faq|ketamine-faq\.classic|register|core|element|content|react|solid|svelte|vue)\.js$/,
  new RegExp(`^dist/ketamine-faq\\.${locale}\\.js$`),
  new RegExp(`^dist/language-${locale}(-search|-sources|-tools)?-[0-9a-f]{8}\\.js$`),
  new RegExp(`^dist/(content|locale)/${locale}\\.(js|d\\.ts)$`),
  new RegExp(`^dist/static/(page/)?${locale}\\.(html|json)$`),
  /^dist\/types\/[\w./-]+\.d\.ts$/,
  /^dist\/(manifest|content-notices|custom-elements|web-types|vscode\.(html|css)-custom-data)\.json$/,
  /^dist\/LICENSES\.txt$/,
  /^dist\/sbom\.cdx\.json$/,
  // The commands and their modules.
  /^bin\/\w+\.js$/,
  /^dist\/(check|join)\.js$/,
  // The page that writes a tag.
  /^dist\/builder(-data)?\.js$/,
  /^dist\/static\/page\/page\.css$/,
  /^dist\/wordpress\/ketamine-faq\.zip$/,
];

test('the package holds what a user needs, and nothing else', (t) => {
  const always = ['LICENSE', 'README.md', 'package.json', ...Object.values(bin).map((path) => path.replace('./', ''))];
  const others = packed.files.filter((path) => ![...always, ...guides, ...demo].includes(path));
  t.diagnostic(`${packed.files.length} files, ${readFileSync(packed.tarball).length} bytes packed`);
  assert.deepEqual(
    others.filter((path) => !wanted.some((pattern) => pattern.test(path))),
    [],
  );
  const built = Object.keys(manifest.files).map((path) => `dist/${path}`);
  const commands = readdirSync('bin').map((name) => `bin/${name}`);
  const expected = new Set([...always, ...guides, ...demo, ...commands, 'dist/manifest.json', ...built]);
  assert.deepEqual(packed.files.sort(), [...expected].sort());
});

test('the package holds every file that a document in it links to', (t) => {
  const documents = packed.files.filter((path) => path.endsWith('.md'));
  const links = documents.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:)([^)\s#]+)[^)]*\)/g)].map(([, target]) => [
      path,
      join(dirname(path), target),
    ]),
  );
  t.diagnostic(`${documents.length} documents, ${links.length} links`);
  assert.ok(links.some(([path]) => path === 'README.md'));
  assert.deepEqual(
    links.filter(([, target]) => !packed.files.includes(target)),
    [],
  );
});

test('publint reports no problem', async () => {
  const tarball = readFileSync(packed.tarball);
  const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
  assert.deepEqual(messages, []);
});

test('attw reports no problem with the types of each entry', () => {
  const cli = fileURLToPath(import.meta.resolve('@arethetypeswrong/cli/package.json')).replace(
    'package.json',
    'dist/index.js',
  );
  const entries = Object.keys(exports)
    .filter((entry) => !entry.endsWith('*.json'))
    .map((entry) => entry.replace('*', 'es'));
  const command = [cli, packed.tarball, '--profile', 'esm-only', '--format', 'json', '--entrypoints', ...entries];
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  const { analysis, problems } = JSON.parse(stdout);
  assert.deepEqual(Object.keys(analysis.entrypoints), entries);
  assert.equal(status, 0, JSON.stringify(problems));
});
