// 520 hostile values in every option of prerendered HTML: `assemble`, and the command `ketamine-faq static`. A parser reads
// the result: it holds the elements of our templates and no others. test/support/hostile-values.js says how to repeat a case.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { parse } from 'parse5';

import { run } from '../../bin/static.js';
import { assemble, options } from '../../dist/join.js';
import { isHelpline, isSignedOff, regionOf, tokensOf } from '../support/expected-options.js';
import { batches, caption, good, hostileCase } from '../support/hostile-values.js';

const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const { contentVersion } = manifest;
const languages = Object.entries(manifest.languages).map(([locale, { reviewed }]) => ({
  locale,
  isTranslationSignedOff: reviewed,
}));
const fragmentsOf = Object.fromEntries(
  languages.map(({ locale }) => [locale, JSON.parse(readFileSync(`dist/static/${locale}.json`, 'utf8'))]),
);
const rows = options.filter(({ property }) => property !== 'lang');
const shippedIds = Object.keys(fragmentsOf.en.questions);
const words = [...shippedIds, ...Object.keys(fragmentsOf.en.headings), 'none', 'practical'];

const flags = rows.filter(({ kind }) => kind === 'boolean').map(({ attribute }) => attribute);

/** Every element in a parsed page, those in a declarative shadow root included, in order. */
const elementsIn = (node) =>
  [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])].flatMap((child) =>
    child.tagName ? [child, ...elementsIn(child)] : [],
  );
const attribute = (element, name) => element.attrs.find((each) => each.name === name)?.value;
const hasClass = (element, name) => attribute(element, 'class')?.split(' ').includes(name);
const textOf = (node) => (node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(textOf).join(''));
/** A text as a parser reads it from HTML. */
const parsed = (value) => value.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
const attributeNames = (elements) => new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));

/** The elements and attributes that our templates write, when every value is a good one. */
const known = Object.fromEntries(
  ['multiple', 'single'].map((mode) => {
    const raw = Object.fromEntries(rows.map(({ property, attribute }) => [property, good(contentVersion)[attribute]]));
    const options = { ...raw, questions: undefined, exclude: undefined, mode };
    return [mode, elementsIn(parse(assemble(fragmentsOf.ar, options, { languages, say: () => {} })))];
  }),
);
const plain = Object.values(known).flat();
const knownTags = new Set([...plain.map(({ tagName }) => tagName), 'h2', 'h3', 'h4', 'h5', 'h6']);
const knownAttributes = new Set([...attributeNames(plain), 'open']);

