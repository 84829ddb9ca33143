import type { CheckContext } from '../context.js';
import { parseSelectors } from '../css/selector.js';
import { finding, type Finding } from '../finding.js';
import {
  appliesAlways,
  candidatesFor,
  findStyles,
  hides,
  inlineDeclarations,
  isSameProperty,
  quoteRule,
  shows,
  wins,
  type AppliedStyle,
  type Precedence,
  type Style,
} from '../hiding-styles.js';
import type { ElementNode } from '../page.js';

/** The rule of docs/embedding.md that shows an element before it is defined. */
const remedy =
  'ketamine-faq:not(:defined) { display: block !important; visibility: visible !important; opacity: 1 !important; }';

/**
 * Checks that no style hides a `<ketamine-faq>` because it is not defined yet. Where the script does not run, such a style
 * hides the fallback content for ever.
 */
export function checkUndefinedStyles(context: CheckContext): readonly Finding[] {
  const { faqElements } = context;
  if (!faqElements.length) return [];
  const styles = findStyles(context);
  const hiding = new Map(
    faqElements.flatMap((element) => stylesThatHide(element, styles)).map((style) => [style.declaration.rule, style]),
  );
  return [...hiding.values()].map(hidingFinding);
}

/** The styles that hide an element only while it is not defined, and that no other style overrides. */
function stylesThatHide(element: ElementNode, styles: readonly Style[]): readonly AppliedStyle[] {
  const candidates = candidatesFor(element, styles);
  const showing = candidates.filter((style) => shows(style.declaration) && appliesAlways(style));
  const showingInline = inlineDeclarations(element).filter(shows);
  /** Whether the style may take effect. An unknown condition counts as met for it, and as not met for styles that override it. */
  const isInEffect = ({ declaration, selector, precedence }: AppliedStyle, isDefined: boolean) =>
    selector.matches(element, { isDefined, unknown: true }) &&
    !showing.some(
      (other) =>
        isSameProperty(other.declaration, declaration) &&
        wins(other.precedence, precedence) &&
        other.selector.matches(element, { isDefined, unknown: false }),
    ) &&
    !showingInline.some(
      (other) => isSameProperty(other, declaration) && (other.isImportant || !declaration.isImportant),
    );
  return candidates.filter((style) => hides(style.declaration) && isInEffect(style, false) && !isInEffect(style, true));
}

const remedySpecificity = parseSelectors('ketamine-faq:not(:defined)')[0]!.specificity;
const remedyPrecedence: Precedence = [1, 0, remedySpecificity, Infinity];

function hidingFinding({ tag, declaration, selector, precedence }: AppliedStyle): Finding {
  const subject = tag.url ? `The style sheet ${tag.url.href} hides` : 'The styles of the page hide';
  const add = `Add to the styles of your page: ${remedy}`;
  return finding(
    'style-undefined',
    `${subject} the FAQ until its script has run: “${quoteRule(declaration, selector)}”. If the script is blocked, slow or turned off, the visitor sees nothing there, not even a telephone number for a crisis.`,
    wins(precedence, remedyPrecedence)
      ? `Remove “!important” from that rule, since it would override the next line. ${add}`
      : add,
    tag.location,
  );
}
