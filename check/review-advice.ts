import { listed } from './listed.js';

/** The attributes without which no review is shown. */
export const reviewAttributes: readonly string[] = ['reviewer', 'reviewed-on', 'reviewed-version'];

/**
 * Returns advice for a page with an incomplete review, or with wrong attributes for one. The advice is conditional on a clinician
 * having read the text, so that it never leads a site to claim a review that nobody has made.
 */
export const reviewAdvice = ({
  clinician = 'your clinician',
  version,
  verb = 'write',
  attributes = reviewAttributes,
  toRemove = 'the attribute',
}: {
  readonly clinician?: string;
  /** The version of the text. */
  readonly version: string;
  readonly verb?: 'write' | 'add';
  readonly attributes?: readonly string[];
  /** What to remove if nobody has read the text. */
  readonly toRemove?: string;
}): string => {
  const written = attributes.map((name) => `${name}="${name === 'reviewed-version' ? version : '…'}"`);
  return `If ${clinician} has read version ${version} of the text, ${verb} ${listed(written)}; otherwise remove ${toRemove}.`;
};
