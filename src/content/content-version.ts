/**
 * The version of the text, which is what a reviewer signs. Wording is a patch, a changed fact a minor, a withdrawn or
 * safety-changing answer a major version. Changed by hand, with an entry in the changelog.
 */
export const contentVersion = '1.0.0-beta.1';

/** The day the sources were last looked at (ISO 8601). Changed by a person who looked again, never by a build. */
export const sourcesChecked = '2026-11-23';
