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
  },
});

/** Replaces the names of types that the manifest does not declare. Editors show the texts as they are. */
export const plainTypes = (types) => ({
  name: 'plain-types',
  packageLinkPhase({ customElementsManifest }) {
    for (const { parameters = [] } of elementOf(customElementsManifest).members)
      for (const { type } of parameters) type.text = types[type.text] ?? type.text;
  },
});

/** Gives each event the type that an interface, such as `KetamineFaqEvents`, declares for it. */
export const eventTypes = (interfaceName) => {
  const types = new Map();
  return {
    name: 'event-types',
    analyzePhase({ ts, node }) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== interfaceName) return;
      for (const { name, type } of node.members) types.set(name.text, type.getText().replaceAll('readonly ', ''));
    },
    packageLinkPhase({ customElementsManifest }) {
      const element = elementOf(customElementsManifest);
      // The analyzer also finds the line that creates an event, without its name.
      element.events = element.events
        .filter(({ name }) => name)
        .map((event) => ({ ...event, type: { text: types.get(event.name) } }));
    },
  };
};

const union = (words) => words.map((word) => `'${word}'`).join(' | ');

/**
 * Adds the options of the element, as attributes and as properties, from the one table of options. `vocabularies` has the
 * words of each vocabulary of the table, and the regions whose helplines are known as `region`.
 */
export const tableOfOptions = (options, vocabularies) => {
  const wordsOf = ({ kind, keywords = [], of = [] }) => [
    ...(kind === 'region' ? vocabularies.region : []),
    ...keywords,
    ...of.flatMap((name) => vocabularies[name]),
  ];
  const attributeType = (option) => {
    if (option.kind === 'boolean') return 'boolean';
    const words = wordsOf(option);
    if (!words.length) return 'string';
    // A list can hold several words, and a region or language can be another one.
    return option.kind === 'enum' ? union(words) : `${union(words)} | string`;
  };
  const propertyType = (option) => {
    const type = attributeType(option);
    if (option.kind === 'tokens' || option.kind === 'locales') return `${type} | string[]`;
    return typeof option.default === 'number' ? `${wordsOf(option).join(' | ')} | ${type}` : type;
  };
  return {
    name: 'table-of-options',
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
      element.attributes = options.map((option) => ({
        name: option.attribute,
        description: option.description,
        type: { text: attributeType(option) },
        ...(option.property !== 'lang' && { fieldName: option.property }),
        ...(option.default !== undefined && { default: String(option.default) }),
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
