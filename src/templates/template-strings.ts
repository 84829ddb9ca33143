const made = new Map<string, TemplateStringsArray>();

/**
 * The strings of a template whose elements only the running code knows: Lit has no expression for a tag name. `markup` has
 * `<?>` where a child stands and `$` in the value of an attribute. The same markup gives the same list, by which Lit knows
 * a template. The build replaces this function in dist/ketamine-faq.js: src/small-lit/ takes the markup as it is.
 */
export function templateStrings(markup: string): TemplateStringsArray {
  const strings = markup.split(/<\?>|\$/);
  if (!made.has(markup)) made.set(markup, Object.assign(strings, { raw: strings }));
  return made.get(markup)!;
}
