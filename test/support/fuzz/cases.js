// The cases of the fuzzing: for each kind how fast-check makes and shrinks them. A case is plain data: `runCase` acts on it.
import * as fc from 'fast-check';

import { strangeNames } from './make-value.js';
import { anyNode, child, childAttribute, questionWith } from './contents.js';
import { attributeName, unique } from './attribute-names.js';
import { locales, phrases } from './phrases.js';
import { commonStyles, hostStyles, styleSets } from './styles.js';
import { optionValues, shippedIds, text } from './texts.js';

const optionNames = Object.keys(optionValues);
const optionIn = (names, others = text) =>
  fc.constantFrom(...names).chain((name) => fc.tuple(fc.constant(name), fc.oneof(optionValues[name], others)));

const anyValue = fc.oneof(
  text,
  fc.jsonValue({ maxDepth: 2 }),
  fc.record({ strange: fc.constantFrom(...strangeNames), text }),
);
const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const attributes = fc.record({
  kind: fc.constant('attributes'),
  how: fc.constantFrom('script', 'html', 'prerendered'),
  attributes: fc.uniqueArray(
    fc.oneof({ weight: 3, arbitrary: optionIn(optionNames) }, fc.tuple(attributeName, text)),
    unique(8),
  ),
  properties: fc.uniqueArray(
    optionIn(
      optionNames.filter((name) => name !== 'lang'),
      anyValue,
    ).map(([name, value]) => [camelCase(name), value]),
    unique(8),
  ),
  afterwards: fc.uniqueArray(
    fc.oneof(optionIn(optionNames), fc.tuple(fc.constantFrom(...optionNames), fc.constant(null))),
    unique(3),
  ),
});

const id = fc.constantFrom(...shippedIds);
const hash = fc.record({
  kind: fc.constant('hash'),
  hash: fc.oneof(
    id,
    text,
    fc
      .tuple(id, fc.constantFrom('?utm=1', '&x', '%', '%20', '/', '=', ':~:text=a'), text)
      .map((parts) => parts.join('')),
    fc.constantFrom('%E0%A4%A', '!/cost', '/cost', 'COST', '%63ost', 'cost-answer', 'search', '#cost', '__proto__'),
    text.map((each) => encodeURIComponent(each.toWellFormed())),
  ),
  how: fc.constantFrom('before', 'assign', 'link', 'push', 'replace'),
  open: fc.constantFrom('', 'cost', 'all'),
});

const children = fc.record({
  kind: fc.constant('children'),
  before: fc.array(child, { maxLength: 4 }),
  after: fc.array(child, { maxLength: 3 }),
  removed: fc.array(fc.nat(9), { maxLength: 3 }),
  query: fc.oneof(fc.constant(''), text),
  attributes: fc.uniqueArray(optionIn(['questions', 'open', 'mode', 'exclude']), unique(2)),
});

const regexSigns = [...'.*+?^${}()|[]\\/-=!<>:,\'"`´’'];
const invisible = [...'\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\u00ad\u0301\u3099 aé死ا'];
const noiseWord = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 2, maxLength: 8 }),
  fc.constantFrom('😀', '???', 'ketamine', 'my', '¿'),
);
const search = fc.oneof(
  fc.record({
    kind: fc.constant('search'),
    words: fc.oneof(
      text,
      fc.string({ unit: 'grapheme', minLength: 500, maxLength: 2000 }),
      fc.string({ unit: fc.constantFrom(...regexSigns), maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...invisible), maxLength: 30 }),
    ),
    lang: fc.constantFrom(...locales),
  }),
  fc.constantFrom(...locales).chain((lang) =>
    fc.record({
      kind: fc.constant('search'),
      lang: fc.constant(lang),
      words: fc.constantFrom(...phrases[lang]),
      noise: fc.array(noiseWord, { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')),
      inside: fc.double({ min: 0, max: 0.99, noNaN: true }),
    }),
  ),
);

const declarations = (styles, maxLength) =>
  fc.uniqueArray(
    fc.oneof(...Object.entries(styles).map(([name, values]) => fc.tuple(fc.constant(name), fc.constantFrom(...values)))),
    unique(maxLength),
  );
const rule = fc
  .tuple(
    fc.constantFrom('#stage *', 'ketamine-faq', 'ketamine-faq *', 'ketamine-faq::part(toolbar)'),
    declarations(commonStyles, 1),
  )
  .map(([selector, [declaration = ['color', 'red']]]) => [selector, ...declaration]);
const styles = fc.constantFrom(...styleSets).chain((set) =>
  fc.record({
    kind: fc.constant('styles'),
    host: declarations({ ...set, ...hostStyles }, 8),
    around: fc.array(
      fc.tuple(fc.constantFrom('div', 'section', 'td', 'li', 'center', 'pre', 'button'), declarations(set, 5)),
      { maxLength: 3 },
    ),
    rules: fc.array(rule, { maxLength: 2 }),
    attributes: fc.uniqueArray(optionIn(['appearance', 'lang', 'open']), unique(2)),
  }),
);

const act = (name, given = {}) => fc.record({ do: fc.constant(name), ...given });
const place = fc.nat(2);
/** Those that change neither the questions nor what is open. */
const safeOptions = ['appearance', 'heading-level', 'controls', 'clinic-name', 'clinic-phone', 'clinic-url', 'reviewer'];
const actions = fc.record({
  kind: fc.constant('actions'),
  actions: fc.array(
    fc.oneof(
      ...['settle', 'task', 'microtask', 'remove', 'beforePrint', 'afterPrint'].map((name) => act(name)),
      act('toggle', { id }),
      act('toggle', { id }),
      act('show', { id }),
      act('hide', { id }),
      act('toggleAll', { open: fc.boolean() }),
      act('press', { index: fc.nat(60) }),
      act('search', { words: fc.oneof(fc.constantFrom('', 'bladder', 'suicide', 'cost', 'xyzzy'), text) }),
      act('key', {
        key: fc.constantFrom('Escape', 'Enter', ' ', 'Tab', 'ArrowDown', 'a'),
        target: fc.constantFrom('input', 'select', '.kf-question'),
      }),
      act('language', { locale: fc.constantFrom(...locales) }),
      act('pageLanguage', { lang: optionValues.lang }),
      act('region', { value: fc.oneof(optionValues.region, text) }),
      fc
        .constantFrom(...safeOptions)
        .chain((name) => act('option', { name: fc.constant(name), value: optionValues[name] })),
      act('append', { place }),
      act('append', { place }),
      act('moveThroughAnotherDocument', { place }),
      // An open question of the page opens.
      act('addChild', { node: questionWith(childAttribute.filter(([name]) => name !== 'open')) }),
      act('addChild', { node: anyNode }),
      act('removeChild', { index: fc.nat(5) }),
      act('hash', { id }),
    ),
    { minLength: 1, maxLength: 14 },
  ),
});

export const cases = { attributes, hash, children, search, styles, actions };
