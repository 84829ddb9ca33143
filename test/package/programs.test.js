// The package installed in an empty folder, and used by TypeScript, Node and bundlers.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { before, test } from 'node:test';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';

import { languages } from '../support/languages.js';
import { install, pack } from '../support/packed.js';

const locales = Object.keys(JSON.parse(readFileSync('dist/manifest.json', 'utf8')).languages);

let folder;
before(() => {
  folder = install(pack().tarball);
});

const settings = {
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
  node16: { module: 'node16', moduleResolution: 'node16' },
};
for (const [name, resolution] of Object.entries(settings))
  test(`a strict program in TypeScript compiles: ${name}`, () => {
    const program = join(folder, name);
    mkdirSync(program);
    for (const file of readdirSync('test/package/programs'))
      copyFileSync(`test/package/programs/${file}`, join(program, file));
    const compilerOptions = {
      ...resolution,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      types: [],
      noEmit: true,
    };
    writeFileSync(join(program, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(program, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    const { status, stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc')], {
      cwd: program,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
  });

test('a program on a server imports each entry, which does nothing there', () => {
  const { exports, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = Object.keys(exports)
    .filter((entry) => !entry.endsWith('.json'))
    .flatMap((entry) => (entry.includes('*') ? locales.map((locale) => entry.replace('*', locale)) : entry))
    .map((entry) => entry.replace('.', 'ketamine-faq'));
  assert.ok(entries.includes('ketamine-faq/element') && entries.includes('ketamine-faq/zh-Hant'));
  const program = `
    for (const entry of ${JSON.stringify(entries)}) await import(entry);
    const { KetamineFaq } = await import('ketamine-faq/element');
    console.log(KetamineFaq.version);`;
  writeFileSync(join(folder, 'program/server.js'), program);
  const { stdout, stderr } = spawnSync(process.execPath, ['program/server.js'], { cwd: folder, encoding: 'utf8' });
  assert.equal(stdout.trim(), version, stderr);
  assert.equal(stderr, '');
});

test('each JSON file of the package can be imported', () => {
  const program = `
    import elements from 'ketamine-faq/custom-elements.json' with { type: 'json' };
    import manifest from 'ketamine-faq/manifest.json' with { type: 'json' };
    import fragments from 'ketamine-faq/static/es.json' with { type: 'json' };
    console.log(elements.schemaVersion && manifest.contentVersion === fragments.contentVersion);`;
  writeFileSync(join(folder, 'program/json.js'), program);
  const args = ['--no-warnings', 'program/json.js'];
  assert.equal(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).trim(), 'true');
});

test('the example of assemble in the documentation runs', () => {
  const examples = [...readFileSync('docs/embedding.md', 'utf8').matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code);
  const [example] = examples.filter((code) => code.includes('ketamine-faq/join'));
  writeFileSync(join(folder, 'program/docs.js'), `${example}\nconsole.log(html);`);
  const args = ['--no-warnings', 'program/docs.js'];
  const html = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  assert.ok(html.startsWith('<ketamine-faq lang="es" questions="basics cost" region="CA">'), html.slice(0, 100));
});

test('a program in Node reads every language, by tag and by file name', () => {
  const program = `
    import { load, locales, questions } from 'ketamine-faq/content';
    const read = [];
    for (const { locale } of locales) {
      const { default: same } = await import('ketamine-faq/content/' + locale);
      const language = await load(locale);
      if (language === same && questions.every(({ id }) => language.questions[id].answer.length)) read.push(locale);
    }
    console.log(JSON.stringify(read));`;
  writeFileSync(join(folder, 'program/read.js'), program);
  const printed = execFileSync(process.execPath, ['program/read.js'], { cwd: folder, encoding: 'utf8' });
  assert.deepEqual(JSON.parse(printed), locales);
});

const bundlers = {
  esbuild: async (entry) => {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'esm',
      splitting: true,
      charset: 'utf8',
      outdir: join(folder, 'bundled'),
    });
    return outputFiles.map(({ path, text }) => [path, text]);
  },
  rollup: async (entry) => {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve()] });
    const { output } = await bundle.generate({ format: 'es' });
    return output.map(({ fileName, code }) => [fileName, code]);
  },
};

for (const [name, bundled] of Object.entries(bundlers)) {
  const bundle = async (text) => {
    const entry = join(folder, 'program', `${name}.js`);
    writeFileSync(entry, text);
    return bundled(entry);
  };
  const count = (files, pattern) => files.flatMap(([, text]) => text.match(pattern) ?? []).length;
  /** The languages that have one file with their text. */
  const languagesIn = (files) =>
    locales.filter((locale) => {
      const { title } = languages[locale].questions.prepare;
      return files.filter(([, text]) => text.includes(title)).length === 1;
    });
  const lit = /litElementVersions\b(?=[^;]*push)/g;
  const registration = /customElements\.define\(/g;

  test(`${name} keeps the registration, bundles Lit and the class once, and each language file as a file of its own`, async (t) => {
    const files = await bundle(`
      import 'ketamine-faq';
      import { KetamineFaq } from 'ketamine-faq/element';
      import { LitElement, html } from 'lit';
      customElements.get('ketamine-faq') === KetamineFaq && LitElement.isPrototypeOf(KetamineFaq) && html;`);
    t.diagnostic(`${files.length} files`);
    assert.equal(count(files, registration), 1);
    assert.equal(count(files, lit), 1);
    assert.deepEqual(languagesIn(files), locales);
    // English beside the class; the other texts; the search words of each language; the tools.
    assert.equal(files.length, 1 + 2 * locales.length);
  });

  test(`${name} bundles Spanish and English alone, if a program imports no more`, async () => {
    const files = await bundle(`import 'ketamine-faq/es';`);
    assert.equal(count(files, registration), 1);
    // Spanish beside the class; English; the search words of both; the tools.
    assert.equal(files.length, 5);
    assert.deepEqual(languagesIn(files), ['en', 'es']);
  });

  test(`${name} bundles the class without the registration, and the questions without the class`, async () => {
    const alone = await bundle(`import { KetamineFaq } from 'ketamine-faq/element'; console.log(KetamineFaq.version);`);
    assert.deepEqual([count(alone, registration), count(alone, lit)], [0, 1]);
    const content = await bundle(`import { questions } from 'ketamine-faq/content'; console.log(questions);`);
    assert.deepEqual([count(content, registration), count(content, lit)], [0, 0]);
  });
}
