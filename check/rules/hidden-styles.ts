import type { CheckContext } from '../context.js';
import type { Declaration } from '../css/style-sheet.js';
import { finding, type Finding } from '../finding.js';
import {
  appliesAlways,
  candidatesFor,
  declarationText,
  findStyles,
  hides,
  inlineDeclarations,
  isSameProperty,
  quoteRule,
  wins,
  type AppliedStyle,
  type Style,
} from '../hiding-styles.js';
import { getAttribute, type ElementNode, type Root } from '../page.js';

/** An element that is hidden, by a style of the page or by its attribute `style`. */
interface Hidden {
  readonly element: ElementNode;
  readonly declaration: Declaration;
  /** `undefined` for the attribute. */
  readonly style: AppliedStyle | undefined;
}

/** Elements further up are left out: a page with thousands of levels must not take quadratic time. */
const levels = 100;

/** Checks that no style hides a `<ketamine-faq>`, or an element around it, on every screen and for good. */
export function checkHiddenStyles(context: CheckContext): readonly Finding[] {
  const { faqElements } = context;
  if (!faqElements.length) return [];
  const styles = findStyles(context);
  const hidden = faqElements.flatMap((faq) => findHidden(faq, styles) ?? []);
  // One finding for several elements in one box, or of one rule.
  return [...new Map(hidden.map((each) => [each.style?.declaration.rule ?? each.element, each])).values()].map(
    toFinding,
  );
}

/** The innermost of an element and those around it that is certainly hidden. */
function findHidden(faq: ElementNode, styles: readonly Style[]): Hidden | undefined {
  let isVisibilitySet = false;
  let node: Root | null = faq;
  for (let level = 0; node && 'tagName' in node && level < levels; level++) {
    const element: ElementNode = node;
    const inEffect = stylesInEffect(element, styles);
    const hidden = inEffect.find(({ declaration: { property } }) => property !== 'visibility' || !isVisibilitySet);
    if (hidden) return { element, ...hidden };
    // The element, or its nearest ancestor that sets `visibility`, decides.
    isVisibilitySet ||= setsVisibility(element, styles);
    node = element.parentNode;
  }
  return undefined;
}

/** The declarations that certainly hide an element: nothing that may apply overrides them. */
function stylesInEffect(element: ElementNode, styles: readonly Style[]): readonly Omit<Hidden, 'element'>[] {
  const inline = inlineDeclarations(element);
  const candidates = candidatesFor(element, styles);
  const mayApply = (style: AppliedStyle) => style.selector.matches(element, { isDefined: true, unknown: true });
  const mayShow = candidates.filter(
    (style) => !hides(style.declaration) && (mayApply(style) || isForState(style, element)),
  );
  const isInlineOverridden = (declaration: Declaration) =>
    inline.some((other) => other !== declaration && isSameProperty(other, declaration) && !hides(other)) ||
    mayShow.some(
      (other) =>
        isSameProperty(other.declaration, declaration) && other.declaration.isImportant && !declaration.isImportant,
    );
  const isOverridden = ({ declaration, precedence }: AppliedStyle) =>
    inline.some(
      (other) => isSameProperty(other, declaration) && !hides(other) && (other.isImportant || !declaration.isImportant),
    ) || mayShow.some((other) => isSameProperty(other.declaration, declaration) && wins(other.precedence, precedence));
  return [
    ...inline
      .filter((declaration) => hides(declaration) && !isInlineOverridden(declaration))
      .map((declaration) => ({ declaration, style: undefined })),
    ...candidates
      .filter(
        (style) =>
          hides(style.declaration) &&
          appliesAlways(style) &&
          style.selector.matches(element, { isDefined: true, unknown: false }) &&
          !isOverridden(style),
      )
      .map((style) => ({ declaration: style.declaration, style })),
  ];
}

/** Whether a rule shows a state of the element that a script may set, such as `.tab.active` of `<div class="tab">`. */
const isForState = ({ selector }: AppliedStyle, element: ElementNode) =>
  [
    ...(getAttribute(element, 'class') ?? '').split(/\s+/).map((name) => `.${name}`),
    `#${getAttribute(element, 'id') ?? ''}`,
  ].some((name) => name.length > 1 && selector.text.includes(name));

const setsVisibility = (element: ElementNode, styles: readonly Style[]) =>
  [
    ...inlineDeclarations(element),
    ...candidatesFor(element, styles)
      .filter(({ selector }) => selector.matches(element, { isDefined: true, unknown: true }))
      .map(({ declaration }) => declaration),
  ].some(({ property, value }) => property === 'visibility' && value !== 'inherit');

function toFinding({ element, declaration, style }: Hidden): Finding {
  const isFaq = element.tagName === 'ketamine-faq';
  const subject = isFaq ? 'the FAQ' : `the <${element.tagName}> around the FAQ`;
  const rule = style ? `“${quoteRule(declaration, style.selector)}”` : `style="${getAttribute(element, 'style')!}"`;
  const place = style?.tag.url
    ? `The style sheet ${style.tag.url.href} hides`
    : style
      ? 'The styles of the page hide'
      : 'Its attribute “style” hides';
  return finding(
    'style-hidden',
    `${place} ${subject}: ${rule}. Visitors do not see the FAQ${isFaq ? '' : ' unless a script on your page shows that element'}.`,
    `Remove “${declarationText(declaration)}” from ${style ? 'that rule' : `the attribute “style” of the <${element.tagName}>`}.`,
    style ? style.tag.location : element,
  );
}
