// Makes a release: `npm run release -- <version>`. All work is done in a clone of HEAD, so that nothing here changes if a step
// fails. Then it commits and tags here, and prints how to publish. It never pushes.
// --dry-run    makes the files of the release, and neither a commit nor a tag
// --skip-tests runs `npm run check` alone. The workflow that publishes runs all tests again.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { unpublishedChanges, withPluginRelease, withRelease } from './release/changelog.js';
import { repositoryProblems, versionProblem } from './release/problems.js';
import { emptyFields, readProject } from './release/project.js';
import { isScript, readRelease } from './release/released.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean' }, 'skip-tests': { type: 'boolean' } },
});
const isDryRun = values['dry-run'];
// Without “--” before the version, npm takes an option for itself, and a trial would become a release.
const version = process.env.npm_config_dry_run || process.env.npm_config_skip_tests ? undefined : positionals[0];

const git = (args, options) => execFileSync('git', args, { encoding: 'utf8', ...options }).trim();
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

const current = readJson('package.json').version;
const changes = unpublishedChanges(readFileSync('CHANGELOG.md', 'utf8'));
const empty = emptyFields(readProject());
const wrongVersion = versionProblem(version, {
  current,
  isReleased: readRelease()?.version === current,
  tags: git(['tag', '--list']).split('\n'),
  changes,
});
const hindrances = repositoryProblems({
  branch: git(['branch', '--show-current']),
  isDirty: git(['status', '--porcelain']) !== '',
  empty,
});
if (wrongVersion || (hindrances.length && !isDryRun)) {
  console.error(wrongVersion ?? hindrances.join('\n'));
  process.exit(1);
}

/** The time of the release, in seconds: what is built does not depend on the clock of whoever builds it again. */
const SOURCE_DATE_EPOCH = String(Math.floor(Date.now() / 1000));
const date = new Date(Number(SOURCE_DATE_EPOCH) * 1000).toISOString().slice(0, 10);

const clone = mkdtempSync(join(tmpdir(), 'ketamine-faq-release-'));
const inClone = (path) => join(clone, path);

/** Runs Node in the clone. Its output is shown if it fails, or always. */
function run(command, { isShown = false } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: clone,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, SOURCE_DATE_EPOCH },
  });
  if (status !== 0) throw new Error(`“node ${command.join(' ')}” failed.\n${stdout ?? ''}${stderr ?? ''}`);
}

function change(path, write) {
  writeFileSync(inClone(path), write(readFileSync(inClone(path), 'utf8')));
}

/** Writes the version to each place that shows it, and builds. */
function writeVersion() {
  change('package.json', (text) => text.replace(`"version": "${current}"`, `"version": "${version}"`));
  change('CHANGELOG.md', (text) => withRelease(text, version, date));
  run(['scripts/write-project.js']);
  console.log('Building the files.');
  run(['scripts/build.js']);
  const { contentVersion } = readJson(inClone('dist/manifest.json'));
  change('wordpress/ketamine-faq/readme.txt', (text) => withPluginRelease(text, version, contentVersion));
}

/** Writes `release.json`, from which the documents and the builder take the hashes, and which makes the package public. */
function writeRelease() {
  const { files } = readJson(inClone('dist/manifest.json'));
  const integrity = Object.fromEntries(
    Object.entries(files).flatMap(([name, file]) => (isScript(name) ? [[name, file.integrity]] : [])),
  );
  writeFileSync(inClone('release.json'), `${JSON.stringify({ version, date, integrity }, null, 2)}\n`);
}

/** Commits what has changed in the clone here, and tags it. */
function commit() {
  git(['add', '--all'], { cwd: clone });
  const patch = execFileSync('git', ['diff', '--cached', '--binary'], { cwd: clone, maxBuffer: 2 ** 28 });
  execFileSync('git', ['apply', '--index'], { input: patch });
  const env = { ...process.env, GIT_COMMITTER_DATE: `${SOURCE_DATE_EPOCH} +0000` };
  try {
    git(['commit', '--quiet', '--message', `release: make version ${version}`], { env });
    git(['tag', '--annotate', `v${version}`, '--message', `ketamine-faq ${version}`], { env });
  } catch ({ message }) {
    throw new Error(`${message}\nThe changes of the release are in the index: git reset --hard takes them away.`);
  }
}

try {
  git(['clone', '--quiet', '.', clone]);
  symlinkSync(resolve('node_modules'), inClone('node_modules'), 'junction');
  writeVersion();
  if (!empty.length) writeRelease();
  run(['scripts/generate.js']);
  // Once more: the builder takes the hashes of the scripts, and the zip of the plugin has generated files.
  run(['scripts/build.js']);
  if (isDryRun || values['skip-tests']) {
    console.log('Checking.');
    run(['scripts/check.js']);
  } else {
    console.log('Testing: this takes some minutes.');
    run([process.env.npm_execpath, 'test']);
  }
  console.log(`The files of version ${version}:`);
  run(['scripts/release-files.js'], { isShown: true });
  rmSync('build/release', { recursive: true, force: true });
  cpSync(inClone('build/release'), 'build/release', { recursive: true });
  if (isDryRun) {
    console.log('\nThis was a trial: there is no commit and no tag.');
    if (hindrances.length) console.log(`A release would be refused:\n${hindrances.join('\n')}`);
  } else {
    commit();
    console.log(`
The commit and the tag v${version} are made on this computer only. Read build/release/release-notes.md. To publish:
  git push origin main v${version}
To take both back:
  git tag --delete v${version} && git reset --hard HEAD~1`);
  }
} catch ({ message }) {
  console.error(`${message}\nThe release was not made.`);
  process.exitCode = 1;
} finally {
  rmSync(clone, { recursive: true, force: true });
}
