/** A text that was published and should not be shown any more: withdrawn, or corrected in a way that matters for safety. */
export interface ContentNotice {
  /** The permanent name of the notice, such as `2027-1`: the year, and a number in that year. */
  readonly id: string;
  /** The day on which the notice was written (ISO 8601). */
  readonly date: string;
  readonly kind: 'withdrawn' | 'corrected';
  /** What is affected: ids of questions, `help-lines` or `safety-notes`. */
  readonly places: readonly string[];
  /** The languages that are affected, or all of them. */
  readonly locales: 'all' | readonly string[];
  /** Each published version of the text (`contentVersion`) that is affected. */
  readonly affected: readonly string[];
  /** The version of the text that no longer has it, or nothing while there is none. */
  readonly fixedIn?: string;
  /** What is wrong, in plain words. */
  readonly problem: string;
  /** What a site has to do now. */
  readonly advice: string;
}

/**
 * All notices, the newest first. The build writes them to `dist/content-notices.json`, and `npm run generate` to
 * docs/content-notices.md. Only a version that was published can need one. docs/content-policy.md says when to add one.
 */
export const contentNotices: readonly ContentNotice[] = [];
