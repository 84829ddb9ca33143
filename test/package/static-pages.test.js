// The prerendered page of each language holds all of its text: it is all that a reader without scripts gets.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { parse } from 'parse5';

import { assemble } from '../../dist/join.js';

const { languages } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

/** Every element in a parsed page, those in a declarative shadow root included, in order. */
const elementsIn = (node) =>
  [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])].flatMap((child) =>
    child.tagName ? [child, ...elementsIn(child)] : [],
  );
const attribute = (element, name) => element.attrs.find((each) => each.name === name)?.value;
const hasClass = (name) => (element) => attribute(element, 'class')?.split(' ').includes(name);
const textOf = (node) =>
  node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(textOf).join('').replace(/\s+/g, ' ').trim();

for (const [locale, { dir }] of Object.entries(languages))
  test(`the prerendered page has twenty questions with their answers, the help lines and the notes: ${locale}`, async () => {
    const { default: language } = await import(`../../build/languages/${locale}.js`);
    const elements = elementsIn(
      parse(readFileSync(`dist/static/page/${locale}.html`, 'utf8'), { scriptingEnabled: false }),
    );
    const items = elements.filter(hasClass('kf-item'));
    assert.deepEqual(
      items.map((item) => [attribute(item, 'id'), textOf(elementsIn(item).find(hasClass('kf-title')))]),
      Object.entries(language.questions).map(([id, { title }]) => [id, title.replace(/\s+/g, ' ')]),
    );
    for (const item of items) {
      assert.equal(item.tagName, 'details');
      const { answer } = language.questions[attribute(item, 'id')];
      for (const text of answer.flat()) {
        const filled = text.replace(/\{(\w+)\}/g, (token, name) => language.helplines.US.lines[name] ?? token);
        assert.ok(textOf(item).includes(filled.replace(/\s+/g, ' ').trim()), filled);
      }
    }
    const section = elements.find(({ tagName }) => tagName === 'section');
    assert.deepEqual([attribute(section, 'lang'), attribute(section, 'dir')], [locale, dir]);
    const links = elements.filter((each) => attribute(each, 'hreflang'));
    assert.equal(links.length, Object.keys(languages).length - 1);
    for (const link of links) assert.equal(attribute(link, 'dir'), languages[attribute(link, 'hreflang')].dir);
    const within = (name) => elementsIn(elements.find(hasClass(name)));
    const calls = within('kf-safety').filter((each) => attribute(each, 'href')?.startsWith('tel:'));
    assert.deepEqual([...new Set(calls.map((call) => attribute(call, 'href')))], ['tel:988', 'tel:911']);
    assert.equal(within('kf-notes').filter(({ tagName }) => tagName === 'li').length, language.safety.below.length);
  });

test('prerendered HTML says that the text is old from a year after the sources were checked', () => {
  const fragments = JSON.parse(readFileSync('dist/static/en.json', 'utf8'));
  const about = Object.keys(languages).map((locale) => ({ locale }));
  const hasNotice = (now) => assemble(fragments, {}, { languages: about, now }).includes(fragments.staleNotice);
  const stale = Date.parse(fragments.stale);
  assert.deepEqual([hasNotice(stale - 1), hasNotice(stale)], [false, true]);
});
