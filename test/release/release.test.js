// A release as a maintainer makes it, and as people get it: from a registry, and from the zip. It is made in a clone of HEAD.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';
import { unzipSync } from 'fflate';

import { ids, newPage, ready } from '../support/browser-page.js';
import { pageErrors } from '../support/reader-actions.js';
import { serve } from '../support/server.js';
import { cloneHead, owner } from './clone.js';
import { startRegistry } from './registry.js';

const version = '77.0.0-rc.1';
const tarball = `ketamine-faq-${version}.tgz`;

const root = mkdtempSync(join(tmpdir(), 'ketamine-faq-trial-'));
let clone;
let registry;
before(async () => {
  clone = cloneHead(join(root, 'clone'));
  mkdirSync(join(root, 'registry'));
  registry = await startRegistry(join(root, 'registry'));
});
after(async () => {
  await registry?.close();
  rmSync(root, { recursive: true, force: true });
});

const inRelease = (name) => join(clone.folder, 'build/release', name);
const sha256 = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** What npm says when it refuses. */
const refusal = (promise) =>
  promise.then(
    () => assert.fail('npm has not refused'),
    ({ stderr }) => stderr,
  );

describe('the command refuses, and changes nothing,', () => {
  const cases = {
    'while project.json is empty, and names the fields': [
      () => {},
      [version],
      /project\.json.*repository: .*author: /s,
    ],
    'with open changes': [() => clone.write('README.md', 'changed'), [version], /not committed/],
    'on another branch': [() => clone.git('checkout', '--quiet', '-b', 'other'), [version], /this is other/],
    'for what is no version': [() => {}, ['1.x'], /“1\.x” is no version/],
    'for an older version': [() => {}, ['0.0.1'], /0\.0\.1 is not newer/],
    'for a version with a tag': [() => clone.git('tag', `v${version}`), [version], /already a tag/],
    'with an empty changelog': [
      () => {
        clone.write('CHANGELOG.md', clone.read('CHANGELOG.md').replace(/^## .*not published yet\n/m, '$&\n## 0.1.0\n'));
        clone.commit('test: empty the changelog');
      },
      [version, '--dry-run'],
      /is empty in CHANGELOG\.md/,
    ],
  };
  for (const [why, [prepare, args, message]] of Object.entries(cases))
    test(why, () => {
      const start = clone.git('rev-parse', 'HEAD');
      prepare();
      const before = clone.state();
      const { status, stdout, stderr } = clone.release(...args);
      assert.equal(status, 1, stdout);
      assert.match(stderr, message);
      assert.deepEqual(clone.state(), before);
      clone.git('checkout', '--quiet', '--force', '-B', 'main', start);
      if (clone.git('tag', '--list')) clone.git('tag', '--delete', `v${version}`);
    });
});

describe('a trial run', () => {
  let before;
  test('makes the files, changes nothing in git, and names what a release lacks', () => {
    before = clone.state();
    const { status, stdout, stderr } = clone.release(version, '--dry-run');
    assert.equal(status, 0, stderr);
    assert.deepEqual(clone.state(), before);
    assert.match(stdout, /no commit and no tag.*would be refused.*securityContact/s);
    assert.deepEqual(readdirSync(join(clone.folder, 'build/release')).sort(), [
      'SHA256SUMS',
      `ketamine-faq-${version}.sbom.cdx.json`,
      tarball,
      `ketamine-faq-${version}.zip`,
      `ketamine-faq-wordpress-${version}.zip`,
      'release-notes.md',
    ]);
  });

  test('makes a package that npm does not publish while project.json is empty', async () => {
    const publish = (...args) =>
      registry.npm(['publish', ...args, '--tag', 'next', '--provenance=false'], clone.folder);
    assert.match(await refusal(publish(inRelease(tarball))), /EPRIVATE/);
    // Without a build, a script of the package refuses before npm does.
    assert.match(await refusal(publish('--ignore-scripts')), /EPRIVATE/);
  });
});

describe('a release', () => {
  test('makes one commit and one tag, and leaves nothing open', () => {
    clone.write('project.json', `${JSON.stringify(owner, null, 2)}\n`);
    clone.commit('project: fill in the fields');
    const before = clone.git('rev-parse', 'HEAD');
    const { status, stdout, stderr } = clone.release(version, '--skip-tests');
    assert.equal(status, 0, stderr);
    assert.match(stdout, new RegExp(`git push origin main v${version.replaceAll('.', '\\.')}`));
    assert.ok(stdout.includes(`git tag -d v${version} && git reset --keep ${before}`));
    assert.equal(clone.git('rev-parse', 'HEAD~1'), before);
    assert.equal(clone.git('rev-parse', `v${version}^{commit}`), clone.git('rev-parse', 'HEAD'));
    assert.equal(clone.git('cat-file', '-t', `v${version}`), 'tag');
    assert.equal(clone.git('status', '--porcelain'), '');
  });

  test('shows the version wherever one stands', () => {
    const about = JSON.parse(clone.read('package.json'));
    const lock = JSON.parse(clone.read('package-lock.json'));
    assert.equal(about.private, undefined);
    assert.deepEqual([about.version, lock.version, lock.packages[''].version], [version, version, version]);
    assert.deepEqual(
      [about.author, about.homepage, about.repository, about.bugs],
      [owner.author, owner.homepage, { type: 'git', url: `git+${owner.repository}.git` }, { url: owner.bugs }],
    );
    const { integrity } = JSON.parse(clone.read('release.json'));
    const today = new Date().getUTCFullYear();
    for (const [path, ...texts] of [
      ['CHANGELOG.md', `\n## ${version}, ${today}-`],
      ['README.md', `ketamine-faq@${version}/dist/ketamine-faq.js"`, `"${integrity['ketamine-faq.js']}"`],
      ['docs/embedding.md', `ketamine-faq@${version}/`, `"${integrity['ketamine-faq.es.js']}"`],
      ['docs/wordpress.md', `ketamine-faq-wordpress-${version}.zip`],
      ['demo/bare.html', `ketamine-faq@${version}/`, `"${integrity['ketamine-faq.js']}"`],
      ['SECURITY.md', version, owner.securityContact, owner.conductContact, owner.firstAnswer],
      ['wordpress/ketamine-faq/ketamine-faq.php', version, owner.author, owner.homepage],
      ['wordpress/ketamine-faq/readme.txt', `Stable tag: ${version}\n`, `= ${version} =\n`],
      ['wordpress/ketamine-faq/languages/ketamine-faq.pot', `Ketamine FAQ ${version}`],
    ])
      for (const text of texts) assert.ok(clone.read(path).includes(text), `${path}: ${text}`);
  });

  test('can be built again from its tag, with the same zips', () => {
    const sums = clone.read('build/release/SHA256SUMS');
    const epoch = { SOURCE_DATE_EPOCH: clone.git('log', '-1', '--format=%ct') };
    for (const script of ['build', 'release-files']) {
      const { status, stderr } = clone.run([`scripts/${script}.js`], epoch);
      assert.equal(status, 0, stderr);
    }
    assert.equal(clone.read('build/release/SHA256SUMS'), sums);
    for (const [, hash, name] of sums.matchAll(/^(\w+) {2}(.*)$/gm)) assert.equal(sha256(inRelease(name)), hash, name);
  });

  test('is offered with the package that npm has, if a person has published it', () => {
    const own = readFileSync(inRelease(tarball));
    const published = join(root, 'published.tgz');
    writeFileSync(published, 'as npm serves it');
    assert.equal(clone.run(['scripts/release-files.js', '--package', published]).status, 0);
    assert.equal(clone.read(`build/release/${tarball}`), 'as npm serves it');
    assert.ok(clone.read('build/release/SHA256SUMS').includes(`${sha256(published)}  ${tarball}\n`));
    writeFileSync(inRelease(tarball), own);
  });

  test('passes the tests of the package, the documents and the builder', () => {
    const names = ['snippets', 'readme', 'package', 'manifest', 'licenses', 'site-zip'].map(
      (name) => `package/${name}`,
    );
    const files = [...names, 'unit/release', 'unit/builder', 'pages/builder', 'pages/cdn'];
    const { status, stdout } = clone.run(['--test', ...files.map((name) => `test/${name}.test.js`)]);
    assert.equal(status, 0, stdout);
  });

  test('keeps its hashes in the documents when the code changes, and its files are not made from other code', () => {
    clone.write('dist/manifest.json', clone.read('dist/manifest.json').replace(/sha384-\w/g, 'sha384-'));
    assert.equal(clone.run(['scripts/write-release-texts.js']).status, 0);
    assert.equal(clone.git('status', '--porcelain'), '');
    const { status, stderr } = clone.run(['scripts/release-files.js']);
    assert.equal(status, 1);
    assert.match(stderr, /is not that of the released version/);
  });
});

describe('the published package', () => {
  let project;
  before(() => {
    project = join(root, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  });

  test('is published by a person only if they give up the provenance', async () => {
    assert.match(
      await refusal(registry.npm(['publish', inRelease(tarball), '--tag', 'next'], root)),
      /provenance generation not supported/,
    );
    await registry.npm(['publish', inRelease(tarball), '--tag', 'next', '--provenance=false'], root);
    assert.equal(await registry.npm(['view', 'ketamine-faq@next', 'version'], root), version);
    const { repository, dist } = JSON.parse(await registry.npm(['view', 'ketamine-faq@next', '--json'], root));
    assert.equal(repository.url, `git+${owner.repository}.git`);
    const sha512 = createHash('sha512')
      .update(readFileSync(inRelease(tarball)))
      .digest('base64');
    assert.equal(dist.integrity, `sha512-${sha512}`);
  });

  test('is installed in an empty folder, with Lit', async () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const needed = new Set();
    const add = (name) => {
      if (needed.has(name)) return;
      needed.add(name);
      Object.keys(packages[`node_modules/${name}`].dependencies ?? {}).forEach(add);
    };
    add('lit');
    for (const name of needed)
      await registry.npm(['publish', resolve('node_modules', name), '--ignore-scripts', '--provenance=false'], root);
    await registry.npm(['install', `ketamine-faq@${version}`, '--no-audit', '--no-fund'], project);
    const installed = JSON.parse(readFileSync(join(project, 'node_modules/ketamine-faq/package.json'), 'utf8'));
    assert.equal(installed.version, version);
  });

  test('is imported by Node, and its command runs', () => {
    const run = (...args) => execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
    const program = `import { questions } from 'ketamine-faq/content';
      import { assemble } from 'ketamine-faq/join';
      console.log(questions.length, typeof assemble);`;
    assert.equal(run('--input-type=module', '--eval', program), '20 function\n');
    const command = 'node_modules/ketamine-faq/bin/ketamine-faq.js';
    assert.ok(existsSync(join(project, 'node_modules/.bin/ketamine-faq')));
    assert.equal(run(command, '--version'), `${version}\n`);
    assert.match(run(command, 'static', 'es'), /^<ketamine-faq lang="es">/);
  });

  test('is bundled, and shows its 20 questions in a browser', async (t) => {
    writeFileSync(join(project, 'main.js'), "import 'ketamine-faq';\n");
    await build({
      entryPoints: [join(project, 'main.js')],
      outdir: join(project, 'out'),
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
    });
    writeFileSync(
      join(project, 'out/index.html'),
      '<!doctype html><html lang="es"><title>Bundle</title><script type="module" src="main.js"></script><ketamine-faq></ketamine-faq>',
    );
    const { origin } = await serve(t, { folders: { '/': join(project, 'out') } });
    await showsQuestions(t, `${origin}/index.html`, 'Buscar');
  });
});

describe('the zip', () => {
  let folder;
  before(() => {
    folder = join(root, 'unpacked');
    const files = unzipSync(readFileSync(inRelease(`ketamine-faq-${version}.zip`)));
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  });

  test('shows its 20 questions with the tag of READ-ME.txt, from the folder as it is', async (t) => {
    const readMe = readFileSync(join(folder, 'READ-ME.txt'), 'utf8');
    const [tag] = /^<script.*^<\/ketamine-faq>$/ms.exec(readMe);
    const html = `<!doctype html><html lang="en"><title>Clinic</title><body>${tag}</body></html>`;
    cpSync(join(folder, 'ketamine-faq'), join(root, 'site/ketamine-faq'), { recursive: true });
    const { origin } = await serve(t, { routes: { '/': html }, folders: { '/': join(root, 'site') } });
    const page = await showsQuestions(t, `${origin}/`, 'Find a word');
    assert.equal(await page.evaluate(() => customElements.get('ketamine-faq').version), version);
  });

  test('has the page that writes a tag, which works from a disk and knows the release', async (t) => {
    const page = await newPage(t);
    const errors = pageErrors(page);
    await page.goto(pathToFileURL(join(folder, 'guide/demo/build.html')).href);
    const code = await page.$eval('#for-html code', ({ textContent }) => textContent.replace(/\s+/g, ' '));
    const { integrity } = JSON.parse(clone.read('release.json'));
    assert.ok(
      code.includes(`ketamine-faq@${version}/dist/ketamine-faq.js" integrity="${integrity['ketamine-faq.js']}"`),
    );
    assert.equal((await ids(page)).length, 20);
    assert.deepEqual(errors, []);
  });
});

/** Opens a page, and expects 20 questions, a label in the language of the page, and no message on the console. */
async function showsQuestions(t, address, label) {
  const page = await newPage(t);
  const errors = pageErrors(page);
  await page.goto(address);
  await ready(page);
  assert.equal((await ids(page)).length, 20);
  assert.match(
    await page.$eval('ketamine-faq >>> [part~=search]', ({ textContent }) => textContent),
    new RegExp(label),
  );
  assert.deepEqual(errors, []);
  return page;
}
