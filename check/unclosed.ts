import { faqAround, getAttribute, type ElementNode, type Page } from './page.js';

/** Elements that the browser continues after the element around them has ended, such as `<b>` in `<p><b>one</p>two`. */
const formatting = ['a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'];

/** A closing tag that the browser ignores, because elements inside are still open. */
export interface IgnoredClosingTag {
  /** The elements that are open there, the innermost first. */
  readonly open: readonly ElementNode[];
  /** Whether the element goes on to hold content of the page. */
  readonly containsRestOfPage: boolean;
}

/** The closing tag that the page writes for an element, and that the browser ignores; `undefined` if there is none. */
export function ignoredClosingTag(element: ElementNode, { source }: Page): IgnoredClosingTag | undefined {
  const { startTag, endOffset = source.length } = element.sourceCodeLocation ?? {};
  if (!startTag) return undefined;
  const [before, tag] = splitAt(
    new RegExp(`</${element.tagName}[^>]*>?`, 'i'),
    source.slice(startTag.endOffset, endOffset),
  );
  if (tag === undefined) return undefined;
  const offset = startTag.endOffset + before.length;
  const open: ElementNode[] = [];
  const isOpenThere = (node: ElementNode['childNodes'][number]): node is ElementNode =>
    'tagName' in node && isOpenAt(offset, node);
  for (let node = element.childNodes.find(isOpenThere); node; node = node.childNodes.find(isOpenThere))
    if (!formatting.includes(node.tagName)) open.unshift(node);
  const rest = source.slice(offset + tag.length, endOffset).replace(/<[^>]*>/g, '');
  return open.length ? { open, containsRestOfPage: rest.trim() !== '' } : undefined;
}

function splitAt(pattern: RegExp, text: string): readonly [before: string, match: string | undefined] {
  const match = pattern.exec(text);
  return [text.slice(0, match?.index), match?.[0]];
}

function isOpenAt(offset: number, { sourceCodeLocation: place }: ElementNode): boolean {
  return Boolean(place && place.startOffset < offset && (place.endTag?.startOffset ?? place.endOffset) >= offset);
}

/** The elements in an FAQ that are not closed, and whose looks or link go on after it. */
export const unclosedFormatting = ({ elements }: Page): readonly ElementNode[] =>
  elements.filter(
    (element) =>
      formatting.includes(element.tagName) &&
      element.sourceCodeLocation &&
      !element.sourceCodeLocation.endTag &&
      faqAround(element)?.sourceCodeLocation?.endTag,
  );

/** The effect of an unclosed element on the rest of the page. */
export const continues = (element: ElementNode): string =>
  element.tagName === 'a' && getAttribute(element, 'href') !== undefined
    ? 'the rest of the page becomes part of the link'
    : 'the rest of the page looks like it too';
