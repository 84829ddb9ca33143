import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of the parsed page. */
export type ElementNode = Tree.Element;
export type TemplateNode = Tree.Template;
export type Root = Tree.ParentNode;

/** Text that the browser does not parse into elements: a text node, a comment, or the content of a `<template>`. */
export interface InertText {
  /** The name of the element that contains the text, or `comment`. */
  readonly container: string;
  readonly text: string;
  readonly sourceCodeLocation: Tree.TextNode['sourceCodeLocation'] | undefined;
}

/** The HTML of a page, parsed as the HTML standard requires. */
export interface Page {
  readonly source: string;
  /** Every element that the browser creates, in document order. */
  readonly elements: readonly ElementNode[];
  readonly inertTexts: readonly InertText[];
  /** The URL of the page, if known. */
  readonly url: URL | undefined;
  /** The URL that relative URLs are resolved against. */
  readonly baseUrl: URL;
}

/** Used as the page's URL if the real one is unknown: relative URLs then resolve to this origin. */
const unknownPageUrl = new URL('https://page.invalid/');

/** Parses the source of a page. Without `pageUrl`, the canonical link of the page is used, if there is one. */
export function parsePage(source: string, pageUrl?: string): Page {
  const elements: ElementNode[] = [];
  const inertTexts: InertText[] = [];
  // A loop instead of recursion: a deeply nested page must not overflow the call stack.
  const pending: Tree.ChildNode[] = [];
  const addChildren = ({ childNodes }: Tree.ParentNode) =>
    [...childNodes].reverse().forEach((node) => pending.push(node));
  addChildren(parse(source, { sourceCodeLocationInfo: true }));
  for (let node = pending.pop(); node; node = pending.pop()) {
    const { sourceCodeLocation } = node;
    if ('value' in node)
      inertTexts.push({ container: node.parentNode!.nodeName, text: node.value, sourceCodeLocation });
    if ('data' in node) inertTexts.push({ container: 'comment', text: node.data, sourceCodeLocation });
    if (!('tagName' in node)) continue;
    elements.push(node);
    if (!('content' in node)) addChildren(node);
    // A declarative shadow root is part of the page. The content of any other template is inert.
    else if (getAttribute(node, 'shadowrootmode') !== undefined) addChildren(node.content);
    else inertTexts.push({ container: 'template', text: serialize(node.content), sourceCodeLocation });
  }

  const canonical = elements.find(
    (element) => element.tagName === 'link' && getAttribute(element, 'rel')?.toLowerCase() === 'canonical',
  );
  const url = parseUrl(pageUrl ?? (canonical && getAttribute(canonical, 'href')) ?? '');
  const base = elements.find((element) => element.tagName === 'base' && getAttribute(element, 'href') !== undefined);
  return {
    source,
    elements,
    inertTexts,
    url,
    baseUrl: parseUrl((base && getAttribute(base, 'href')) ?? '', url ?? unknownPageUrl) ?? unknownPageUrl,
  };
}

const inertContainers = [
  'comment',
  'template',
  'noscript',
  'textarea',
  'title',
  'style',
  'iframe',
  'xmp',
  'noembed',
  'noframes',
];

/**
 * Two names of the container for sentences, at its first mention and later; `undefined` if visitors can read the text on
 * the page.
 */
export function inertContainer({ container }: InertText): readonly [name: string, shortName: string] | undefined {
  if (container === 'comment') return ['an HTML comment (<!-- … -->)', 'the comment'];
  return inertContainers.includes(container) ? [`<${container}>`, `<${container}>`] : undefined;
}

/** The value of an attribute, or `undefined` if the element does not have it. */
export const getAttribute = (element: ElementNode, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** The declarative shadow root of an element, as the prerendered FAQ has one. */
export const declarativeShadowRoot = (element: ElementNode): TemplateNode | undefined =>
  element.childNodes.find(
    (node): node is TemplateNode => 'content' in node && getAttribute(node, 'shadowrootmode') !== undefined,
  );

/**
 * Creates a function that returns the value of an element, or else of its nearest ancestor that has one. Results are cached
 * for every visited element: in a deeply nested page, walking all ancestors of every element would take quadratic time.
 */
export function inheritedValue<T>(
  ownValue: (element: ElementNode) => T | undefined,
): (element: ElementNode) => T | undefined {
  const cache = new WeakMap<ElementNode, T | undefined>();
  return (element) => {
    const visited: ElementNode[] = [];
    let value: T | undefined;
    for (let node: Tree.ParentNode | null = element; node && 'tagName' in node && value === undefined;) {
      if (cache.has(node)) {
        value = cache.get(node);
        break;
      }
      visited.push(node);
      value = ownValue(node);
      node = node.parentNode;
    }
    for (const each of visited) cache.set(each, value);
    return value;
  };
}

/** The document or shadow root that an element is in. */
export const rootOf: (element: ElementNode) => Root | undefined = inheritedValue(({ parentNode }) =>
  parentNode && !('tagName' in parentNode) ? parentNode : undefined,
);

/** The `<ketamine-faq>` that an element is in, or that it is. */
export const faqAround: (element: ElementNode) => ElementNode | undefined = inheritedValue((element) =>
  element.tagName === 'ketamine-faq' ? element : undefined,
);

/** The parsed URL, or `undefined` if the text is not a valid URL. */
export function parseUrl(text: string, base?: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** Whether a URL that was resolved against `Page.baseUrl` is the real one, and not that of an unknown page. */
export const isKnownUrl = ({ origin }: URL): boolean => origin !== unknownPageUrl.origin;

/** Whether a URL has another origin than the page; `undefined` if that is unknown. */
export function isCrossOrigin(url: URL, { url: pageUrl }: Page): boolean | undefined {
  if (pageUrl) return url.origin !== pageUrl.origin;
  if (!isKnownUrl(url)) return false;
  return isNpmCdn(url) || undefined;
}

const npmCdns = [
  'cdn.jsdelivr.net',
  'unpkg.com',
  'esm.sh',
  'esm.run',
  'cdn.skypack.dev',
  'ga.jspm.io',
  'cdnjs.cloudflare.com',
];

/** Whether a URL belongs to a public CDN that serves npm packages. */
export const isNpmCdn = ({ hostname }: URL): boolean => npmCdns.includes(hostname);

/** Whether a page is opened from a disk, and a URL leads to the same disk. */
export const isBesidePage = ({ protocol, host }: URL, { url }: Page): boolean =>
  protocol === 'file:' && url?.protocol === 'file:' && host === url.host;
