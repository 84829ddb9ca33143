/**
 * The version of the text, which a reviewer signs. A change of wording is a patch version, a changed fact a minor version,
 * a withdrawn answer or a change of safety advice a major version. Change it by hand, with an entry in the changelog.
 */
export const contentVersion = '1.0.0-beta.2';

/**
 * The day of the last check of all sources (ISO 8601). A build never changes it. Of some sources only a stored copy or an abstract was
 * seen (docs/compliance.md).
 */
export const sourcesChecked = '2026-11-23';
