import type { ParsedOptions, RawOptions } from './parse.js';
import type { Warn } from './warnings.js';

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
  if (missing.length && (missing.length < 3 || languages)) warn('review', missing);
  else if (reviewedVersion && reviewedVersion !== version) warn('version', reviewedVersion, version);
  else if (reviewer && reviewedOn && reviewedVersion && (reviewedLanguages ?? [languages ?? 'en']).includes(locale))
    return { reviewer, reviewedOn };
  return undefined;
}
