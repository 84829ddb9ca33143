import { finding, type Finding } from './finding.js';
import { attribute, nearest, type Tag } from './page.js';
import { curly, isCurly } from './quotes.js';

/** How an element stands on the page that a browser does make: what is inside it, and whether it can be seen. */
export function checkStanding(element: Tag, source: string): readonly Finding[] {
  const isBroken = isInParagraph(element);
  return [
    ...(isBroken ? [inParagraph(element)] : checkClosing(element, source)),
    ...checkHidden(element),
    ...(isBroken || contents(element).length ? [] : [withoutFallback(element)]),
    ...(isCurly(element) ? [curly(element)] : []),
  ];
}

const isClosed = ({ sourceCodeLocation }: Tag) => Boolean(sourceCodeLocation?.endTag);

/** Whether the paragraph around it has ended at the one inside, and it with that. */
const isInParagraph = (element: Tag) => !isClosed(element) && openParagraph(element) !== undefined;

const openParagraph = nearest((tag) => (tag.tagName === 'p' && !isClosed(tag) ? tag : undefined));

const inParagraph = (element: Tag) =>
  finding(
    'element-in-paragraph',
    '<ketamine-faq> stands inside a paragraph (<p>), which ends where the next one begins. So the text inside comes out of it, and is shown beside the FAQ.',
    'Take the <p> around it away. Many editors add it by themselves: use a block for custom HTML.',
    element,
  );

function checkClosing(element: Tag, source: string): readonly Finding[] {
  if (isClosed(element)) return [];
  const { startTag } = element.sourceCodeLocation ?? {};
  const isAtOnce = Boolean(startTag && source.slice(0, startTag.endOffset).endsWith('/>'));
  // What was meant to be inside is one paragraph, or nothing where the tag closes itself.
  const isSwallowing = contents(element).length > (isAtOnce ? 0 : 1);
  const problem = `<ketamine-faq> has no closing tag${isAtOnce ? ', and “/>” does not close it' : ''}.`;
  const fix = 'Write </ketamine-faq> right after the paragraph inside it.';
  return [
    isSwallowing
      ? finding('element-unclosed', `${problem} What follows on the page is inside it, and hidden.`, fix, element)
      : finding('closing-missing', `${problem} Whatever is put after it would be inside it, and hidden.`, fix, element),
  ];
}

const hiddenPart = nearest((tag) => (attribute(tag, 'hidden') === undefined ? undefined : tag));

function checkHidden(element: Tag): readonly Finding[] {
  const hidden = hiddenPart(element);
  if (!hidden) return [];
  return [
    finding(
      'element-hidden',
      `<${hidden.tagName}> has the attribute “hidden”, so the FAQ is not shown, unless a script of your page takes it away.`,
      'Take the attribute away.',
      hidden,
    ),
  ];
}

const withoutFallback = (element: Tag) =>
  finding(
    'fallback-missing',
    'Nothing stands inside <ketamine-faq>. A visitor whose browser does not run the script sees nothing, and no number to call in a crisis.',
    'Put the paragraph with the telephone numbers back inside it, as in the README.',
    element,
  );

const unseen = ['details', 'noscript', 'br', 'script', 'style', 'link', 'meta', 'template'];

/** What visitors see in its place where the script cannot run: what goes to no slot, and is no question of the clinic. */
const contents = (element: Tag) =>
  element.childNodes.filter((node) => {
    if (node.nodeName === '#text') return 'value' in node && node.value.trim() !== '';
    return 'tagName' in node && attribute(node, 'slot') === undefined && !unseen.includes(node.tagName);
  });
