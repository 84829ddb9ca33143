// A clone of HEAD, in which a release can be tried.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What only the owner knows, for a trial. */
export const owner = {
  repository: 'https://github.com/OWNER/NAME',
  homepage: 'https://faq.example/',
  bugs: 'https://faq.example/bugs',
  author: 'An Author',
  securityContact: 'security@faq.example',
  conductContact: 'conduct@faq.example',
  firstAnswer: '5 working days',
};

/** Clones HEAD into a folder, as the branch main. The clone uses the installed packages. */
export function cloneHead(folder) {
  const git = (...args) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  execFileSync('git', ['clone', '--quiet', '.', folder]);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  git('checkout', '--quiet', '-B', 'main');
  git('config', 'user.name', 'Trial');
  git('config', 'user.email', 'trial@faq.example');

  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const write = (path, text) => writeFileSync(join(folder, path), text);
  const run = (args, env = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    return { status, stdout, stderr };
  };
  const commit = (message) => git('commit', '--quiet', '--all', '--message', message);
  /** All that git knows of the clone: commit, branch, tags, and what is not committed. */
  const state = () => [
    git('rev-parse', 'HEAD'),
    git('branch', '--list'),
    git('tag', '--list'),
    git('status', '--porcelain'),
  ];
  return { folder, git, read, write, run, commit, state, release: (...args) => run(['scripts/release.js', ...args]) };
}
