import type { CheckContext } from '../context.js';
import { applies, both } from '../css/media-query.js';
import { parseSelectors, type Selector } from '../css/selector.js';
import { parseStyleSheet, textOf, type Declaration } from '../css/style-sheet.js';
import { isFile, type FileResponse } from '../file-response.js';
import { finding, type Finding } from '../finding.js';
import { declarativeShadowRoot, getAttribute, rootOf, type ElementNode } from '../page.js';
import { findStyleTags, type StyleTag } from '../style-tags.js';

/** The rule of docs/embedding.md that shows an element before it is defined. */
const remedy =
  'ketamine-faq:not(:defined) { display: block !important; visibility: visible !important; opacity: 1 !important; }';

/** The values that hide an element, by property. The remedy sets these properties. */
const hidingValues: Readonly<Record<string, RegExp>> = {
  display: /^none$/,
  visibility: /^(hidden|collapse)$/,
  opacity: /^(0+(\.0*)?|\.0+)%?$/,
};

/** A declaration with one of the selectors of its rule. */
interface Style {
  readonly tag: StyleTag;
  readonly declaration: Declaration;
  readonly selector: Selector;
  /** Its place among all styles of the page. */
  readonly order: number;
}

/** What decides between two styles of one property: the first number that differs. The higher one wins. */
type Precedence = readonly number[];

/** A style of one element. */
interface AppliedStyle extends Style {
  readonly precedence: Precedence;
}

/** The URLs of the style sheets whose responses `checkUndefinedStyles` uses. */
export const styleSheetsNeeded = ({ page, faqElements }: CheckContext): readonly string[] => {
  const urls = faqElements.length ? findStyleTags(page).map(({ url }) => url) : [];
  return [...new Set(urls.flatMap((url) => (url && /^https?:$/.test(url.protocol) ? url.href : [])))];
};

/**
 * Checks that no style hides a `<ketamine-faq>` because it is not defined yet. Where the script does not run, such a style
 * hides the fallback content for ever.
 */
export function checkUndefinedStyles({ page, faqElements, responses }: CheckContext): readonly Finding[] {
  if (!faqElements.length) return [];
  const styles = findStyleTags(page)
    .flatMap((tag) => stylesIn(tag, responses))
    .map((style, order) => ({ ...style, order }));
  const hiding = new Map(
    faqElements.flatMap((element) => stylesThatHide(element, styles)).map((style) => [style.declaration.rule, style]),
  );
  return [...hiding.values()].map(hidingFinding);
}

function stylesIn(tag: StyleTag, responses: Readonly<Record<string, FileResponse>>): readonly Omit<Style, 'order'>[] {
  const { element, url } = tag;
  const response = url && responses[url.href];
  const css = url
    ? response && isFile(response) && response.css
    : element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return parseStyleSheet(css || '')
    .filter(({ property }) => Object.hasOwn(hidingValues, property))
    .flatMap((declaration) =>
      parseSelectors(declaration.selectors).map((selector) => ({ tag, declaration, selector })),
    );
}

/** The styles that hide an element only while it is not defined, and that no other style overrides. */
function stylesThatHide(element: ElementNode, styles: readonly Style[]): readonly AppliedStyle[] {
  const shadowRoot = declarativeShadowRoot(element)?.content;
  const candidates = styles.flatMap((style): AppliedStyle[] => {
    const isInside = style.tag.root === shadowRoot;
    // In the shadow root of the element, `:host` is the element. Elsewhere, it is another one.
    if (style.selector.isHost !== isInside || !(isInside || style.tag.root === rootOf(element))) return [];
    return [{ ...style, precedence: precedenceOf(style, isInside) }];
  });
  const showing = candidates.filter(
    ({ declaration, tag }) => shows(declaration) && both(declaration.applies, tag.applies) === applies.always,
  );
  const showingInline = parseStyleSheet(`*{${getAttribute(element, 'style') ?? ''}}`).filter(shows);
  /** Whether the style may take effect. What is unknown lets it apply, and does not let another one override it. */
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

const hides = ({ property, value }: Declaration) => Boolean(hidingValues[property]?.test(value));

/** Values with functions, such as `var()`, are unknown. */
const shows = (declaration: Declaration) => !hides(declaration) && /^[\w.%+ -]+$/.test(declaration.value);

const isSameProperty = (one: Declaration, other: Declaration) => one.property === other.property;

/** https://www.w3.org/TR/css-cascade-5/#cascade-sort, without layers. */
const precedenceOf = ({ declaration: { isImportant }, selector, order }: Style, isInside: boolean): Precedence => [
  Number(isImportant),
  Number(isInside === isImportant),
  selector.specificity,
  order,
];

const remedySpecificity = parseSelectors('ketamine-faq:not(:defined)')[0]!.specificity;
const remedyPrecedence: Precedence = [1, 0, remedySpecificity, Infinity];

function wins(one: Precedence, other: Precedence): boolean {
  const index = one.findIndex((number, index) => number !== other[index]);
  return index >= 0 && one[index]! > other[index]!;
}

function hidingFinding({ tag, declaration, selector, precedence }: AppliedStyle): Finding {
  const subject = tag.url ? `The style sheet ${tag.url.href} hides` : 'The styles of the page hide';
  const add = `Add to the styles of your page: ${remedy}`;
  return finding(
    'style-undefined',
    `${subject} the FAQ until its script has run: “${quote(declaration, selector)}”. If the script is blocked, slow or turned off, the visitor sees nothing there, not even a telephone number for a crisis.`,
    wins(precedence, remedyPrecedence)
      ? `Remove “!important” from that rule, since it would override the next line. ${add}`
      : add,
    tag.location,
  );
}

const longestQuote = 150;

/** The rule as the page wrote it; of a long rule, only the part that hides the element. */
function quote({ rule, property, value, isImportant }: Declaration, selector: Selector): string {
  const text = textOf(rule);
  if (text.length <= longestQuote) return text;
  return `… ${selector.text} { … ${property}: ${value}${isImportant ? ' !important' : ''} … }`;
}
