// Updates rendered templates: a subset of Lit.
import { attributeValue, countNodes, markupOf, parse, split, type Piece, type TemplateResult } from './markup.js';

/** Updates one child expression of a rendered template, or one attribute. `values` are the values of the whole template. */
type Part = (values: readonly unknown[]) => void;

/**
 * Returns the elements and comments in `root` after `start`, up to `end`, the last one first. Leaves out the elements into which
 * translators wrap a text.
 */
function nodesAfter(root: Node, start: Node, end: Node | null): Node[] {
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(root, 129);
  walker.currentNode = start;
  for (let node; (node = walker.nextNode()) && node !== end;) if (node.nodeName !== 'FONT') nodes.push(node);
  return nodes.reverse();
}

/** Takes the nodes of a template from the end of `nodes`, and creates its parts. */
function partsOf({ _$markup: template, _$values: values }: TemplateResult, nodes: Node[]): Part[] {
  const parts: Part[] = [];
  let first = 0;
  let element: Node | undefined;
  split(template).forEach((piece, index, pieces) => {
    for (let count = piece[1]; count--;) element = nodes.pop();
    if (piece[4]) {
      parts.push(attributePart(element as Element, piece, first, values));
      first += piece[4].length - 1;
    } else if (first < values.length) {
      const part = new ChildPart(nodes.pop()!, first);
      part._$adopt(values[first++], nodes);
      part._$end = pieces[index + 1]![0].startsWith('</') ? null : nodes[nodes.length - 1]!;
      parts.push((all) => part._$show(all));
    }
  });
  return parts;
}

/** Creates the part of an attribute, whose first value has the index `first`. The element has the attribute already. */
function attributePart(element: Element, piece: Piece, first: number, values: readonly unknown[]): Part {
  const [, , sign, name, texts] = piece;
  const own = (all: readonly unknown[]) => all.slice(first, first + texts!.length - 1);
  let last = own(values);
  const setProperty = () => ((element as unknown as Record<string, unknown>)[name!] = last[0]);
  if (sign === '@')
    element.addEventListener(name!, (event) => (last[0] as ((event: Event) => void) | undefined)?.(event));
  // In the page a reader may have changed the property already: there the markup has to give its first value.
  if (sign === '.' && !element.isConnected) setProperty();
  return (all) => {
    const before = last;
    last = own(all);
    if (last.every((value, index) => value === before[index])) return;
    const text = attributeValue(piece, last);
    if (sign === '.') setProperty();
    else if (text !== undefined) element.setAttribute(name!, text);
    else if (sign !== '@') element.removeAttribute(name!);
  };
}

/** Renders a text, a template result, or an array of these between two nodes. */
export class ChildPart {
  declare readonly _$start: Node;
  /** The index of its value in the template, or in the array. */
  declare readonly _$first: number;
  /** For an array item: the part that renders the array. */
  declare readonly _$list: ChildPart | undefined;
  /** The node after the value; `null` at the end of the parent. */
  declare _$end: Node | null;
  declare _$last: unknown;
  /** The parts of the rendered template; `undefined` until they are needed. */
  declare _$parts: readonly Part[] | undefined;
  /** The parts of the rendered array items. */
  declare _$items: ChildPart[];

  constructor(start: Node, first: number, list?: ChildPart) {
    this._$start = start;
    this._$first = first;
    this._$list = list;
  }

  /** Does nothing if the value is the same object or text as before. */
  _$show(values: readonly unknown[]): void {
    const value = values[this._$first];
    const last = this._$last as Partial<TemplateResult> | undefined | null;
    if (value === last) return;
    const { _$markup: markup, _$values: shown } = (value ?? {}) as Partial<TemplateResult>;
    if (shown && last?._$markup === markup) {
      this._$attach();
      this._$last = value;
      for (const show of this._$parts!) show(shown);
    } else if (Array.isArray(value) && Array.isArray(last)) {
      this._$last = value;
      const items = this._$items;
      value.forEach((_, index) => {
        items[index] ??= new ChildPart(this._$insert(document.createComment('')), index, this);
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
      const content = parse(value);
      this._$adopt(value, nodesAfter(content, content, null));
      this._$insert(content);
    }
  }

  /** Shows a template whose parts are created at the next call of `_$show`. Until then its listeners hear nothing. */
  _$showOnly(template: unknown): void {
    this._$last = template;
    this._$insert(parse(template));
  }

  /** Creates the parts of a template that was shown without. Throws if another script has added or removed nodes. */
  _$attach(): void {
    if (this._$parts) return;
    const template = this._$last as TemplateResult;
    const start = this._$start;
    const nodes = nodesAfter(start.parentNode!, start, this._$end);
    if (nodes.length !== countNodes(markupOf(template))) throw new Error();
    this._$parts = partsOf(template, nodes);
  }

  /** Takes the nodes of a value from the end of `nodes`, and creates its parts. */
  _$adopt(value: unknown, nodes: Node[]): void {
    this._$last = value;
    if (Array.isArray(value))
      this._$items = value.map((item, index) => {
        const part = new ChildPart(nodes.pop()!, index, this);
        part._$adopt(item, nodes);
        return part;
      });
    else if ((value as Partial<TemplateResult> | undefined | null)?._$values)
      this._$parts = partsOf(value as TemplateResult, nodes);
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
