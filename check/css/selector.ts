import { getAttribute, type ElementNode, type Root } from '../page.js';

/** The state that the source of a page does not determine. */
interface MatchState {
  /** Whether the custom elements of the page are defined. */
  readonly isDefined: boolean;
  /** The result of conditions that are unknown, such as `:hover`. */
  readonly unknown: boolean;
}

type Test = (element: ElementNode, state: MatchState) => boolean;

/** A selector without commas. https://www.w3.org/TR/selectors-4/ */
export interface Selector {
  readonly text: string;
  readonly matches: Test;
  /** A number that is higher for a more specific selector. */
  readonly specificity: number;
  /** Whether the selector is for the host of the shadow root that contains the style sheet (`:host`). */
  readonly isHost: boolean;
}

/** A simple selector, or several for the same element. */
type Compound = Omit<Selector, 'text'>;

const specificities = { id: 1_000_000, class: 1000, type: 1, none: 0 };

const simple = (matches: Test, specificity: number, isHost = false): Compound => ({ matches, specificity, isHost });

/** The selectors of a list; none if the list is not valid or not understood. */
export function parseSelectors(list: string): readonly Selector[] {
  try {
    return new Parser(list).parse();
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

const name = String.raw`(?:[\w-]|[^\0-\x7f]|\\[^])+`;
const string = String.raw`"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'`;
const patterns = {
  comma: /\s*,\s*/y,
  combinator: /\s*([>+~])\s*|\s+(?=[^\s,)])/y,
  startOfPageElement: /(?=(?:html|body|:root)(?![\w-]))/iy,
  universal: /\*/y,
  type: new RegExp(name, 'y'),
  idOrClass: new RegExp(`([#.])(${name})`, 'y'),
  attribute: new RegExp(String.raw`\[\s*(${name})\s*(?:([~|^$*]?=)\s*(${name}|${string})\s*([is]?)\s*)?\]`, 'iy'),
  pseudo: new RegExp(String.raw`(::?)(${name})(\(\s*)?`, 'y'),
  closing: /\s*\)/y,
  insideBrackets: new RegExp(String.raw`(?:${string}|\\[^]|[^()"'\\])*`, 'y'),
  opening: /\(/y,
};

const withoutEscapes = (text: string) => text.replace(/\\([^])/g, '$1');

const unknown: Test = (_, state) => state.unknown;

/**
 * A test of an attribute. Scripts often add classes and attributes to `<html>` and `<body>`. What is not in the source there
 * is unknown if `mayBeAdded`.
 */
const attributeTest =
  (attribute: string, isMatch: (value: string) => boolean, mayBeAdded: boolean): Test =>
  (element, { unknown }) => {
    const value = getAttribute(element, attribute);
    return (value !== undefined && isMatch(value)) || (mayBeAdded && isPageElement(element.tagName) && unknown);
  };

const isPageElement = (tagName: string) => tagName === 'html' || tagName === 'body';

/** Classes such as `js`, `has-js` and `js-loading`, which are on `<html>` by convention. */
const isScriptClass = (name: string) => /(^|[-_])js([-_]|$)/i.test(name);

const words = (value: string) => value.split(/\s+/);

const attributeOperators: Readonly<Record<string, (value: string, expected: string) => boolean>> = {
  '=': (value, expected) => value === expected,
  '~=': (value, expected) => words(value).includes(expected),
  '|=': (value, expected) => value === expected || value.startsWith(`${expected}-`),
  '^=': (value, expected) => expected !== '' && value.startsWith(expected),
  '$=': (value, expected) => expected !== '' && value.endsWith(expected),
  '*=': (value, expected) => expected !== '' && value.includes(expected),
};

const matchesAny =
  (selectors: readonly Selector[]): Test =>
  (element, state) =>
    selectors.some(({ matches }) => matches(element, state));

const sumOfSpecificities = (compounds: readonly Compound[]) =>
  compounds.reduce((sum, { specificity }) => sum + specificity, 0);

const highestSpecificity = (selectors: readonly Selector[]) =>
  selectors.reduce((highest, { specificity }) => Math.max(highest, specificity), 0);

/** Recursion deeper than any written selector must not overflow the call stack. */
const deepestNesting = 50;

class Parser {
  readonly #text: string;
  #position = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text.trim();
  }

  parse(): readonly Selector[] {
    const selectors = this.#list();
    if (this.#position < this.#text.length) this.#fail();
    return selectors;
  }

  #fail(): never {
    throw new SyntaxError(`Unknown selector: ${this.#text}`);
  }

  #take(pattern: keyof typeof patterns): RegExpExecArray | null {
    const regExp = patterns[pattern];
    regExp.lastIndex = this.#position;
    const match = regExp.exec(this.#text);
    if (match) this.#position = regExp.lastIndex;
    return match;
  }

  #list(): readonly Selector[] {
    if (++this.#depth > deepestNesting) this.#fail();
    const selectors: Selector[] = [];
    do selectors.push(this.#selector());
    while (this.#take('comma'));
    this.#depth--;
    return selectors;
  }

  #selector(): Selector {
    const start = this.#position;
    const compounds = [this.#compound()];
    const combinators: string[] = [];
    for (let match = this.#take('combinator'); match; match = this.#take('combinator')) {
      combinators.push(match[1] ?? ' ');
      compounds.push(this.#compound());
    }
    return {
      text: this.#text.slice(start, this.#position),
      matches: complexTest(
        compounds.map(({ matches }) => matches),
        combinators,
      ),
      specificity: sumOfSpecificities(compounds),
      isHost: compounds.at(-1)!.isHost,
    };
  }

  #compound(): Compound {
    const parts: Compound[] = [];
    const mayBeAdded = Boolean(this.#take('startOfPageElement'));
    const type = this.#universalOrType();
    if (type) parts.push(type);
    for (let part = this.#simple(mayBeAdded); part; part = this.#simple(mayBeAdded)) parts.push(part);
    if (!parts.length) this.#fail();
    return {
      matches: (element, state) => parts.every(({ matches }) => matches(element, state)),
      specificity: sumOfSpecificities(parts),
      isHost: parts.some(({ isHost }) => isHost),
    };
  }

  #universalOrType(): Compound | undefined {
    if (this.#take('universal')) return simple(() => true, specificities.none);
    const match = this.#take('type');
    if (!match) return undefined;
    const tagName = withoutEscapes(match[0]).toLowerCase();
    return simple((element) => element.tagName === tagName, specificities.type);
  }

  /** The next simple selector, except for the name of an element. */
  #simple(mayBeAdded: boolean): Compound | undefined {
    return this.#idOrClass(mayBeAdded) ?? this.#attribute(mayBeAdded) ?? this.#pseudo();
  }

  #idOrClass(mayBeAdded: boolean): Compound | undefined {
    const match = this.#take('idOrClass');
    if (!match) return undefined;
    const expected = withoutEscapes(match[2]!);
    if (match[1] === '#')
      return simple(
        attributeTest('id', (id) => id === expected, false),
        specificities.id,
      );
    const hasClass = (value: string) => words(value).includes(expected);
    return simple(attributeTest('class', hasClass, mayBeAdded || isScriptClass(expected)), specificities.class);
  }

  #attribute(mayBeAdded: boolean): Compound | undefined {
    const match = this.#take('attribute');
    if (!match) return undefined;
    const [, attribute, operator, quoted = '', flag = ''] = match;
    const compare = operator ? attributeOperators[operator]! : () => true;
    const expected = withoutEscapes(quoted.replace(/^(["'])(.*)\1$/s, '$2'));
    const normalize = (text: string) => (flag.toLowerCase() === 'i' ? text.toLowerCase() : text);
    const isMatch = (value: string) => compare(normalize(value), normalize(expected));
    return simple(attributeTest(withoutEscapes(attribute!).toLowerCase(), isMatch, mayBeAdded), specificities.class);
  }

  #pseudo(): Compound | undefined {
    const match = this.#take('pseudo');
    if (!match) return undefined;
    const [, colons, written = '', isFunction] = match;
    const pseudo = written.toLowerCase();
    const selectors = isFunction ? this.#arguments(pseudo) : [];
    // The style of a pseudo-element does not apply to the element.
    if (colons === '::' || pseudoElements.includes(pseudo)) return simple(() => false, specificities.type);
    return simple(pseudoClassTest(pseudo, selectors), pseudoClassSpecificity(pseudo, selectors), pseudo === 'host');
  }

  /** Reads the arguments of a function and its closing bracket. */
  #arguments(pseudo: string): readonly Selector[] {
    const selectors = selectorFunctions.includes(pseudo) ? this.#list() : [];
    if (!selectors.length) this.#skipArguments();
    if (!this.#take('closing')) this.#fail();
    return selectors;
  }

  #skipArguments(): void {
    for (let openBrackets = 0; ; openBrackets--) {
      for (this.#take('insideBrackets'); this.#take('opening'); this.#take('insideBrackets')) openBrackets++;
      if (!openBrackets) return;
      if (!this.#take('closing')) this.#fail();
    }
  }
}

/** Pseudo-elements that may be written with one colon. */
const pseudoElements = ['before', 'after', 'first-line', 'first-letter'];
const alternatives = ['is', 'where'];
const selectorFunctions = [...alternatives, 'not', 'host'];

/** The test of compounds with combinators between them. Siblings are unknown. */
function complexTest(compounds: readonly Test[], combinators: readonly string[]): Test {
  const last = compounds.at(-1)!;
  if (!combinators.length) return last;
  return cached((element, state) => {
    if (!last(element, state)) return false;
    // From the root down to the element: whether each compound, with those before it, matches the parent or any ancestor.
    let parent: readonly boolean[] = [];
    let ancestors: readonly boolean[] = [];
    for (const node of pathTo(element)) {
      const current = compounds.map((test, index) => {
        const combinator = combinators[index - 1];
        const isPlaced =
          combinator === undefined ||
          (combinator === ' ' && ancestors[index - 1]) ||
          (combinator === '>' && parent[index - 1]) ||
          (/[+~]/.test(combinator) && state.unknown);
        return isPlaced && test(node, state);
      });
      ancestors = current.map((isMatch, index) => isMatch || Boolean(ancestors[index]));
      parent = current;
    }
    return Boolean(parent.at(-1));
  });
}

/** Without the cache, each selector in a `:not()` or `:is()` would multiply the time by the number of ancestors. */
function cached(test: Test): Test {
  const results = new Map<string, WeakMap<ElementNode, boolean>>();
  return (element, state) => {
    const key = `${state.isDefined} ${state.unknown}`;
    const resultsOfState = results.get(key) ?? new WeakMap<ElementNode, boolean>();
    results.set(key, resultsOfState);
    const result = resultsOfState.get(element) ?? test(element, state);
    resultsOfState.set(element, result);
    return result;
  };
}

/** The ancestors of an element, from the outermost one, and the element. */
function pathTo(element: ElementNode): readonly ElementNode[] {
  const path: ElementNode[] = [];
  for (let node: Root | null = element; node && 'tagName' in node; node = node.parentNode) path.push(node);
  return path.reverse();
}

function pseudoClassTest(pseudo: string, selectors: readonly Selector[]): Test {
  if (pseudo === 'defined') return ({ tagName }, { isDefined }) => isDefined || !tagName.includes('-');
  if (pseudo === 'root') return ({ tagName }) => tagName === 'html';
  if (pseudo === 'host' && !selectors.length) return () => true;
  const matches = matchesAny(selectors);
  if (pseudo === 'not') return (element, state) => !matches(element, { ...state, unknown: !state.unknown });
  return pseudo === 'host' || alternatives.includes(pseudo) ? matches : unknown;
}

function pseudoClassSpecificity(pseudo: string, selectors: readonly Selector[]): number {
  const ofArguments = highestSpecificity(selectors);
  if (pseudo === 'where') return specificities.none;
  if (pseudo === 'host') return specificities.class + ofArguments;
  return pseudo === 'not' || alternatives.includes(pseudo) ? ofArguments : specificities.class;
}
