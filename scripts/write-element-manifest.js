// Writes what editors know of the element, out of its class comment and its properties: `dist/custom-elements.json`
// (https://github.com/webcomponents/custom-elements-manifest) and, for those of JetBrains, `dist/web-types.json`.
import { readFileSync, writeFileSync } from 'node:fs';

import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

import { options } from '../build/src/options/schema.js';

const { name: packageName, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const [, list] = /export type TokenList = (.*);/.exec(readFileSync('src/options/parse.ts', 'utf8'));

const source = 'src/element/ketamine-faq-element.ts';
const module = ts.createSourceFile(source, readFileSync(source, 'utf8'), ts.ScriptTarget.ES2022, true);
const found = create({ modules: [module], plugins: litPlugin() }).modules[0].declarations[0];

/** The type of the property of an option, as TypeScript has it. */
const propertyType = ({ kind, default: value }) =>
  kind === 'tokens' || kind === 'locales' ? list : typeof value === 'number' ? 'number | string' : 'string';

/** Of a default, the analyzer gives the code: only a value is of use to an editor. */
const member = ({ default: code, ...about }) => ({
  ...about,
  ...(about.type && { type: { text: about.type.text } }),
  ...(/^('.*'|\d+)$/.test(code) && { default: code }),
});

/** Descriptions in the table are for the README too, where the default stands beside them. */
const described = ({ property, description, default: value, ...option }) => ({
  kind: 'field',
  name: property,
  description,
  type: { text: propertyType({ default: value, ...option }) },
  ...(value !== undefined && { default: typeof value === 'string' ? `'${value}'` : String(value) }),
});

const element = {
  ...found,
  members: [
    ...options.filter(({ kind }) => kind !== 'locale').map(described),
    ...found.members.filter(({ privacy = 'public' }) => privacy === 'public').map(member),
  ],
  attributes: options.map(({ attribute, property, description, default: value }) => ({
    name: attribute,
    description,
    // An attribute is text, whatever the property takes.
    type: { text: 'string' },
    ...(property !== 'lang' && { fieldName: property }),
    ...(value !== undefined && { default: String(value) }),
  })),
  // The analyzer also finds the line that creates an event, without its name.
  events: found.events.filter(({ name }) => name).map((about) => ({ type: { text: 'CustomEvent' }, ...about })),
};

const declaration = { name: element.name, module: 'dist/element.js' };
const asModule = (path, declarations, ...exports) => ({ kind: 'javascript-module', path, declarations, exports });
const exported = { kind: 'js', name: element.name, declaration };

const manifest = {
  schemaVersion: '1.0.0',
  readme: 'README.md',
  modules: [
    asModule('dist/element.js', [element], exported),
    asModule(
      'dist/register.js',
      [],
      { kind: 'custom-element-definition', name: element.tagName, declaration },
      exported,
    ),
  ],
};

const summary = ({ name, description, default: value }) => ({ name, description, ...(value && { default: value }) });
const typed = (about) => ({ ...summary(about), type: about.type.text });

const webTypes = {
  $schema: 'https://json.schemastore.org/web-types',
  name: packageName,
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: {
    html: {
      elements: [
        {
          name: element.tagName,
          description: element.description,
          attributes: element.attributes.map((about) => ({ ...summary(about), value: { type: about.type.text } })),
          slots: element.slots.map(summary),
          js: {
            properties: element.members.filter((member) => member.kind === 'field' && !member.static).map(typed),
            events: element.events.map(summary),
          },
        },
      ],
    },
    css: {
      properties: element.cssProperties.map(summary),
      'pseudo-elements': element.cssParts.map(({ name, description }) => ({ name: `part(${name})`, description })),
    },
  },
};

const write = (file, content) => writeFileSync(`dist/${file}`, `${JSON.stringify(content, null, 2)}\n`);
write('custom-elements.json', manifest);
write('web-types.json', webTypes);
