// What the types of the package allow and refuse, said by the compiler of each framework.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';

import { pack } from '../support/packed.js';

const { root } = pack();

const bundler = { module: 'esnext', moduleResolution: 'bundler' };

/**
 * Compiles a folder of `test/package/types` with `command`. `packages` are the packages of the program besides ours, each by
 * the name under which it is installed here.
 */
function compile(t, folder, { command = 'typescript/bin/tsc', args = [], packages = {}, ...options }) {
  const program = mkdtempSync(join(tmpdir(), 'ketamine-faq-types-'));
  t.after(() => rmSync(program, { recursive: true }));
  const modules = join(program, 'node_modules');
  cpSync(`test/package/types/${folder}`, program, { recursive: true });
  cpSync(root, join(modules, 'ketamine-faq'), { recursive: true });
  for (const [name, installed] of Object.entries({ lit: 'lit', ...packages })) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', installed), join(modules, name), 'junction');
  }
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    resolveJsonModule: true,
    skipLibCheck: true,
    types: [],
    noEmit: true,
    ...options,
  };
  writeFileSync(join(program, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(program, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  return spawnSync(process.execPath, [resolve('node_modules', command), ...args], { cwd: program, encoding: 'utf8' });
}

const compiles = (name, folder, options) =>
  test(`types: ${name}`, (t) => {
    const { status, stdout, stderr } = compile(t, folder, options);
    assert.equal(status, 0, stdout + stderr);
  });

compiles('options, events and fragments, with a bundler', 'options', { ...bundler, skipLibCheck: false });
compiles('options, events and fragments, in Node', 'options', {
  module: 'nodenext',
  moduleResolution: 'nodenext',
  skipLibCheck: false,
});
compiles('React 19', 'react-19', { ...bundler, jsx: 'react-jsx', packages: { '@types/react': '@types/react' } });
compiles('React 18', 'react-18', { ...bundler, jsx: 'react-jsx', packages: { '@types/react': '@types/react-18' } });
compiles('Solid', 'solid', {
  ...bundler,
  jsx: 'preserve',
  jsxImportSource: 'solid-js',
  packages: { 'solid-js': 'solid-js' },
});
compiles('Vue', 'vue', { ...bundler, command: 'vue-tsc/bin/vue-tsc.js', packages: { vue: 'vue' } });

test('types: Svelte', (t) => {
  const { stdout } = compile(t, 'svelte', {
    ...bundler,
    verbatimModuleSyntax: true,
    command: 'svelte-check/bin/svelte-check',
    args: ['--tsconfig', './tsconfig.json', '--output', 'machine-verbose', '--no-color'],
    packages: { svelte: 'svelte' },
  });
  const found = [...stdout.matchAll(/^\d+ (\{"type":"ERROR".*\})$/gm)].map(([, json]) => JSON.parse(json));
  const wrong = readFileSync('test/package/types/svelte/Wrong.svelte', 'utf8').split('\n');
  const lines = wrong.flatMap((line, index) => (line.startsWith('<ketamine-faq') ? [index] : []));
  assert.deepEqual(
    found.map(({ filename, start }) => [filename, start.line]),
    lines.map((line) => ['Wrong.svelte', line]),
    stdout,
  );
});
