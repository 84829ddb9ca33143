// Writes the markup of the templates that the build has compiled (scripts/rollup/compile-templates.js): a subset of Lit. The markup of a
// template has `<?>` for each child expression, and `$` for each expression in an attribute value.

/** A template result: the markup, and the values of its expressions in document order. */
export interface TemplateResult {
  readonly _$markup: string;
  readonly _$values: readonly unknown[];
}

/**
 * A piece of a template: static markup with the number of elements and comments that begin in it, and the expression after it. The
 * last piece has no expression. For an attribute there is a sign that makes it a property (`.`), a boolean attribute (`?`) or an
 * event listener (`@`), or an empty one, its name, and the static strings around its values.
 */
export type Piece = readonly [
  before: string,
  nodes: number,
  sign: string | undefined,
  name: string | undefined,
  texts: readonly string[] | undefined,
];

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

/** The pieces of each template that has expressions, by its markup. */
const templates = new Map<string, readonly Piece[]>();

/** The types of events that the templates rendered so far have listeners for, and those that come before them. */
export const eventTypes = new Set(['pointerover', 'focusin']);

/** The number of elements and comments that begin in markup. */
export const countNodes = (markup: string): number => markup.split(/<[a-z!]/).length - 1;

/**
 * Splits a template at its expressions. A child ends at the next element or comment, or with its parent: before a text, and at
 * the end of the template, it gets a comment.
 */
export function split(markup: string): readonly Piece[] {
  const known = templates.get(markup);
  if (known) return known;
  const pieces = markup
    .replace(/<\?>(?=[^<]|$)/g, '$&<!>')
    .split(/<\?>|\s([.?@]?)([\w-]+)=("[^"]*\$[^"]*"|\$)/)
    .flatMap((before, at, found): Piece[] =>
      at % 4
        ? []
        : [[before, countNodes(before), found[at + 1], found[at + 2], found[at + 3]?.replace(/"/g, '').split('$')]],
    );
  // A template without expressions is seldom used twice. It is not cached, to save memory.
  if (pieces[1]) templates.set(markup, pieces);
  return pieces;
}

const escape = (text: unknown): string => String(text).replace(/[$<&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The value of an attribute; `undefined` if the element is not to have it. */
export const attributeValue = ([, , sign, , texts]: Piece, values: readonly unknown[]): string | undefined =>
  values.includes(nothing) || (sign && (sign !== '?' || !values[0]))
    ? undefined
    : texts!.flatMap((text, index) => [text, sign ? '' : values[index]]).join('');

/**
 * Returns the markup of a value: a text, a template result, or an array of these. A comment stands at the start of each child and
 * of each item of an array. Properties and listeners have no markup.
 */
export function markupOf(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => '<!>' + markupOf(item)).join('');
  const { _$markup: template, _$values: values } = (value ?? {}) as Partial<TemplateResult>;
  if (!values) return value === nothing ? '' : escape(value ?? '');
  if (!values.length) return template!;
  let first = 0;
  return split(template!)
    .map((piece) => {
      const [before, , sign, name, texts] = piece;
      if (!name) return before + (first < values.length ? '<!>' + markupOf(values[first++]) : '');
      const text = attributeValue(piece, values.slice(first, (first += texts!.length - 1)));
      if (sign === '@') eventTypes.add(name);
      return before + (text === undefined ? '' : ` ${name}="${escape(text)}"`);
    })
    .join('');
}

/** Parses the markup of a value. Templates are written in our sources, and every text in them is escaped. */
export function parse(value: unknown): DocumentFragment {
  const template = document.createElement('template');
  const markup = markupOf(value);
  template.innerHTML = policy?.createHTML(markup) ?? markup;
  return template.content;
}
