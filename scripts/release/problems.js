// Checks whether a version can be released.
import { compare, valid } from 'semver';

/**
 * Returns an error message if a version cannot be released, else undefined.
 * @param version - The requested version.
 * @param state - The version of `package.json`, whether it has been released, the git tags, and the unpublished changes.
 */
export function versionProblem(version, { current, isReleased, tags, changes }) {
  if (!version) return 'Which version? Usage: npm run release -- <version> [--dry-run] [--skip-tests]';
  // `valid` accepts a `v`, spaces and build metadata too, and returns the version without them.
  if (valid(version) !== version)
    return `“${version}” is no version. Write three numbers, such as 1.2.3 or 1.2.3-beta.1.`;
  if (tags.includes(`v${version}`)) return `There is already a tag v${version}.`;
  const order = compare(version, current);
  if (order < 0 || (order === 0 && isReleased))
    return `${version} is not newer than ${current}, the version of package.json.`;
  if (changes === undefined)
    return 'CHANGELOG.md has no section “## Not published yet” (or “## <version>, not published yet”) with the changes.';
  if (!changes)
    return 'The section of the changes that are not published yet is empty in CHANGELOG.md. List what has changed.';
  return undefined;
}

/**
 * Returns the reasons why the repository cannot be released. A trial run only prints them.
 * @param state the branch, whether there are changes that are not committed, and the empty fields of `project.json`
 */
export function repositoryProblems({ branch, isDirty, empty }) {
  return [
    ...(isDirty ? ['There are changes that are not committed: commit or stash them.'] : []),
    ...(branch === 'main' ? [] : [`A release is made on the branch main, and this is ${branch || 'no branch'}.`]),
    ...(empty.length
      ? [`Fill in project.json, and run npm run generate. Empty:\n${empty.map((field) => `  ${field}`).join('\n')}`]
      : []),
  ];
}
