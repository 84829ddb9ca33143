// Plugins for the analyzer of custom elements.

const elementOf = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations).find(({ customElement }) => customElement);

/** Removes private members, and default values that are code: an editor can show plain values only. */
export const publicMembers = () => ({
  name: 'public-members',
  packageLinkPhase({ customElementsManifest }) {
    const element = elementOf(customElementsManifest);
    element.members = element.members
      .filter(({ privacy = 'public' }) => privacy === 'public')
      .map(({ default: code, ...member }) => ({ ...member, ...(/^('.*'|\d+)$/.test(code) && { default: code }) }));
    // The analyzer also finds the line that creates an event, without its name.
    element.events = element.events
      .filter(({ name }) => name)
      .map((event) => ({ type: { text: 'CustomEvent' }, ...event }));
  },
});

/** Adds the options of the element, as attributes and as properties, from the one table of options. */
export const tableOfOptions = (options) => {
  let tokenList;
  const propertyType = ({ kind, default: value }) => {
    if (kind === 'tokens' || kind === 'locales') return tokenList;
    return typeof value === 'number' ? 'number | string' : 'string';
  };
  return {
    name: 'table-of-options',
    // The type that `src/options/parse.ts` declares for a list of tokens.
    analyzePhase({ ts, node }) {
      if (ts.isTypeAliasDeclaration(node) && node.name.text === 'TokenList') tokenList = node.type.getText();
    },
    packageLinkPhase({ customElementsManifest }) {
      const element = elementOf(customElementsManifest);
      const properties = options
        .filter(({ kind }) => kind !== 'locale')
        .map((option) => ({
          kind: 'field',
          name: option.property,
          description: option.description,
          type: { text: propertyType(option) },
          ...(option.default !== undefined && { default: JSON.stringify(option.default).replaceAll('"', "'") }),
        }));
      const names = properties.map(({ name }) => name);
      element.members = [...properties, ...element.members.filter(({ name }) => !names.includes(name))];
      element.attributes = options.map(({ attribute, property, description, default: value }) => ({
        name: attribute,
        description,
        // An attribute is text, whatever type the property has.
        type: { text: 'string' },
        ...(property !== 'lang' && { fieldName: property }),
        ...(value !== undefined && { default: String(value) }),
      }));
    },
  };
};

/** Names the built files instead of the source: the class is in one, and another one registers its tag. */
export const publishedPaths = () => ({
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const element = elementOf(customElementsManifest);
    const declaration = { name: element.name, module: 'dist/element.js' };
    const module = (path, declarations, ...exports) => ({ kind: 'javascript-module', path, declarations, exports });
    const exported = { kind: 'js', name: element.name, declaration };
    const definition = { kind: 'custom-element-definition', name: element.tagName, declaration };
    customElementsManifest.readme = 'README.md';
    customElementsManifest.modules = [
      module('dist/element.js', [element], exported),
      module('dist/register.js', [], definition, exported),
    ];
  },
});
