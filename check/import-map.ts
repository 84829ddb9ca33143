import { addSourceAdvice, appliesTo, effectiveDirective, scriptDirectives, type Policy } from './csp-policy.js';
import { allowsInline } from './csp-source-list.js';
import { hashesOf, textOf } from './inline-text.js';
import { parseIntegrity } from './integrity-metadata.js';
import { getAttribute, parseUrl, type ElementNode, type Page } from './page.js';

/** The import map of a page, as far as it gives hashes to modules. https://html.spec.whatwg.org/#import-maps */
export interface ImportMap {
  readonly element: ElementNode;
  /** The hashes of a module, by its URL. */
  readonly hashes: ReadonlyMap<string, readonly string[]>;
}

/** The import map that every browser uses: Firefox ignores a second one, and one that comes after a module script. */
export function findImportMap({ elements, baseUrl }: Page): ImportMap | undefined {
  const element = elements.find((each) => ['module', 'importmap'].includes(scriptType(each)));
  if (!element || scriptType(element) === 'module' || getAttribute(element, 'src') !== undefined) return undefined;
  const hashes = Object.entries(integrityIn(textOf(element))).flatMap(([key, integrity]) => {
    // Browsers ignore an address such as `dist/x.js`.
    const url = parseUrl(key, /^(\/|\.\.?\/)/.test(key) ? baseUrl : undefined);
    return url && typeof integrity === 'string' ? [[url.href, parseIntegrity(integrity)] as const] : [];
  });
  return { element, hashes: new Map(hashes) };
}

const scriptType = (element: ElementNode) =>
  element.tagName === 'script' ? (getAttribute(element, 'type') ?? '').trim().toLowerCase() : '';

/** The section `integrity` of an import map. */
function integrityIn(json: string): object {
  try {
    const { integrity } = JSON.parse(json) as { integrity?: unknown };
    return typeof integrity === 'object' && integrity ? integrity : {};
  } catch {
    return {};
  }
}

/** The policy that blocks the import map, which is a script in the page. */
export const findBlocker = ({ element }: ImportMap, policies: readonly Policy[]): Policy | undefined =>
  policies.find((policy) => {
    const directive = effectiveDirective(policy, scriptDirectives);
    return (
      directive &&
      appliesTo(policy, element) &&
      !allowsInline(policy.directives.get(directive)!, getAttribute(element, 'nonce'), hashesOf(element))
    );
  });

/** The advice to allow the import map, and the files with these hashes, in the policy that blocks them. */
export function allowMapAdvice({ element }: ImportMap, blocker: Policy, fileHashes: readonly string[] = []): string {
  const hashes = [hashesOf(element)[0]!, ...fileHashes].map((hash) => `'${hash}'`);
  return addSourceAdvice(hashes.join(' '), 'script-src', effectiveDirective(blocker, scriptDirectives)!, blocker);
}
