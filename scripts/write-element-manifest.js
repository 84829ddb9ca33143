// Writes what editors know of the element, out of its class comment and its properties: `dist/custom-elements.json`
// (https://github.com/webcomponents/custom-elements-manifest) and, for those of JetBrains, `dist/web-types.json`.
import { readFileSync, writeFileSync } from 'node:fs';

import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

const { name: packageName, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const [, words] = /export type Words = (.*);/.exec(readFileSync('src/options/parse.ts', 'utf8'));

const source = 'src/element/ketamine-faq-element.ts';
const module = ts.createSourceFile(source, readFileSync(source, 'utf8'), ts.ScriptTarget.ES2022, true);
const found = create({ modules: [module], plugins: litPlugin() }).modules[0].declarations[0];

/** Types written out, and of the defaults only the values: not the code that works one out. */
const told = ({ default: code, ...about }) => ({
  ...about,
  ...(about.type && { type: { text: about.type.text === 'Words' ? words : about.type.text } }),
  ...(/^('.*'|\d+)$/.test(code) && { default: code }),
});

const element = {
  ...found,
  members: found.members.filter(({ privacy = 'public' }) => privacy === 'public').map(told),
  // They are text, whatever the property takes.
  attributes: found.attributes.map(({ default: code, ...about }) => ({
    ...about,
    type: { text: 'string' },
    ...(code && { default: code.replaceAll("'", '') }),
  })),
  // The analyzer also finds the line that makes an event, without its name.
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

const described = ({ name, description, default: value }) => ({ name, description, ...(value && { default: value }) });
const typed = (about) => ({ ...described(about), type: about.type.text });

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
          attributes: element.attributes.map((about) => ({ ...described(about), value: { type: about.type.text } })),
          slots: element.slots.map(described),
          js: {
            properties: element.members.filter((member) => member.kind === 'field' && !member.static).map(typed),
            events: element.events.map(described),
          },
        },
      ],
    },
    css: {
      properties: element.cssProperties.map(described),
      'pseudo-elements': element.cssParts.map(({ name, description }) => ({ name: `part(${name})`, description })),
    },
  },
};

const write = (file, content) => writeFileSync(`dist/${file}`, `${JSON.stringify(content, null, 2)}\n`);
write('custom-elements.json', manifest);
write('web-types.json', webTypes);