/** The promises that no value can break. `given` are the values by attribute. */
function check(html, given, locale) {
  const fragments = fragmentsOf[locale];
  const document = parse(html, { scriptingEnabled: false });
  const elements = elementsIn(document);
  const body = elements.find(({ tagName }) => tagName === 'body');
  const [faq, ...others] = body.childNodes.filter((node) => node.tagName || node.value.trim());
  assert.deepEqual([faq.tagName, others.length], ['ketamine-faq', 0], 'one element and nothing beside it');
  assert.deepEqual(
    Object.fromEntries(faq.attrs.map(({ name, value }) => [name, value])),
    Object.fromEntries([
      ['lang', locale],
      ...Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, parsed(value)]])),
    ]),
    'the attributes are those that were given',
  );
  for (const { tagName, attrs } of elements) {
    assert.ok(knownTags.has(tagName), `<${tagName}>`);
    if (tagName !== 'ketamine-faq')
      for (const { name } of attrs) assert.ok(knownAttributes.has(name), `${name} of <${tagName}>`);
  }
  for (const [name, count] of Object.entries({ style: 1, template: 1, section: 1 }))
    assert.equal(elements.filter(({ tagName }) => tagName === name).length, count, name);
  for (const script of elements.filter(({ tagName }) => tagName === 'script')) {
    assert.equal(attribute(script, 'type'), 'application/ld+json');
    const graph = JSON.parse(textOf(script));
    assert.equal(graph['@type'], 'FAQPage');
    assert.equal('reviewedBy' in graph, isSignedOff(given, { locale, contentVersion }));
  }
  for (const link of elements.filter(({ tagName }) => tagName === 'a')) {
    assert.match(attribute(link, 'href'), /^(https?:\/\/|tel:[+\d])/i);
    const text = textOf(link).replace(/[\u2066-\u2069]/g, '');
    if (!attribute(link, 'href').startsWith('tel:')) continue;
    if (isHelpline(text)) assert.equal(attribute(link, 'href'), `tel:${text.replace(/\D/g, '')}`);
    else assert.equal(text, given['clinic-phone'].trim());
  }
  const [clinic] = elements.filter((each) => attribute(each, 'part') === 'clinic');
  for (const link of (clinic?.childNodes ?? []).filter(({ tagName }) => tagName === 'a'))
    assert.ok(!isHelpline(textOf(link)), 'no helpline as the clinic');

  const safety = elementsIn(elements.find((each) => hasClass(each, 'kf-safety')));
  const calls = safety.map((each) => attribute(each, 'href')).filter(Boolean);
  assert.deepEqual(
    [...new Set(calls)],
    { US: ['tel:988', 'tel:911'], GB: ['tel:116123', 'tel:999'], other: [] }[regionOf(given.region)],
    'the help lines',
  );
  const footer = textOf(elements.find((each) => attribute(each, 'part') === 'footer'));
  assert.equal(footer.includes(fragments.notReviewed), !isSignedOff(given, { locale, contentVersion }), 'the review');

  const ids = elements.filter((each) => hasClass(each, 'kf-item')).map((item) => attribute(item, 'id'));
  if (![given.questions, given.exclude].flatMap(tokensOf).some((word) => words.includes(word)))
    assert.deepEqual(ids, shippedIds, 'every question');
  if (ids.some((id) => id !== 'cost'))
    for (const id of ['suicidal-thoughts', 'side-effects', 'addictive']) assert.ok(ids.includes(id), id);
  // The page’s own style has braces too.
  const text = elements
    .filter(({ tagName }) => tagName === 'section')
    .map(textOf)
    .join('');
  assert.doesNotMatch(text, /\[native code\]|\[object /, 'no value of a program');
}

/** The values of a case, by attribute: the value in every option, or good and hostile ones together. */
function valuesOf({ number, value, chance }, isMixed) {
  const rights = good(contentVersion);
  const entries = rows.map(({ attribute, kind }) => {
    const isGood = isMixed && chance(number % 3 || !/^reviewed/.test(attribute) ? 0.4 : 1);
    const text = isGood ? rights[attribute] : isMixed && chance(0.2) ? undefined : value;
    return [attribute, kind === 'boolean' && text !== undefined ? '' : text];
  });
  return Object.fromEntries(entries);
}

const asOptions = (given) =>
  Object.fromEntries(
    rows.map(({ attribute, property, kind }) => [
      property,
      kind === 'boolean' ? given[attribute] !== undefined : given[attribute],
    ]),
  );

/** Runs every case, and names those that have failed. */
async function everyCase(action) {
  const failures = [];
  for (const number of batches().flat()) {
    const each = hostileCase(number);
    try {
      await action(each);
    } catch (error) {
      failures.push(`${caption(each)}: ${error.message}`);
    }
  }
  assert.equal(failures.join('\n\n'), '');
}

test('assemble writes nothing but our elements, whatever the options hold', () =>
  everyCase((each) => {
    for (const isMixed of [false, true]) {
      const { locale } = languages[each.number % languages.length];
      // What allows the language is no value to test.
      const given = { ...valuesOf(each, isMixed), languages: `${locale} ${each.value}` };
      check(assemble(fragmentsOf[locale], asOptions(given), { languages, say: () => {} }), given, locale);
    }
  }));

test('ketamine-faq static writes nothing but our elements, whatever its options hold', async (t) => {
  t.mock.method(console, 'error', () => {});
  let html = '';
  const write = process.stdout.write.bind(process.stdout);
  t.mock.method(process.stdout, 'write', (text, ...rest) =>
    String(text).startsWith('<ketamine-faq') ? !!(html = text) : write(text, ...rest),
  );
  await everyCase(async (each) => {
    const given = { ...valuesOf(each, true), languages: 'all' };
    html = '';
    const words = Object.entries(given).flatMap(([name, value]) =>
      value === undefined ? [] : flags.includes(name) ? `--${name}` : `--${name}=${value}`,
    );
    assert.equal(await run(['es', ...words]), 0);
    check(html, given, 'es');
  });
});
