import { parsePolicies, type Policy } from './csp-policy.js';
import type { FileResponse } from './file-response.js';
import type { Headers } from './headers.js';
import { findBlocker, findImportMap, type ImportMap } from './import-map.js';
import { requiresScriptHashes } from './integrity-policy.js';
import type { Manifest } from './manifest.js';
import { parsePage, type ElementNode, type Page } from './page.js';
import { findScriptTags, type ScriptTag } from './script-tags.js';

/** What `diagnose` needs to know besides the source of the page. */
export interface DiagnoseOptions {
  /** The manifest of the build that the page is compared with. */
  readonly manifest: Manifest;
  /** The URL of the page. */
  readonly pageUrl?: string;
  /** The responses to requests for `filesToRequest()`, by URL. */
  readonly responses?: Readonly<Record<string, FileResponse>>;
}

/** The input of every rule. */
export interface CheckContext {
  readonly page: Page;
  readonly manifest: Manifest;
  readonly responses: Readonly<Record<string, FileResponse>>;
  readonly policies: readonly Policy[];
  /** Whether the header `Integrity-Policy` blocks scripts without a hash. */
  readonly requiresScriptHashes: boolean;
  readonly importMap: ImportMap | undefined;
  /** The policy that blocks the import map, if one does. */
  readonly importMapBlocker: Policy | undefined;
  /** Every `<ketamine-faq>` element that the browser creates. */
  readonly faqElements: readonly ElementNode[];
  readonly scripts: readonly ScriptTag[];
}

/** Parses the page and its headers for the rules. */
export function createContext(
  html: string,
  headers: Headers | undefined,
  { manifest, pageUrl, responses = {} }: DiagnoseOptions,
): CheckContext {
  const page = parsePage(html, pageUrl);
  const policies = parsePolicies(page, headers);
  const importMap = findImportMap(page);
  const upgradesRequests = policies.some(({ directives }) => directives.has('upgrade-insecure-requests'));
  return {
    page,
    manifest,
    responses,
    policies,
    requiresScriptHashes: requiresScriptHashes(headers),
    importMap,
    importMapBlocker: importMap && findBlocker(importMap, policies),
    faqElements: page.elements.filter(({ tagName }) => tagName === 'ketamine-faq'),
    scripts: findScriptTags(page, manifest, upgradesRequests),
  };
}
