import type { CheckContext } from './context.js';
import { applies, both } from './css/media-query.js';
import { parseSelectors, type Selector } from './css/selector.js';
import { parseStyleSheet, textOf, type Declaration } from './css/style-sheet.js';
import { isFile, type FileResponse } from './file-response.js';
import { declarativeShadowRoot, getAttribute, rootOf, type ElementNode } from './page.js';
import { findStyleTags, type StyleTag } from './style-tags.js';

/** The values that hide an element, by property. */
const hidingValues: Readonly<Record<string, RegExp>> = {
  display: /^none$/,
  visibility: /^(hidden|collapse)$/,
  opacity: /^(0+(\.0*)?|\.0+)%?$/,
};

/** A declaration of a property that can hide, with one of the selectors of its rule. */
export interface Style {
  readonly tag: StyleTag;
  readonly declaration: Declaration;
  readonly selector: Selector;
  /** Its place among all styles of the page. */
  readonly order: number;
}

/** The precedence of a style among those of one property. The first number that differs decides: the higher one wins. */
export type Precedence = readonly number[];

/** A style of one element. */
export interface AppliedStyle extends Style {
  readonly precedence: Precedence;
}

/** The URLs of the style sheets whose responses the rules about styles use. */
export const styleSheetsNeeded = ({ page, faqElements }: CheckContext): readonly string[] => {
  const urls = faqElements.length ? findStyleTags(page).map(({ url }) => url) : [];
  return [...new Set(urls.flatMap((url) => (url && /^https?:$/.test(url.protocol) ? url.href : [])))];
};

/** The declarations in a style tag, or in the style sheet of a `<link>` if its response is known. */
export function declarationsIn({ element, url }: StyleTag, responses: Readonly<Record<string, FileResponse>>) {
  const response = url && responses[url.href];
  const css = url
    ? response && isFile(response) && response.css
    : element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return parseStyleSheet(css || '');
}

/** The declarations in the attribute `style` of an element. */
export const inlineDeclarations = (element: ElementNode): readonly Declaration[] => {
  const style = getAttribute(element, 'style');
  return style === undefined ? [] : parseStyleSheet(`*{${style}}`);
};

/** Every style of the page that sets a property with which something can be hidden. */
export const findStyles = ({ page, responses }: CheckContext): readonly Style[] =>
  findStyleTags(page)
    .flatMap((tag) =>
      declarationsIn(tag, responses)
        .filter(({ property }) => Object.hasOwn(hidingValues, property))
        .flatMap((declaration) =>
          parseSelectors(declaration.selectors).map((selector) => ({ tag, declaration, selector })),
        ),
    )
    .map((style, order) => ({ ...style, order }));

/** The styles that could apply to an element by the place of their style sheet. */
export function candidatesFor(element: ElementNode, styles: readonly Style[]): readonly AppliedStyle[] {
  const shadowRoot = declarativeShadowRoot(element)?.content;
  return styles.flatMap((style): AppliedStyle[] => {
    const isInside = style.tag.root === shadowRoot;
    // In the shadow root of the element, `:host` is the element. Elsewhere, it is another one.
    if (style.selector.isHost !== isInside || !(isInside || style.tag.root === rootOf(element))) return [];
    return [{ ...style, precedence: precedenceOf(style, isInside) }];
  });
}

export const hides = ({ property, value }: Declaration): boolean => Boolean(hidingValues[property]?.test(value));

/** Values with functions, such as `var()`, are unknown. */
export const shows = (declaration: Declaration): boolean =>
  !hides(declaration) && /^[\w.%+ -]+$/.test(declaration.value);

export const isSameProperty = (one: Declaration, other: Declaration): boolean => one.property === other.property;

/** Whether a style applies on every screen. */
export const appliesAlways = ({ declaration, tag }: Style): boolean =>
  both(declaration.applies, tag.applies) === applies.always;

/** https://www.w3.org/TR/css-cascade-5/#cascade-sort, without layers. */
const precedenceOf = ({ declaration: { isImportant }, selector, order }: Style, isInside: boolean): Precedence => [
  Number(isImportant),
  Number(isInside === isImportant),
  selector.specificity,
  order,
];

export function wins(one: Precedence, other: Precedence): boolean {
  const index = one.findIndex((number, index) => number !== other[index]);
  return index >= 0 && one[index]! > other[index]!;
}

const longestQuote = 150;

/** The rule as the page wrote it; of a long rule, only the part that hides the element. */
export function quoteRule(declaration: Declaration, selector: Selector): string {
  const text = textOf(declaration.rule);
  return text.length <= longestQuote ? text : `… ${selector.text} { … ${declarationText(declaration)} … }`;
}

export const declarationText = ({ property, value, isImportant }: Declaration): string =>
  `${property}: ${value}${isImportant ? ' !important' : ''}`;
