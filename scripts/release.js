// Makes a release: `npm run release -- <version>`. All work is done in a clone of HEAD, also the commit and the tag, so that
// nothing here changes if a step fails. Then it takes both from there, and prints how to publish. It never pushes.
// --dry-run    makes the files of the release, and neither a commit nor a tag
// --skip-tests runs `npm run check` alone. The workflow that publishes runs all tests again.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { unpublishedChanges, withPluginRelease, withRelease } from './release/changelog.js';
import { commitInClone, gitIn, takeFromClone } from './release/commit.js';
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

const repository = resolve('.');
const git = gitIn(repository);
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
/** The commit that is released. */
const start = git(['rev-parse', 'HEAD']);
const problems = repositoryProblems({
  branch: git(['branch', '--show-current']),
  isDirty: git(['status', '--porcelain']) !== '',
  empty,
});
if (wrongVersion || (problems.length && !isDryRun)) {
  console.error(wrongVersion ?? problems.join('\n'));
  process.exit(1);
}

/** The time of the release in seconds since 1970. A later build of the same tag uses it in place of the clock. */
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
    if (problems.length) console.log(`A release would be refused:\n${problems.join('\n')}`);
  } else {
    commitInClone(clone, { repository, version, time: SOURCE_DATE_EPOCH });
    takeFromClone(clone, { repository, version, start });
    console.log(`
The commit and the tag v${version} are made on this computer only. Read build/release/release-notes.md. To publish:
  git push origin main v${version}
To take both back:
  git tag -d v${version} && git reset --keep ${start}`);
  }
} catch ({ message }) {
  console.error(`${message}\nThe release was not made.`);
  process.exitCode = 1;
} finally {
  rmSync(clone, { recursive: true, force: true });
}
