// Renders the templates that the build has compiled (scripts/rollup/compile-templates.js): a subset of Lit. The markup of a
// template has `<?>` for each child expression, and `$` for each expression in an attribute value.

/** A template result: the markup, and the values of its expressions in document order. */
interface TemplateResult {
  readonly _$markup: string;
  readonly _$values: readonly unknown[];
}

/** A dynamic part of a rendered template: one child expression, or one attribute with all its expressions. */
interface Part {
  /** Updates the DOM. `values` are the values of the whole template. */
  _$show(values: readonly unknown[]): void;
}

/** The position of a part in its template. */
interface Place {
  /** The index of its node in a walk through the elements and comments of the template. */
  readonly _$node: number;
  /** The index of its first value. */
  readonly _$first: number;
  /** For an attribute: its name, and the static strings around its values. */
  readonly _$name?: string;
  readonly _$texts?: readonly string[];
}

/** Trusted Types, which TypeScript does not know. */
interface Policies {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): { createHTML(markup: string): string };
}

export const html = (markup: string, ...values: unknown[]): TemplateResult => ({ _$markup: markup, _$values: values });

/** A value that renders no child, or removes the attribute. */
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

/** The parsed templates with expressions, by markup. */
const templates = new Map<string, readonly [DocumentFragment, readonly Place[]]>();

/** Creates a tree walker for elements and comments. */
const walk = (content: Node) => document.createTreeWalker(content, 129);

/**
 * Parses markup. Templates are written in our sources. Texts that are inserted into markup before this point are escaped
 * (src/templates/text.ts); all other texts are inserted as text nodes or attribute values.
 */
function parse(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = policy?.createHTML(markup) ?? markup;
  return template.content;
}

/** Returns the positions of all parts. Removes the attributes that have expressions: the parts set them. */
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

/** Creates the nodes of a template, and its parts. */
function instantiate(markup: string): readonly [DocumentFragment, readonly Part[]] {
  // A template without expressions is seldom used twice. It is not cached, to save memory.
  if (!/<\?>|\$/.test(markup)) return [parse(markup), []];
  if (!templates.has(markup)) {
    // A child part ends at the next node, so the template must not end with one.
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

/** Sets an attribute. A prefix of its name makes it a property (`.`), a boolean attribute (`?`) or an event listener (`@`). */
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

/** Renders a text, a node, a template result, or an array of these between two nodes. */
export class ChildPart implements Part {
  declare readonly _$start: Node;
  declare readonly _$end: Node | null;
  declare readonly _$first: number;
  /** For an array item: the part that renders the array. */
  declare readonly _$list: ChildPart | undefined;
  declare _$last: unknown;
  /** The parts of the rendered template. */
  declare _$parts: readonly Part[];
  /** The parts of the rendered array items. */
  declare _$items: ChildPart[];

  constructor(start: Node, end: Node | null, first: number, list?: ChildPart) {
    this._$start = start;
    this._$end = end;
    this._$first = first;
    this._$list = list;
  }

  /** Does nothing if the value is the same object or text as before. */
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
      // A text node is replaced and not changed, because browser extensions that translate may have moved it.
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

  /** Returns the first node after this part. An array item ends at the start marker of the next item. */
  _$next(): Node | null {
    const list = this._$list;
    return list ? (list._$items[this._$first + 1]?._$start ?? list._$next()) : this._$end;
  }
}
