// The commit and the tag of a release. They are made in a clone, while the repository may change, and then taken from there.
import { execFileSync } from 'node:child_process';

/** Returns a function that runs git in a folder, and returns what it prints. It throws what git says when it fails. */
export const gitIn = (folder) => (args, options) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', ...options }).trim();

/** Whether a setting says who commits, or how commits and tags are signed. */
const isIdentity = (key) => /^(user\.|gpg\.|commit\.gpgsign$|tag\.(gpgsign|forcesignannotated)$)/.test(key);

/** The settings of a repository that a clone does not have, as `[key, value]`. A key without a value is true. */
const identityOf = (git) =>
  git(['config', '--list', '--null'])
    .split('\0')
    .map((entry) => /^([^\n]*)\n?(.*)$/s.exec(entry).slice(1))
    .filter(([key]) => isIdentity(key))
    .map(([key, value]) => [key, value || 'true']);

/**
 * Commits all that has changed in the clone, and tags it, as the person who works in the repository.
 * @param clone the folder of the clone
 * @param release the folder of the repository, the version, and the time of the commit in seconds
 */
export function commitInClone(clone, { repository, version, time }) {
  const git = gitIn(clone);
  for (const [key, value] of identityOf(gitIn(repository))) git(['config', key, value]);
  git(['add', '--all']);
  const env = { ...process.env, GIT_COMMITTER_DATE: `${time} +0000` };
  git(['commit', '--quiet', '--message', `release: make version ${version}`], { env });
  git(['tag', '--annotate', `v${version}`, '--message', `ketamine-faq ${version}`], { env });
}

/**
 * Takes the commit and the tag from the clone into the repository and its branch main.
 * @param clone the folder of the clone
 * @param release the folder of the repository, the version, and the commit from which the clone was made
 * @throws {Error} if the repository has another commit or branch, or changes that are not committed. Then nothing is taken.
 */
export function takeFromClone(clone, { repository, version, start }) {
  const git = gitIn(repository);
  const isAsBefore =
    git(['rev-parse', 'HEAD']) === start &&
    git(['branch', '--show-current']) === 'main' &&
    git(['status', '--porcelain']) === '';
  if (!isAsBefore)
    throw new Error(
      `The repository has changed since the release was begun at ${start}. Commit on main, and begin again.`,
    );
  const tag = `refs/tags/v${version}`;
  git(['fetch', '--quiet', '--no-tags', clone, `${tag}:${tag}`]);
  try {
    git(['merge', '--quiet', '--ff-only', `${tag}^{commit}`]);
  } catch (error) {
    git(['tag', '--delete', `v${version}`]);
    throw error;
  }
}
