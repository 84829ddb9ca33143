import { attribute, type Page, type Tag } from '../page.js';

/** Headers of a response, in any of the usual forms; or text that somebody has copied, which may be the policy alone. */
export type Headers =
  string | Iterable<readonly [string, string]> | Readonly<Record<string, string | readonly string[]>>;

/** A Content-Security-Policy. https://www.w3.org/TR/CSP3/ */
export interface Policy {
  /** The words of each directive, by its name. */
  readonly directives: ReadonlyMap<string, readonly string[]>;
  /** The tag it stands in, if it is in the page. */
  readonly tag?: Tag;
}

const headerName = 'content-security-policy';

/** The policies that hold for a page: those of its response, and those in it. One that only reports blocks nothing. */
export const readPolicies = (page: Page, headers: Headers = []): readonly Policy[] => [
  ...values(headers)
    // A header that is given twice arrives as one, with a comma.
    .flatMap((value) => value.split(','))
    .map((text) => ({ directives: parse(text) }))
    .filter(({ directives }) => directives.size),
  ...page.tags.filter(isPolicy).map((tag) => {
    const directives = parse(attribute(tag, 'content') ?? '');
    directives.delete('sandbox');
    return { directives, tag };
  }),
];

function parse(text: string): Map<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name, ...words] = part.trim().split(/\s+/);
    // Of two directives of one name a browser takes the first.
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), words);
  }
  return directives;
}

// https://html.spec.whatwg.org/#attr-meta-http-equiv-content-security-policy
const isPolicy = (tag: Tag) =>
  tag.tagName === 'meta' &&
  attribute(tag, 'http-equiv')?.toLowerCase() === headerName &&
  tag.parentNode?.nodeName === 'head';

function values(headers: Headers): readonly string[] {
  if (typeof headers === 'string') return pasted(headers);
  const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
  return entries.filter(([name]) => name.toLowerCase() === headerName).flatMap(([, value]) => value);
}

/**
 * The policies in copied text: the values of the headers of that name where one is named, on the same line or, as some
 * browsers copy it, on the next; else all of it.
 */
function pasted(text: string): readonly string[] {
  const named = [
    ...text.matchAll(/^[ \t]*content-security-policy(-report-only)?[ \t]*(?::[ \t]*\n?|\n)(.*(?:\n[ \t].*)*)/gim),
  ];
  return named.length ? named.filter(([, reports]) => !reports).map(([, , value]) => value!) : [text];
}

/** The first of some directives that a policy has: each stands in for the ones before it. */
export const effective = ({ directives }: Policy, names: readonly string[]): string | undefined =>
  names.find((name) => directives.has(name));

/** For who looks for the place to change it. */
export const placeOf = ({ tag }: Policy): string =>
  tag
    ? 'It stands in the page itself, in a <meta> tag.'
    : 'It is set where your site is hosted: in the server’s settings, a security plugin, or a service such as Cloudflare.';

/**
 * What to write so that one thing more is allowed. `meant` is the directive that should hold it, `name` the one that does
 * so in the policy. The rest of that is left out: who copies it would copy the nonce of one visit too.
 */
export function adding(source: string, meant: string, name: string, { directives }: Policy): string {
  const sources = directives.get(name)!;
  const isNone = sources.some((each) => each.toLowerCase() === "'none'");
  if (name !== 'default-src') return `Add to ${name}${isNone ? ", in place of 'none'" : ''}: ${source}`;
  return isNone || !sources.length
    ? `Add to the policy: ${meant} ${source}`
    : `Add to the policy a ${meant} that says what default-src says, and also: ${source}`;
}
