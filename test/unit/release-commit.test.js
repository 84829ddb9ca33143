// The commit and the tag of a release, which are made in a clone while somebody may work in the repository.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { commitInClone, gitIn, takeFromClone } from '../../scripts/release/commit.js';

const version = '1.2.3';

/** A repository with one file, and a clone of it in which the release has changed that file. */
function begin(t) {
  const root = mkdtempSync(join(tmpdir(), 'ketamine-faq-commit-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const repository = join(root, 'repository');
  const clone = join(root, 'clone');
  gitIn(root)(['init', '--quiet', '--initial-branch', 'main', repository]);
  const git = gitIn(repository);
  git(['config', 'user.name', 'A Maintainer']);
  git(['config', 'user.email', 'maintainer@faq.example']);
  git(['config', 'commit.gpgsign', 'false']);
  git(['config', 'tag.gpgsign', 'false']);
  writeFileSync(join(repository, 'version.txt'), '1.2.2\n');
  writeFileSync(join(repository, 'other.txt'), 'old\n');
  git(['add', '--all']);
  git(['commit', '--quiet', '--message', 'test: begin']);
  git(['clone', '--quiet', '.', clone]);
  writeFileSync(join(clone, 'version.txt'), `${version}\n`);
  const start = git(['rev-parse', 'HEAD']);
  const facts = { repository, version, start, time: 1767323046 };
  const state = () => [git(['rev-parse', 'HEAD']), git(['tag', '--list']), git(['status', '--porcelain'])];
  return { repository, clone, git, facts, start, state };
}

test('the repository gets one commit and one tag of whoever works in it, at the time of the release', (t) => {
  const { repository, clone, git, facts, start } = begin(t);
  commitInClone(clone, facts);
  takeFromClone(clone, facts);
  assert.equal(git(['rev-parse', 'HEAD~1']), start);
  assert.equal(git(['rev-parse', `v${version}^{commit}`]), git(['rev-parse', 'HEAD']));
  assert.equal(git(['cat-file', '-t', `v${version}`]), 'tag');
  assert.equal(
    git(['log', '-1', '--format=%an <%ae> %ct %s']),
    `A Maintainer <maintainer@faq.example> ${facts.time} release: make version ${version}`,
  );
  assert.equal(git(['branch', '--show-current']), 'main');
  assert.equal(git(['status', '--porcelain']), '');
  assert.equal(readFileSync(join(repository, 'version.txt'), 'utf8'), `${version}\n`);
});

test('the clone signs as the repository does', (t) => {
  const { clone, git, facts } = begin(t);
  git(['config', 'commit.gpgsign', 'true']);
  git(['config', 'gpg.program', 'no-such-program']);
  assert.throws(() => commitInClone(clone, facts), /no-such-program/);
});

for (const [what, change] of Object.entries({
  'a staged change': ({ repository, git }) => {
    writeFileSync(join(repository, 'other.txt'), 'new\n');
    git(['add', 'other.txt']);
  },
  'a change that is not staged': ({ repository }) => writeFileSync(join(repository, 'other.txt'), 'new\n'),
  'another branch': ({ git }) => git(['checkout', '--quiet', '-b', 'other']),
  'a further commit': ({ git }) => git(['commit', '--quiet', '--allow-empty', '--message', 'test: go on']),
}))
  test(`nothing is taken if the repository has got ${what} meanwhile`, (t) => {
    const trial = begin(t);
    commitInClone(trial.clone, trial.facts);
    change(trial);
    const before = trial.state();
    assert.throws(() => takeFromClone(trial.clone, trial.facts), /has changed since/);
    assert.deepEqual(trial.state(), before);
  });

test('no tag is left if the commit cannot be taken', (t) => {
  const trial = begin(t);
  commitInClone(trial.clone, trial.facts);
  const before = trial.state();
  writeFileSync(join(trial.repository, '.git/index.lock'), '');
  assert.throws(() => takeFromClone(trial.clone, trial.facts));
  rmSync(join(trial.repository, '.git/index.lock'));
  assert.deepEqual(trial.state(), before);
});

test('the printed commands take both back, and keep what was changed since', (t) => {
  const { repository, clone, git, facts, start } = begin(t);
  commitInClone(clone, facts);
  takeFromClone(clone, facts);
  writeFileSync(join(repository, 'other.txt'), 'new\n');
  git(['tag', '-d', `v${version}`]);
  git(['reset', '--quiet', '--keep', start]);
  assert.equal(git(['rev-parse', 'HEAD']), start);
  assert.equal(readFileSync(join(repository, 'other.txt'), 'utf8'), 'new\n');
});
