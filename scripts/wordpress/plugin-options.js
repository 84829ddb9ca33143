// The options of the element, as the WordPress plugin reads them.

/** The rows of `about.json`. PHP parses an option by its kind. */
export const phpOptions = (options) =>
  options.map(({ attribute, property, kind, keywords = [], of = [], default: value = null }) => ({
    attribute,
    property,
    kind,
    keywords,
    of,
    default: value,
  }));

/** The text of `block.json`, with an attribute for each option. The block names its attributes as the element its properties. */
export function withBlockAttributes(blockJson, options) {
  const rows = options.map(
    ({ property, kind }) => `    "${property}": { "type": "${kind === 'boolean' ? 'boolean' : 'string'}" }`,
  );
  const attributes = /(?<=\n {2}"attributes": \{\n).*?(?=\n {2}\})/s;
  if (!attributes.test(blockJson)) throw new Error('block.json has no attributes.');
  return blockJson.replace(attributes, () => rows.join(',\n'));
}
