import type { ElementNode, InertText } from './page.js';

/** The ids of all findings by severity, in the order in which they are reported. */
export const findings = {
  error: [
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
    'page-on-disk',
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
    'region-curly',
    'region-unknown',
  ],
  warning: [
    'fallback-numbers',
    'prerendered-numbers',
    'formatting-unclosed',
    'element-hidden',
    'style-hidden',
    'style-undefined',
    'value-curly',
    'script-by-script',
    'element-rendered-later',
    'policy-unsure',
    'integrity-unsure',
    'two-versions',
    'policy-languages',
    'page-on-disk-classic',
    'answer-files-without-cors',
    'answer-language',
    'answer-search',
    'answer-tools',
    'policy-style',
    'language-unknown',
    'attribute-unknown',
    'value-unknown',
    'exclude-ineffective',
    'property-unknown',
    'slot-unknown',
    'child-nested',
    'child-unseen',
    'own-outside',
    'own-value-unknown',
    'own-summary-missing',
    'review-not-shown',
  ],
  notice: [
    'integrity-unreadable',
    'address-inexact',
    'version-other',
    'classic-unsure',
    'closing-missing',
    'fallback-missing',
    'fallback-numbers-missing',
    'own-id',
    'cfasync-missing',
    'cfasync-late',
    'two-copies',
  ],
  ok: ['ok'],
} as const;

/**
 * How serious a finding is for visitors. `error`: the FAQ is missing, it breaks the page, or it shows the crisis lines of another country. `warning`: the FAQ is on the
 * page, but not as intended. `notice`: the code works, but may fail later or for some visitors.
 */
export type Severity = keyof typeof findings;
export type FindingId = (typeof findings)[Severity][number];

/** One result of the self-check, written for a site owner. */
export interface Finding {
  readonly id: FindingId;
  readonly problem: string;
  readonly fix: string;
  /** The line in the source of the page, starting at 1. */
  readonly line?: number;
  /** The heading above the finding, if it is not that of its severity. */
  readonly heading?: string;
  /** The address in `fix` of a file that the site owner is to open. */
  readonly url?: string;
}

/** Creates a finding. `location` is the node that the finding is about. */
export function finding(id: FindingId, problem: string, fix: string, location?: ElementNode | InertText): Finding {
  const line = location?.sourceCodeLocation?.startLine;
  return { id, problem, fix, ...(line && { line }) };
}

/** The heading above the findings of each severity. */
export const headings: Readonly<Record<Severity, string>> = {
  error: 'Errors: the FAQ does not work, breaks the page, or shows the wrong crisis lines',
  warning: 'Warnings: the FAQ may not work as intended',
  notice: 'Notices: the code works, but may fail later or for some visitors',
  ok: 'No problems found',
};

const severities = Object.keys(findings) as Severity[];
const order: readonly FindingId[] = severities.flatMap((severity) => findings[severity]);

export const severityOf = ({ id }: Finding): Severity =>
  severities.find((severity) => (findings[severity] as readonly FindingId[]).includes(id))!;

/** Compares two findings for sorting: the most serious one first. */
export const bySeverity = (one: Finding, other: Finding): number => order.indexOf(one.id) - order.indexOf(other.id);
