/**
 * The version of the text, which a reviewer signs. A change of wording is a patch version, a changed fact a minor version,
 * a withdrawn answer or a change of safety advice a major version. Change it by hand, with an entry in the changelog.
 */
export const contentVersion = '1.0.0-beta.2';

/** The day on which a person last checked all sources (ISO 8601). A build never changes it. */
export const sourcesChecked = '2026-11-23';
