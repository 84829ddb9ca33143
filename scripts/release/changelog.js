// The sections of CHANGELOG.md. The newest changes stand under a heading that ends with “not published yet”.

const unpublished = /^## (?:\S+, )?not published yet$/im;

/** The section under the heading that a pattern matches, without the heading, or undefined. */
function sectionUnder(changelog, heading) {
  const found = heading.exec(changelog);
  if (!found) return undefined;
  const rest = changelog.slice(found.index + found[0].length);
  return rest.split(/^## /m)[0].trim();
}

/** The changes that no release has: undefined without such a section, empty if it lists nothing. */
export function unpublishedChanges(changelog) {
  const section = sectionUnder(changelog, unpublished);
  return section && /^- /m.test(section) ? section : section && '';
}

/** The changelog with a version and its date in place of “not published yet”. */
export const withRelease = (changelog, version, date) => changelog.replace(unpublished, `## ${version}, ${date}`);

/** The changes of a version. */
export function changesOf(changelog, version) {
  const escaped = version.replaceAll('.', '\\.');
  return sectionUnder(changelog, new RegExp(`^## ${escaped}(?:, .*)?$`, 'm'));
}

/** The `readme.txt` of the plugin with a section for the version: the one without a number, the unpublished one, or a new one. */
export function withPluginRelease(readme, version, contentVersion) {
  const [before, changes] = readme.split('== Changelog ==\n\n');
  const heading = `= ${version} =\n`;
  const first = /^= (.*) =\n((?:\*.*\n)*)/.exec(changes);
  const [whole, name, lines] = first;
  const isUnpublished = /not published yet/i.test(name + lines);
  const section = isUnpublished
    ? heading + lines.replace(/ ?not published yet\.?/i, '')
    : `${heading}* Version ${contentVersion} of the text.\n\n${whole}`;
  return `${before}== Changelog ==\n\n${section}${changes.slice(whole.length)}`;
}
