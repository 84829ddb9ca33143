import { headerValues, type Headers } from './headers.js';
import { getAttribute, type ElementNode, type Page } from './page.js';

/** A Content-Security-Policy. https://www.w3.org/TR/CSP3/ */
export interface Policy {
  /** The values of each directive, by the name of the directive. */
  readonly directives: ReadonlyMap<string, readonly string[]>;
  /** The `<meta>` element, if the policy is in the page. */
  readonly element?: ElementNode;
}

const headerName = 'content-security-policy';

/** The policies that apply to a page, from its headers and its `<meta>` elements. Report-only policies are left out. */
export const parsePolicies = (page: Page, headers: Headers = []): readonly Policy[] => [
  // Copied text without the name of the header is its value.
  ...(headerValues(headers, headerName) ?? [headers as string])
    // HTTP joins repeated headers with a comma.
    .flatMap((value) => value.split(','))
    .map((text) => ({ directives: parseDirectives(text) }))
    .filter(({ directives }) => directives.size),
  ...page.elements.filter(isPolicyElement).map((element) => {
    const directives = parseDirectives(getAttribute(element, 'content') ?? '');
    // Browsers ignore `sandbox` in a `<meta>` element.
    directives.delete('sandbox');
    return { directives, element };
  }),
];

function parseDirectives(text: string): Map<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const directive of text.split(';')) {
    const [name, ...values] = directive.trim().split(/\s+/);
    // Browsers use the first of several directives with one name.
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
  }
  return directives;
}

// https://html.spec.whatwg.org/#attr-meta-http-equiv-content-security-policy
const isPolicyElement = (element: ElementNode) =>
  element.tagName === 'meta' &&
  getAttribute(element, 'http-equiv')?.toLowerCase() === headerName &&
  element.parentNode?.nodeName === 'head';

/** Whether a policy applies to an element: one in a `<meta>` element does not apply to the content before it. */
export const appliesTo = ({ element: meta }: Policy, element: ElementNode): boolean =>
  !meta || startOffset(element) >= startOffset(meta);

const startOffset = ({ sourceCodeLocation }: ElementNode) => sourceCodeLocation?.startOffset ?? 0;

/** The directives that can limit script tags, the most specific one first. */
export const scriptDirectives: readonly string[] = ['script-src-elem', 'script-src', 'default-src'];

/** The first of the directives that the policy has. `names` starts with the most specific one; the others are fallbacks. */
export const effectiveDirective = ({ directives }: Policy, names: readonly string[]): string | undefined =>
  names.find((name) => directives.has(name));

/** The subject of every finding about a policy. */
export const policySubject = 'The security policy of your site (Content-Security-Policy)';

/** A sentence for a site owner who looks for the place to change the policy. */
export const policyLocation = ({ element }: Policy): string =>
  element
    ? 'The policy is in the page itself, in a <meta> tag.'
    : 'The policy is set where your site is hosted: in the server settings, in a security plugin, or in a service such as Cloudflare.';

/**
 * The advice to allow one more source. `directive` is the one that should contain the source, `effective` the one that
 * applies now. The other values are not repeated: a site owner would copy the nonce of a single page view with them.
 */
export function addSourceAdvice(source: string, directive: string, effective: string, { directives }: Policy): string {
  const sources = directives.get(effective)!;
  const isNone = sources.some((each) => each.toLowerCase() === "'none'");
  const prefix = 'Send this to the person who manages your site. ';
  if (effective !== 'default-src')
    return prefix + (isNone ? `In ${effective}, replace 'none' with: ${source}` : `Add to ${effective}: ${source}`);
  return (
    prefix +
    (isNone || !sources.length
      ? `Add to the policy: ${directive} ${source}`
      : `Add to the policy a ${directive} directive with the values of default-src and also: ${source}`)
  );
}
