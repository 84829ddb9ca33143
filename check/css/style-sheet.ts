import { applies, appliesOnScreen, both, type Applies } from './media-query.js';

/** A style rule, by its place in the style sheet. */
export interface StyleRule {
  readonly styleSheet: string;
  readonly start: number;
  end: number;
}

/** A declaration in a style rule, such as `display: none`. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly isImportant: boolean;
  /** The selectors of the rule. Those of a nested rule include the selectors of the rules around it. */
  readonly selectors: string;
  /** When the at-rules around the declaration, such as `@media`, let it apply. Never is left out. */
  readonly applies: Applies;
  readonly rule: StyleRule;
}

/** A block in braces that is open at a place of the style sheet. */
interface Block {
  readonly applies: Applies;
  /** The selectors and the nearest rule for declarations in the block; `undefined` outside of rules. */
  readonly selectors: string | undefined;
  readonly rule: StyleRule | undefined;
}

/** Tokens that may contain braces or semicolons, and tokens that separate statements. */
const token =
  /\/\*[^]*?(?:\*\/|$)|<!--|-->|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|\burl\(\s*[^\s"')](?:\\[^]|[^)\\])*\)?|\\[^]|[{}()[\];]/gi;

/** `<!--` and `-->` were comments for browsers without style sheets. */
const withoutComments = (css: string) =>
  css.replace(token, (text) => (/^(\/\*|<!--|-->)/.test(text) ? '' : text)).trim();

const importantMark = /!\s*important$/;

/** White space and comments at the place of `lastIndex`. */
const space = /(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|<!--|-->)*/y;

/** The rule as it is written, with all white space as single spaces. */
export const textOf = ({ styleSheet, start, end }: StyleRule): string =>
  styleSheet.slice(start, end).trim().replace(/\s+/g, ' ');

/** Nested selectors can double their length at each level. Longer ones are left out, as if they matched nothing. */
const longestNestedSelector = 10_000;

/**
 * The declarations that can apply on a screen, in the order of the style sheet. Style sheets that it imports are not read.
 * https://www.w3.org/TR/css-syntax-3/
 */
export function parseStyleSheet(css: string): readonly Declaration[] {
  const declarations: Declaration[] = [];
  const blocks: Block[] = [];
  let start = 0;
  let openBrackets = 0;

  const addDeclaration = (text: string) => {
    const { selectors, rule, applies: when = applies.never } = blocks.at(-1) ?? {};
    const [, property, written] = /^([\w-]+)\s*:(.*)$/s.exec(withoutComments(text)) ?? [];
    if (!selectors || !rule || when === applies.never || !property) return;
    const value = written!.trim().toLowerCase();
    const isImportant = importantMark.test(value);
    declarations.push({
      // The names of custom properties are case-sensitive.
      property: property.startsWith('--') ? property : property.toLowerCase(),
      value: value.replace(importantMark, '').trim(),
      isImportant,
      selectors,
      applies: when,
      rule,
    });
  };
  for (const { 0: text, index } of css.matchAll(token)) {
    if (text === '(' || text === '[') openBrackets++;
    if (text === ')' || text === ']') openBrackets = Math.max(0, openBrackets - 1);
    if (openBrackets || !'{};'.includes(text)) continue;
    if (text === '{') blocks.push(openBlock(css, start, index, blocks.at(-1)));
    else {
      // Outside of all blocks, a closing brace ends nothing, and a semicolon only an at-rule.
      if (!blocks.length && (text === '}' || css[afterSpace(css, start)] !== '@')) continue;
      addDeclaration(css.slice(start, index));
      const { rule } = (text === '}' && blocks.pop()) || {};
      if (rule) rule.end = index + 1;
    }
    start = index + 1;
  }
  // The end of the style sheet closes all blocks.
  addDeclaration(css.slice(start));
  return declarations;
}

function afterSpace(css: string, position: number): number {
  space.lastIndex = position;
  space.test(css);
  return space.lastIndex;
}

/** The block whose selectors or at-rule are between two places of the style sheet. */
function openBlock(styleSheet: string, start: number, brace: number, parent: Block | undefined): Block {
  const prelude = withoutComments(styleSheet.slice(start, brace));
  const when = parent?.applies ?? applies.always;
  if (prelude.startsWith('@')) {
    const [, name, condition] = /^@([\w-]*)(.*)$/s.exec(prelude)!;
    const inside = appliesInside(name!.toLowerCase(), condition!);
    return { applies: both(when, inside), selectors: parent?.selectors, rule: parent?.rule };
  }
  return {
    applies: when,
    selectors: parent?.selectors === undefined ? prelude : nestedSelectors(prelude, parent.selectors),
    rule: { styleSheet, start: afterSpace(styleSheet, start), end: styleSheet.length },
  };
}

/** When the rules inside an at-rule apply. `@keyframes`, `@starting-style` and others do not hold rules that stay. */
function appliesInside(name: string, condition: string): Applies {
  if (name === 'media') return appliesOnScreen(condition);
  if (name === 'layer') return applies.always;
  return ['supports', 'container', 'scope'].includes(name) ? applies.sometimes : applies.never;
}

/** https://www.w3.org/TR/css-nesting-1/ */
function nestedSelectors(selectors: string, parent: string): string {
  if (!parent) return '';
  const parentSelector = `:is(${parent})`;
  const nested = splitAtCommas(selectors)
    .map((each) => (each.includes('&') ? each.replaceAll('&', () => parentSelector) : `${parentSelector} ${each}`))
    .join(',');
  return nested.length > longestNestedSelector ? '' : nested;
}

/** The parts of a list, without splitting at commas in strings and brackets. */
function splitAtCommas(list: string): readonly string[] {
  const parts = [''];
  let openBrackets = 0;
  for (const [text] of list.matchAll(/"(?:\\[^]|[^"\\])*"?|'(?:\\[^]|[^'\\])*'?|\\[^]|[^]/g)) {
    if (text === '(' || text === '[') openBrackets++;
    if (text === ')' || text === ']') openBrackets--;
    if (text === ',' && !openBrackets) parts.push('');
    else parts[parts.length - 1] += text;
  }
  return parts;
}
