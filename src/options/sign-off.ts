import type { ParsedOptions, RawOptions } from './parse.js';
import type { Warn } from './warn-once.js';

/** Who has reviewed the text, and when (ISO 8601). */
export interface SignOff {
  readonly reviewer: string;
  readonly reviewedOn: string;
}

/** What a sign-off needs, by property. Nobody could check a part of it. */
const needed = { reviewer: 'reviewer', reviewedOn: 'reviewed-on', reviewedVersion: 'reviewed-version' } as const;

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
  const missing = Object.entries(needed).flatMap(([property, attribute]) =>
    String(raw[property as keyof typeof needed] ?? '').trim() ? [] : attribute,
  );
  if (missing.length && (missing.length < 3 || raw.reviewedLanguages))
    warn(`no review is shown. Missing: ${missing.join(' ')}.`);
  else if (reviewedVersion && reviewedVersion !== version)
    warn(
      `no review is shown: reviewed-version="${reviewedVersion}" is not the version of the text. Accepted: ${version}.`,
    );
  else if (reviewer && reviewedOn && (reviewedLanguages ?? [raw.reviewedLanguages ?? 'en']).includes(locale))
    return { reviewer, reviewedOn };
  return undefined;
}
