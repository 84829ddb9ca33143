// The templates of Lit, as far as this element uses them. A template that the build has compiled is its markup: `<?>` where a
// child stands, `$` for an expression in the value of an attribute (scripts/rollup/compile-templates.js).

/** A template with a value for each expression. */
interface TemplateResult {
  readonly _$markup: string;
  readonly _$values: readonly unknown[];
}

/** Where a template shows one value, or all values of one attribute. `values` are those of the whole template. */
interface Part {
  _$show(values: readonly unknown[]): void;
}

/** Where expressions stand. */
interface Place {
  /** The index of the node among the elements and comments of the template. */
  readonly _$node: number;
  /** The index of the first value. */
  readonly _$first: number;
  /** The name of the attribute, and the texts around its values. */
  readonly _$name?: string;
  readonly _$texts?: readonly string[];
}

/** Trusted Types, which TypeScript does not know. */
interface Policies {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): { createHTML(markup: string): string };
}

export const html = (markup: string, ...values: unknown[]): TemplateResult => ({ _$markup: markup, _$values: values });

/** Renders nothing, and removes an attribute. */
export const nothing = Symbol();

/**
 * Allows the markup of the templates on a page with Trusted Types (docs/adr/0021). A second copy of the script asks for no
 * policy, since it renders nothing. Where the page refuses, the script continues.
 */
const policy = (() => {
  try {
    return customElements.get('ketamine-faq')
      ? undefined
      : (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('ketamine-faq', {
          createHTML: (markup) => markup,
        });
  } catch {
    return undefined;
  }
})();

/** By markup, its nodes and places. */
const templates = new Map<string, readonly [DocumentFragment, readonly Place[]]>();

/** Through the elements and comments. */
const walk = (content: Node) => document.createTreeWalker(content, 129);

function parse(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = policy?.createHTML(markup) ?? markup;
  return template.content;
}

/** Finds the places, and removes their attributes. */
function findPlaces(content: DocumentFragment): readonly Place[] {
  const places: Place[] = [];
  let first = 0;
  const walker = walk(content);
  for (let node, index = 0; (node = walker.nextNode() as Element & Comment); index++) {
    if (node.data) places.push({ _$node: index, _$first: first++ });
    for (const { name, value } of [...(node.attributes ?? [])]) {
      const texts = value.split('$');
      if (texts.length < 2) continue;
      places.push({ _$node: index, _$first: first, _$name: name, _$texts: texts });
      first += texts.length - 1;
      node.removeAttribute(name);
    }
  }
  return places;
}

/** The nodes of a template, and the parts in them. */
function instantiate(markup: string): readonly [DocumentFragment, readonly Part[]] {
  // Most of those without expressions are used once: a copy would stay in memory.
  if (!/<\?>|\$/.test(markup)) return [parse(markup), []];
  if (!templates.has(markup)) {
    // A child needs a node behind it.
    const content = parse(markup.replace(/<\?>$/, '$&<!>'));
    templates.set(markup, [content, findPlaces(content)]);
  }
  const [original, places] = templates.get(markup)!;
  const content = document.importNode(original, true);
  const walker = walk(content);
  let at = -1;
  const parts = places.map((place): Part => {
    for (; at < place._$node; at++) walker.nextNode();
    const node = walker.currentNode;
    return place._$name
      ? new AttributePart(node as Element, place)
      : new ChildPart(node, node.nextSibling, place._$first);
  });
  return [content, parts];
}

/** An attribute, or with a sign before its name a property (`.`), a boolean attribute (`?`) or a listener (`@`). */
class AttributePart implements Part {
  declare readonly _$element: Element;
  declare readonly _$place: Place;
  declare _$last: readonly unknown[] | undefined;

  constructor(element: Element, place: Place) {
    this._$element = element;
    this._$place = place;
    const [, type] = /^@(.+)/.exec(place._$name!) ?? [];
    if (type)
      element.addEventListener(type, (event) => (this._$last![0] as ((event: Event) => void) | undefined)?.(event));
  }

  _$show(values: readonly unknown[]): void {
    const element = this._$element;
    const last = this._$last;
    const { _$first: first, _$name: name, _$texts: texts } = this._$place;
    const now = (this._$last = values.slice(first, first + texts!.length - 1));
    if (last && now.every((value, index) => value === last[index])) return;
    const [value] = now;
    const [sign] = name!;
    const key = name!.slice(1);
    if (sign === '.') (element as unknown as Record<string, unknown>)[key] = value;
    else if (sign === '?') element.toggleAttribute(key, !!value && value !== nothing);
    else if (now.includes(nothing)) element.removeAttribute(name!);
    else if (sign !== '@')
      element.setAttribute(
        name!,
        texts!.reduce((text, next, index) => text + String(now[index - 1] ?? '') + next),
      );
  }
}

/** The nodes behind `start` and before `end`: a text, a node, those of a template, or of an array of these. */
export class ChildPart implements Part {
  declare readonly _$start: Node;
  declare readonly _$end: Node | null;
  declare readonly _$first: number;
  /** The part of the array in which this one is an item. */
  declare readonly _$list: ChildPart | undefined;
  declare _$last: unknown;
  /** Of the template that stands here. */
  declare _$parts: readonly Part[];
  /** Of the array that stands here. */
  declare _$items: ChildPart[];

  constructor(start: Node, end: Node | null, first: number, list?: ChildPart) {
    this._$start = start;
    this._$end = end;
    this._$first = first;
    this._$list = list;
  }

  /** What stands here already is not compared again. */
  _$show(values: readonly unknown[]): void {
    const value = values[this._$first];
    const last = this._$last as Partial<TemplateResult> | undefined | null;
    if (value === last) return;
    this._$last = value;
    const { _$markup: markup, _$values: shown } = (value ?? {}) as Partial<TemplateResult>;
    if (markup !== undefined && last?._$markup === markup) this._$parts.forEach((part) => part._$show(shown!));
    else if (Array.isArray(value)) {
      if (!Array.isArray(last)) {
        this._$clear();
        this._$items = [];
      }
      const items = this._$items;
      value.forEach((_, index) => {
        items[index] ??= new ChildPart(this._$insert(document.createComment('')), null, index, this);
        items[index]._$show(value);
      });
      const [surplus] = items.splice(value.length);
      if (surplus) {
        surplus._$clear();
        (surplus._$start as ChildNode).remove();
      }
    } else {
      // Also of a text: a translator, as some browser extensions are, may have put that into an element of its own.
      this._$clear();
      if (markup !== undefined) {
        const [content, parts] = instantiate(markup);
        (this._$parts = parts).forEach((part) => part._$show(shown!));
        this._$insert(content);
      } else if (value !== nothing && (value ?? '') !== '')
        this._$insert(value instanceof Node ? value : document.createTextNode(String(value)));
    }
  }

  _$insert<Inserted extends Node>(node: Inserted): Inserted {
    return this._$start.parentNode!.insertBefore(node, this._$next());
  }

  _$clear(): void {
    const next = this._$next();
    for (let node; (node = this._$start.nextSibling) && node !== next;) node.remove();
  }

  /** The node behind what stands here. An item of an array ends where the next one starts. */
  _$next(): Node | null {
    const list = this._$list;
    return list ? (list._$items[this._$first + 1]?._$start ?? list._$next()) : this._$end;
  }
}
