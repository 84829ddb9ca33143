import type { Aside, Tag } from './page.js';

/**
 * Every finding there is, by what it means for a reader, and in each what matters most first: the FAQ is not there, or it
 * takes the page away; it is there, but not as it was meant; it is there, and may be gone tomorrow.
 */
export const findings = {
  stops: [
    'not-a-page',
    'faq-missing',
    'element-missing',
    'element-misspelt',
    'element-as-text',
    'element-inert',
    'script-missing',
    'script-as-text',
    'script-inert',
    'script-unclosed',
    'quotes-curly',
    'address-on-computer',
    'address-other-file',
    'address-other-language',
    'address-insecure',
    'type-missing',
    'type-nomodule',
    'consent',
    'delayed',
    'policy-script',
    'policy-sandbox',
    'policy-trusted-types',
    'integrity-mismatch',
    'integrity-without-crossorigin',
    'answer-none',
    'answer-is-page',
    'answer-type',
    'answer-without-cors',
    'element-unclosed',
    'element-in-paragraph',
  ],
  spoils: [
    'element-hidden',
    'value-curly',
    'script-by-script',
    'policy-unsure',
    'integrity-unsure',
    'two-versions',
    'policy-languages',
    'answer-language',
    'policy-style',
    'language-unknown',
    'attribute-unknown',
    'value-unknown',
  ],
  risks: [
    'integrity-unreadable',
    'address-inexact',
    'version-other',
    'closing-missing',
    'fallback-missing',
    'cfasync-missing',
    'cfasync-late',
    'two-copies',
  ],
  well: ['well'],
} as const;

export type Weight = keyof typeof findings;
export type FindingId = (typeof findings)[Weight][number];

/** Something that was found, in plain words. */
export interface Finding {
  readonly id: FindingId;
  readonly problem: string;
  readonly fix: string;
  /** Where it stands in the source of the page, counted from 1. */
  readonly line?: number;
}

/** A finding at a tag of the page. */
export function finding(id: FindingId, problem: string, fix: string, at?: Tag | Aside): Finding {
  const line = at?.sourceCodeLocation?.startLine;
  return { id, problem, fix, ...(line && { line }) };
}

/** What stands above the findings of a weight. */
export const headings: Readonly<Record<Weight, string>> = {
  stops: 'Patients do not see it as they should',
  spoils: 'This is not as it should be',
  risks: 'It may not stay',
  well: 'All is well',
};

const weights = Object.keys(findings) as Weight[];
const order: readonly FindingId[] = weights.flatMap((weight) => findings[weight]);

/** What a finding means for a reader. */
export const weightOf = ({ id }: Finding): Weight =>
  weights.find((weight) => (findings[weight] as readonly FindingId[]).includes(id))!;

/** What matters most comes first. */
export const byWeight = (one: Finding, other: Finding): number => order.indexOf(one.id) - order.indexOf(other.id);
