import type { CheckContext } from '../context.js';
import { fallbackNodes } from '../fallback.js';
import { finding, type Finding } from '../finding.js';
import { listed } from '../listed.js';
import { getAttribute, inheritedValue, type ElementNode, type Page } from '../page.js';
import { continues, ignoredClosingTag, unclosedFormatting, type IgnoredClosingTag } from '../unclosed.js';
import { ownQuestions } from './own-questions.js';

/** Checks the closing tag, the surroundings and the fallback content of each `<ketamine-faq>`. */
export const checkElementMarkup = ({ page, faqElements }: CheckContext): readonly Finding[] => [
  ...faqElements.flatMap((element) => checkElement(element, page)),
  ...unclosedFormatting(page).map(formattingFinding),
];

function checkElement(element: ElementNode, page: Page): readonly Finding[] {
  const isBroken = isInParagraph(element);
  return [
    ...(isBroken ? [inParagraphFinding(element)] : checkClosingTag(element, page)),
    ...checkHidden(element),
    ...(isBroken || fallbackNodes(element).length ? [] : [fallbackMissingFinding(element)]),
  ];
}

const hasClosingTag = ({ sourceCodeLocation }: ElementNode) => Boolean(sourceCodeLocation?.endTag);

/** Whether the fallback paragraph has ended a paragraph around the element, and with it the element. */
const isInParagraph = (element: ElementNode) => !hasClosingTag(element) && unclosedParagraph(element) !== undefined;

const unclosedParagraph = inheritedValue((element) =>
  element.tagName === 'p' && !hasClosingTag(element) ? element : undefined,
);

const inParagraphFinding = (element: ElementNode) =>
  finding(
    'element-in-paragraph',
    'The <ketamine-faq> element is inside a paragraph (<p>). Browsers end that paragraph where the paragraph inside the element begins, so the fallback text is shown next to the FAQ.',
    'Remove the <p> around <ketamine-faq>. Many editors add it automatically: use a block for custom HTML.',
    element,
  );

function checkClosingTag(element: ElementNode, page: Page): readonly Finding[] {
  if (hasClosingTag(element)) return [];
  const { source } = page;
  const ignored = ignoredClosingTag(element, page);
  if (ignored) return [ignoredFinding(ignored)];
  const { startTag } = element.sourceCodeLocation ?? {};
  const isSelfClosing = Boolean(startTag && source.slice(0, startTag.endOffset).endsWith('/>'));
  // One paragraph of fallback content is expected, or nothing in a self-closing tag. More content belongs to the page.
  const containsRestOfPage = fallbackNodes(element).length > (isSelfClosing ? 0 : 1);
  const problem = `The <ketamine-faq> element has no closing tag${isSelfClosing ? '; “/>” does not close it' : ''}.`;
  const fix = `Write </ketamine-faq> directly after ${contentOf(element)}.`;
  return [
    containsRestOfPage
      ? finding(
          'element-unclosed',
          `${problem} The rest of the page is therefore inside the element, and is hidden.`,
          fix,
          element,
        )
      : finding(
          'closing-missing',
          `${problem} Content that you add after the element would be inside it, and would be hidden.`,
          fix,
          element,
        ),
  ];
}

/** What has to be inside an element without a closing tag. Which questions are meant for it, and which for the page, is not known. */
function contentOf(element: ElementNode): string {
  const own = [
    ...(ownQuestions(element).length ? ['your own questions (<details>)'] : []),
    ...(hasSlotted(element) ? ['your content with slot="header" or slot="footer"'] : []),
  ];
  return own.length
    ? `all that belongs to the FAQ: ${listed(['the paragraph', ...own])}`
    : 'the paragraph inside the element';
}

const hasSlotted = ({ childNodes }: ElementNode) =>
  childNodes.some((node) => 'tagName' in node && /^(header|footer)$/.test(getAttribute(node, 'slot') ?? ''));

function ignoredFinding({ open, containsRestOfPage }: IgnoredClosingTag): Finding {
  const outermost = open.at(-1)!;
  const tags = open.map(({ tagName }) => `</${tagName}>`).join('');
  const problem = `Inside <ketamine-faq>, the <${outermost.tagName}> has no closing tag. Browsers therefore ignore </ketamine-faq>.`;
  const fix = `Write ${tags} directly before </ketamine-faq>.`;
  return containsRestOfPage
    ? finding(
        'element-unclosed',
        `${problem} The rest of the page is inside the element, and is hidden.`,
        fix,
        outermost,
      )
    : finding(
        'closing-missing',
        `${problem} Content that you add after the element would be inside it, and would be hidden.`,
        fix,
        outermost,
      );
}

const formattingFinding = (element: ElementNode) =>
  finding(
    'formatting-unclosed',
    `Inside <ketamine-faq>, the <${element.tagName}> has no closing tag, so ${continues(element)}.`,
    `Write </${element.tagName}> where it is to end.`,
    element,
  );

const hiddenElement = inheritedValue((element) =>
  getAttribute(element, 'hidden') === undefined ? undefined : element,
);

function checkHidden(element: ElementNode): readonly Finding[] {
  const hidden = hiddenElement(element);
  if (!hidden) return [];
  return [
    finding(
      'element-hidden',
      `The ${hidden === element ? '<ketamine-faq> element' : `<${hidden.tagName}> element around the FAQ`} has the attribute “hidden”. The FAQ is not shown unless a script on your page removes that attribute.`,
      'Remove the attribute “hidden”.',
      hidden,
    ),
  ];
}

const fallbackMissingFinding = (element: ElementNode) =>
  finding(
    'fallback-missing',
    `The <ketamine-faq> element has no fallback text. If the script does not run in a visitor’s browser, the visitor sees ${ownQuestions(element).length ? 'your own questions, and no' : 'nothing there, not even a'} telephone number for a crisis.`,
    'Put the paragraph with the telephone numbers from demo/build.html inside <ketamine-faq>.',
    element,
  );
