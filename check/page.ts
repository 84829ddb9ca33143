import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element, as a browser makes it out of the source of a page. */
export type Tag = Tree.Element;
export type Template = Tree.Template;

/** Text of which a browser makes no elements. */
export interface Aside {
  /** The name of the element that holds it; of a comment, `comment`. */
  readonly holder: string;
  readonly text: string;
  readonly sourceCodeLocation: Tree.TextNode['sourceCodeLocation'] | undefined;
}

/** A page, taken apart by the rules of HTML. */
export interface Page {
  readonly source: string;
  /** Everything that a browser makes an element, in order. */
  readonly tags: readonly Tag[];
  readonly asides: readonly Aside[];
  /** Where the page lies, if that is known. */
  readonly address: URL | undefined;
  /** What its addresses are read against. */
  readonly base: URL;
}

/** Stands for the site of a page whose address is not known: what is not on another site by name is on this one. */
const somewhere = new URL('https://page.invalid/');

/** Takes a page apart. Where nobody says where it lies, it may do so itself. */
export function readPage(source: string, address?: string): Page {
  const tags: Tag[] = [];
  const asides: Aside[] = [];
  // No recursion: pages may be nested deeper than a stack.
  const waiting: Tree.ChildNode[] = [];
  const wait = ({ childNodes }: Tree.ParentNode) => [...childNodes].reverse().forEach((node) => waiting.push(node));
  wait(parse(source, { sourceCodeLocationInfo: true }));
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { sourceCodeLocation } = node;
    if ('value' in node) asides.push({ holder: node.parentNode!.nodeName, text: node.value, sourceCodeLocation });
    if ('data' in node) asides.push({ holder: 'comment', text: node.data, sourceCodeLocation });
    if (!('tagName' in node)) continue;
    tags.push(node);
    if (!('content' in node)) wait(node);
    // A shadow root that is written into the page is a part of it; any other template is not.
    else if (attribute(node, 'shadowrootmode') !== undefined) wait(node.content);
    else asides.push({ holder: 'template', text: serialize(node.content), sourceCodeLocation });
  }

  const own = tags.find((tag) => tag.tagName === 'link' && attribute(tag, 'rel')?.toLowerCase() === 'canonical');
  const known = urlOf(address ?? (own && attribute(own, 'href')) ?? '');
  const base = tags.find((tag) => tag.tagName === 'base' && attribute(tag, 'href') !== undefined);
  return {
    source,
    tags,
    asides,
    address: known,
    base: urlOf((base && attribute(base, 'href')) ?? '', known ?? somewhere) ?? somewhere,
  };
}

const inert = ['comment', 'template', 'noscript', 'textarea', 'title', 'style', 'iframe', 'xmp', 'noembed', 'noframes'];

/** Where text stands of which a browser shows nothing; nothing where visitors can read it. */
export function inertPlace({ holder }: Aside): string | undefined {
  if (holder === 'comment') return 'a comment (<!-- … -->)';
  return inert.includes(holder) ? `<${holder}>` : undefined;
}

/** An attribute as it is written, or nothing where it is not. */
export const attribute = (tag: Tag, name: string): string | undefined =>
  tag.attrs.find((each) => each.name === name)?.value;

/**
 * Finds what a tag has, or else the nearest of the elements around it. What was found is kept for all that were passed:
 * a page may be nested so deep that the way out cannot be gone again for each of its elements.
 */
export function nearest<T>(own: (tag: Tag) => T | undefined): (tag: Tag) => T | undefined {
  const known = new WeakMap<Tag, T | undefined>();
  return (tag) => {
    const passed: Tag[] = [];
    let found: T | undefined;
    for (let node: Tree.ParentNode | null = tag; node && 'tagName' in node && found === undefined;) {
      if (known.has(node)) {
        found = known.get(node);
        break;
      }
      passed.push(node);
      found = own(node);
      node = node.parentNode;
    }
    for (const each of passed) known.set(each, found);
    return found;
  };
}

/** An address, if it is one. */
export function urlOf(text: string, base?: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** Whether an address is on another site than the page; nothing where that cannot be told. */
export function isElsewhere(url: URL, { address }: Page): boolean | undefined {
  if (address) return url.origin !== address.origin;
  if (url.origin === somewhere.origin) return false;
  return isCdn(url) || undefined;
}

const cdns = [
  'cdn.jsdelivr.net',
  'unpkg.com',
  'esm.sh',
  'esm.run',
  'cdn.skypack.dev',
  'ga.jspm.io',
  'cdnjs.cloudflare.com',
];

/** Whether an address is on one of the sites that hand out what is published on npm. */
export const isCdn = ({ hostname }: URL): boolean => cdns.includes(hostname);
