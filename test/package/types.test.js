// What the types of the package allow and refuse, said by the compiler of each framework.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';

import { parseChoices } from '../../build/builder/choices.js';
import { writePlatforms } from '../../build/builder/platforms.js';
import { makeTag } from '../../build/builder/tag.js';
import { groups, questions } from '../../build/src/content/questions.js';
import { builderData } from '../../scripts/builder/builder-data.js';
import { languages } from '../support/languages.js';
import { pack } from '../support/packed.js';

const { root } = pack();

const bundler = { module: 'esnext', moduleResolution: 'bundler' };

/**
 * Compiles a folder of `test/package/types`, or the text of one component, with `command`. `packages` are the packages of the program besides ours, each by
 * the name under which it is installed here.
 */
function compile(t, folder, { component, command = 'typescript/bin/tsc', args = [], packages = {}, ...options }) {
  const program = mkdtempSync(join(tmpdir(), 'ketamine-faq-types-'));
  t.after(() => rmSync(program, { recursive: true }));
  const modules = join(program, 'node_modules');
  if (component) writeFileSync(join(program, 'component.tsx'), component);
  else cpSync(`test/package/types/${folder}`, program, { recursive: true });
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

/** The component that demo/build.html writes, with an option of each kind. */
function builtComponent() {
  const data = builderData({
    version: '1.2.3',
    contentVersion: '1.0.0',
    isPublished: false,
    integrity: {},
    languages: Object.values(languages),
    groups,
    questions,
  });
  const given = {
    ...{
      lang: 'es',
      languages: 'en es',
      region: 'CA',
      questions: 'basics cost',
      mode: 'single',
      controls: 'search print',
    },
    ...{ 'heading-level': '3', 'structured-data': 'true', 'clinic-name': 'Lakeside', appearance: 'cards' },
    ...{ reviewer: 'Jane Doe, MD', 'reviewed-on': '2026-11-30', 'reviewed-version': '1.0.0' },
    ...{ 'own-1': 'Where {do} I "park"?', 'own-1-answer': 'Behind <us>.\n- Left', 'own-1-group': 'treatment' },
  };
  const choices = parseChoices(Object.entries(given), data);
  const { steps } = writePlatforms(makeTag(choices, data), choices, data).find(({ id }) => id === 'react');
  return steps.find(({ name }) => name === 'component').code;
}
for (const [version, installed] of [
  [19, '@types/react'],
  [18, '@types/react-18'],
])
  compiles(`the component of demo/build.html, React ${version}`, undefined, {
    ...bundler,
    component: builtComponent(),
    jsx: 'react-jsx',
    packages: { '@types/react': installed },
  });
compiles('Solid', 'solid', {
  ...bundler,
  jsx: 'preserve',
  jsxImportSource: 'solid-js',
  packages: { 'solid-js': 'solid-js' },
});
compiles('Vue', 'vue', { ...bundler, command: 'vue-tsc/bin/vue-tsc.js', packages: { vue: 'vue' } });

test('types: an error lists the words of an option', (t) => {
  const component = "import 'ketamine-faq';\ndocument.createElement('ketamine-faq').mode = 'acordion';\n";
  const { stdout } = compile(t, undefined, { ...bundler, component });
  assert.match(stdout, /Type '"acordion"' is not assignable to type '"multiple" \| "single"'/);
});

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
