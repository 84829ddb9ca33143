import { unknownValue, type ParsedOptions, type RawOptions } from './parse.js';
import type { Warn } from './warn-once.js';

/** Who has reviewed the text, and when (ISO 8601). */
export interface SignOff {
  readonly reviewer: string;
  readonly reviewedOn: string;
}

/**
 * The sign-off of a text version (`version`) in a language (`locale`): only if everything that it needs is given and right.
 * Else our line “No clinician has reviewed it.” stays. A wrong value has had its warning from its parser.
 */
export function resolveSignOff(
  raw: RawOptions,
  { reviewer, reviewedOn, reviewedVersion, reviewedLanguages }: ParsedOptions,
  { locale, version }: { readonly locale: string; readonly version: string },
  warn: Warn,
): SignOff | undefined {
  const { reviewedLanguages: languages } = raw;
  const given = { reviewer: raw.reviewer, 'reviewed-on': raw.reviewedOn, 'reviewed-version': raw.reviewedVersion };
  const missing = Object.entries(given).flatMap(([attribute, value]) => (value ? [] : attribute));
  if (missing.length && (missing.length < 3 || languages)) warn(`no review is shown. Missing: ${missing.join(' ')}.`);
  else if (reviewedVersion && reviewedVersion !== version)
    warn(unknownValue({ attribute: 'reviewed-version' }, reviewedVersion, `${version}, the version of the text`));
  else if (reviewer && reviewedOn && reviewedVersion && (reviewedLanguages ?? [languages ?? 'en']).includes(locale))
    return { reviewer, reviewedOn };
  return undefined;
}
