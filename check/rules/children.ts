import type { CheckContext } from '../context.js';
import { elementsIn, visibleText } from '../fallback.js';
import { finding, type Finding } from '../finding.js';
import { namesLine } from '../helplines.js';
import { meantNames } from '../misspelling.js';
import { declarativeShadowRoot, getAttribute, inheritedValue, type ElementNode } from '../page.js';

const slots = ['header', 'footer'];

/** Other names that people write, by the slot that they mean. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  header: ['top', 'head', 'heading', 'before', 'above', 'start', 'intro', 'title'],
  footer: ['bottom', 'foot', 'after', 'below', 'end', 'outro'],
};

/** The slots of a prerendered FAQ whose script has run, and whose page was then copied. */
const isOwnSlot = (name: string) => name.startsWith('ketamine-faq-');

/** Checks that visitors see everything inside each `<ketamine-faq>`: the script shows slotted content and questions only. */
export const checkChildren = ({ faqElements }: CheckContext): readonly Finding[] =>
  // Without a closing tag, the rest of the page is inside too, and has a finding of its own.
  faqElements.filter(({ sourceCodeLocation }) => sourceCodeLocation?.endTag).flatMap(checkElement);

const childElements = ({ childNodes }: ElementNode) =>
  childNodes.filter((node): node is ElementNode => 'tagName' in node);

function checkElement(element: ElementNode): readonly Finding[] {
  return childElements(element).flatMap((child) => {
    const slot = getAttribute(child, 'slot');
    if (slot !== undefined) return slots.includes(slot) || isOwnSlot(slot) ? [] : [slotFinding(slot, child)];
    if (child.tagName === 'details') return [];
    const inner = elementsIn(child.childNodes);
    const details = inner.filter(
      (each) =>
        each.tagName === 'details' && hasParts(each) && !isInOtherElement(each, child) && !isIn('details', each, child),
    );
    const slotted = inner.filter(
      (each) => slots.includes(getAttribute(each, 'slot') ?? '') && !isInOtherElement(each, child),
    );
    if (details.length || slotted.length)
      return [
        ...details.map((each) => nestedFinding(each, child)),
        ...slotted.map((each) => nestedFinding(each, child)),
      ];
    return isFallback(child) || !isVisible(child) ? [] : [unseenFinding(child)];
  });
}

/** Elements without a box of their own, or with nothing to see. */
const inline =
  'a abbr address b bdi bdo big br center cite code em font i kbd link mark meta noscript p q s samp script small span strong style sub sup template time tt u var wbr';

/** Whether a child is a fallback paragraph, text in one, or a box with a telephone number for a crisis. */
const isFallback = (child: ElementNode) => inline.split(' ').includes(child.tagName) || namesLine([child]);

const hasParts = ({ childNodes }: ElementNode) => childNodes.some(({ nodeName }) => nodeName === 'summary');

/** Whether an element between has slots of its own: another custom element, or one with a shadow root. */
const isInOtherElement = (element: ElementNode, child: ElementNode) =>
  isBetween(element, child, (each) => each.tagName.includes('-') || declarativeShadowRoot(each) !== undefined);

const isIn = (tagName: string, element: ElementNode, child: ElementNode) =>
  isBetween(element, child, (each) => each.tagName === tagName);

/** Whether a test is true of an ancestor of an element, up to a child of the FAQ. */
function isBetween(element: ElementNode, child: ElementNode, test: (each: ElementNode) => boolean): boolean {
  for (let node = element.parentNode; node && 'tagName' in node; node = node.parentNode) {
    if (test(node)) return true;
    if (node === child) return false;
  }
  return false;
}

const isHidden = inheritedValue((element) => (getAttribute(element, 'hidden') === undefined ? undefined : true));

const isVisible = (child: ElementNode) =>
  !isHidden(child) &&
  (visibleText([child]).trim() !== '' ||
    elementsIn([child]).some(({ tagName }) =>
      /^(img|svg|picture|video|audio|iframe|object|embed|canvas|input|button|select|textarea|hr)$/.test(tagName),
    ));

function slotFinding(slot: string, child: ElementNode): Finding {
  const meant = slots.find((name) => otherNames[name]!.includes(slot.toLowerCase())) ?? meantNames(slot, slots)[0];
  return finding(
    'slot-unknown',
    `<ketamine-faq> has no slot “${slot}”, so visitors do not see the <${child.tagName} slot="${slot}"> inside it.`,
    meant
      ? `Write slot="${meant}".`
      : 'Write slot="header" to show it above the questions, or slot="footer" to show it below them.',
    child,
  );
}

function nestedFinding(element: ElementNode, child: ElementNode): Finding {
  const slot = getAttribute(element, 'slot');
  const name = slot === undefined ? '<details>' : `<${element.tagName} slot="${slot}">`;
  return finding(
    'child-nested',
    `The ${name} is inside a <${child.tagName}> inside <ketamine-faq>, so visitors do not see it.`,
    slot === undefined
      ? `Move the <details> out of the <${child.tagName}>, directly into <ketamine-faq>.`
      : `Write slot="${slot}" into <${child.tagName}> instead, or move the <${element.tagName}> out of it.`,
    element,
  );
}

const longestQuote = 40;

function unseenFinding(child: ElementNode): Finding {
  const text = visibleText([child]).trim().replace(/\s+/g, ' ');
  const quote = text && ` (“${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}”)`;
  return finding(
    'child-unseen',
    `Visitors see the <${child.tagName}>${quote} inside <ketamine-faq> only if the script does not run.`,
    'To show it above or below the questions, write slot="header" or slot="footer" into its tag. To show it as a question, write <details id="…"><summary>your question</summary>your answer</details>. If it is for visitors without the script, write it as a paragraph (<p>).',
    child,
  );
}
