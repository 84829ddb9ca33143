// Compares the data for editors with the class comment and docs/reference.md: each lists the same attributes, parts, properties
// and events.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { groups, questions } from '../../build/src/content/questions.js';
import { regions } from '../../build/src/content/regions.js';
import { options } from '../../build/src/options/schema.js';

const source = readFileSync('src/element/ketamine-faq-element.ts', 'utf8');
const reference = readFileSync('docs/reference.md', 'utf8');
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
// Editors find both files by these fields.
const { customElements: manifestPath, 'web-types': webTypesPath } = read('package.json');
const { modules } = read(manifestPath);
const [element] = modules.flatMap(({ declarations }) => declarations);
const { name, version, contributions } = read(webTypesPath);
const [tag] = contributions.html.elements;

const named = (pattern, text = source) => [...text.matchAll(pattern)].map(([, word]) => word);
const names = (list) => list.map((each) => each.name);

/** What is named in the first column of a table of docs/reference.md. */
const firstCells = (head) => {
  const [, rows] = new RegExp(`\\| ${head} .*?\\n(.*?)\\n\\n`, 's').exec(reference);
  return rows.split('\n').flatMap((row) => named(/`([\w-]+)/g, row.split('|')[1]));
};
const { languages } = read('dist/manifest.json');
const vocabularies = {
  group: groups,
  question: questions.map(({ id }) => id),
  locale: Object.keys(languages),
};
/** The words that an attribute accepts. Of the regions those whose helplines are known. */
const acceptedWords = ({ kind, keywords = [], of = [] }) =>
  [
    ...keywords,
    ...of.flatMap((vocabulary) => vocabularies[vocabulary]),
    ...(kind === 'region' ? Object.keys(regions) : []),
  ].filter((word, index, all) => all.indexOf(word) === index);
const unquoted = (type) => [...type.matchAll(/'([\w-]+)'/g)].map(([, word]) => word);
const properties = options.filter(({ kind }) => kind !== 'locale').map(({ property }) => property);
/** What the class is documented to have. */
const contract = {
  attributes: options.map(({ attribute }) => attribute),
  slots: ['', ...named(/@slot (\w+)/g)],
  parts: named(/@csspart ([\w-]+)/g),
  cssProperties: named(/@cssprop \[?([\w-]+)/g),
  events: named(/@fires ([\w-]+)/g),
  // A documented member of the class that is called, and neither ours alone nor Lit’s.
  methods: named(/\/\*\*(?:(?!@internal|\*\/)[\s\S])*\*\/\n {2}(\w+)\([^)]*\): void \{/g),
};

describe('the files for editors', () => {
  test('are of this package and its one element', () => {
    const { name: packageName, version: packageVersion } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual([name, version], [packageName, packageVersion]);
    assert.deepEqual([element.tagName, element.customElement, tag.name], ['ketamine-faq', true, 'ketamine-faq']);
    const [definition] = modules.flatMap((each) => each.exports).filter(({ kind }) => kind !== 'js');
    assert.deepEqual(
      [definition.kind, definition.name, definition.declaration.name],
      ['custom-element-definition', 'ketamine-faq', element.name],
    );
  });

  test('custom-elements.json has the whole public API with descriptions, and nothing private', () => {
    const fields = element.members.filter(({ kind }) => kind === 'field');
    const methods = element.members.filter(({ kind }) => kind === 'method');
    for (const list of Object.values(contract)) assert.ok(list.length);
    assert.deepEqual(
      {
        attributes: names(element.attributes),
        slots: names(element.slots),
        parts: names(element.cssParts),
        cssProperties: names(element.cssProperties),
        events: names(element.events),
        methods: names(methods),
      },
      contract,
    );
    assert.deepEqual(
      properties.filter((property) => !names(fields).includes(property)),
      [],
    );
    const all = ['attributes', 'slots', 'cssParts', 'cssProperties', 'events', 'members'].flatMap(
      (key) => element[key],
    );
    assert.deepEqual(names(all.filter(({ description }) => !description)), []);
    assert.doesNotMatch(JSON.stringify(modules), /"#|"(private|protected)"|"AnyQuestionId"/);
  });

  test('each of them lists the words that an attribute accepts', () => {
    const [{ attributes }] = read('dist/vscode.html-custom-data.json').tags;
    const sorted = (list) => Object.fromEntries(list.map(([key, words]) => [key, [...words].sort()]));
    const wanted = sorted(options.map((option) => [option.attribute, acceptedWords(option)]));
    assert.ok(wanted.mode.length && wanted.region.length > 2 && wanted.open.length > 20);
    assert.deepEqual(sorted(element.attributes.map((each) => [each.name, unquoted(each.type.text)])), wanted);
    assert.deepEqual(sorted(tag.attributes.map((each) => [each.name, unquoted(each.value.type)])), wanted);
    assert.deepEqual(sorted(attributes.map((each) => [each.name, names(each.values)])), wanted);
    // A list, and what a page or a country adds, is any text.
    assert.deepEqual(
      names(element.attributes.filter(({ type }) => !/string|boolean/.test(type.text))),
      options.filter(({ kind }) => kind === 'enum').map(({ attribute }) => attribute),
    );
  });

  test('the events have the types of the interface for programs', () => {
    const declared = readFileSync('src/element/events.ts', 'utf8');
    for (const event of element.events) {
      const [, detail] = new RegExp(`'${event.name}': CustomEvent<{ (.*) }>;`).exec(declared);
      assert.equal(event.type.text, `CustomEvent<{ ${detail.replaceAll('readonly ', '')} }>`);
    }
    assert.deepEqual(
      tag.js.events.map(({ type }) => type),
      element.events.map(({ type }) => type.text),
    );
  });

  test('the CSS data for Visual Studio Code names the custom properties and the parts', () => {
    const css = read('dist/vscode.css-custom-data.json');
    assert.deepEqual(names(css.properties), contract.cssProperties);
    assert.deepEqual(
      names(css.pseudoElements),
      contract.parts.map((part) => `::part(${part})`),
    );
  });

  test('web-types.json names the same', () => {
    const { 'pseudo-elements': parts, properties: cssProperties } = contributions.css;
    assert.deepEqual(names(tag.attributes), contract.attributes);
    assert.deepEqual(names(tag.slots), contract.slots);
    assert.deepEqual(names(tag.js.events), contract.events);
    assert.deepEqual(names(cssProperties), contract.cssProperties);
    assert.deepEqual(
      names(parts),
      contract.parts.map((part) => `part(${part})`),
    );
  });

  test('and so do the tables of docs/reference.md', () => {
    assert.deepEqual(firstCells('Attribute'), names(element.attributes));
    assert.deepEqual(firstCells('Method'), contract.methods);
    assert.deepEqual(firstCells('Event').sort(), names(element.events).sort());
    const [, parts] = /there are parts, for `::part\(\)`: (.*?) and `footer`/s.exec(reference);
    assert.deepEqual([...named(/`([\w-]+)`/g, parts), 'footer'].sort(), names(element.cssParts).sort());
    const [, css] = /### Looks\n\n```css\n(.*?)```/s.exec(reference);
    assert.deepEqual(named(/(--[\w-]+):/g, css).sort(), names(element.cssProperties).sort());
    assert.deepEqual(
      [...new Set(named(/`slot="(\w+)"`/g, reference))].sort(),
      names(element.slots).filter(Boolean).sort(),
    );
  });
});
