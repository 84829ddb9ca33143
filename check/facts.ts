import type { Answer } from './answers.js';
import { attribute, readPage, type Page, type Tag, type Template } from './page.js';
import type { Manifest } from './manifest.js';
import { readPolicies, type Headers, type Policy } from './policy/policy.js';
import { readScripts, type Script } from './scripts.js';

/** What lies beside the source of a page. */
export interface About {
  /** Of the build to compare with. */
  readonly manifest: Manifest;
  /** Where the page lies. */
  readonly address?: string;
  /** What the server says to those who ask for the files of the FAQ, by address. */
  readonly answers?: Readonly<Record<string, Answer>>;
}

/** What can be seen of a page: each part of the check looks at some of it. */
export interface Facts {
  readonly page: Page;
  readonly manifest: Manifest;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly policies: readonly Policy[];
  /** Every `<ketamine-faq>` that a browser makes. */
  readonly elements: readonly Tag[];
  readonly scripts: readonly Script[];
}

export function readFacts(
  html: string,
  headers: Headers | undefined,
  { manifest, address, answers = {} }: About,
): Facts {
  const page = readPage(html, address);
  const policies = readPolicies(page, headers);
  const isUpgraded = policies.some(({ directives }) => directives.has('upgrade-insecure-requests'));
  return {
    page,
    manifest,
    answers,
    policies,
    elements: page.tags.filter(({ tagName }) => tagName === 'ketamine-faq'),
    scripts: readScripts(page, manifest, isUpgraded),
  };
}

/** The FAQ as it is written into a page, to be read before the script is there. */
export const staticRoot = (element: Tag): Template | undefined =>
  element.childNodes.find(
    (node): node is Template => 'content' in node && attribute(node, 'shadowrootmode') !== undefined,
  );
