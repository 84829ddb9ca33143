// Checks that hold for all values that a page gives to the element. test/support/hostile-values.js makes the values.
import { assert } from 'chai';

import { isHelpline, isSignedOff, regionOf, tokensOf } from './expected-options.js';
import { all, everyId, ids, isSeen, nextTask, one, risks, text } from './fixture.js';
import { helpNumbers } from './help-numbers.js';
import { batches, caption, hostileCase } from './hostile-values.js';
import { openFaq } from './frame-page.js';
import { recordFaults } from './record-faults.js';

export const { assemble, options } = await import('/dist/join.js');
const manifest = await (await fetch('/dist/manifest.json')).json();
export const { contentVersion } = manifest;
export const locales = Object.entries(manifest.languages).map(([locale, { reviewed }]) => ({
  locale,
  isTranslationSignedOff: reviewed,
}));
export const textsOf = async (locale) => (await import(`/dist/content/${locale}.js`)).default;

/** The elements that the templates make, each with its attributes. */
const made = {
  __proto__: null,
  '*': 'class part id lang dir hidden slot tabindex translate aria-label role',
  a: 'href rel target',
  button: 'aria-expanded aria-controls',
  div: 'aria-labelledby',
  input: 'type autocomplete',
  label: 'for',
  nav: '',
  ol: '',
  option: 'value selected',
  path: 'd',
  section: '',
  select: '',
  slot: 'name',
  svg: 'viewBox aria-hidden',
  ...Object.fromEntries('b bdi h2 h3 h4 h5 h6 hr li p span strong ul'.split(' ').map((name) => [name, ''])),
};
const makes = (name, attribute) => [made['*'], made[name]].some((names) => names?.split(' ').includes(attribute));

/** A page on which everything that runs, fails, asks for something or leads away is noted. */
async function open() {
  const { page, faq } = await openFaq();
  faq.remove();
  const noted = recordFaults(page);
  window.hostile = page.hostile;
  page.performance.clearResourceTimings();
  return { page, noted };
}

/** Waits until what was asked for is shown. */
export async function shown({ noted }, faq) {
  // After an error nothing is rendered that one could wait for.
  assert.equal(noted.join('\n'), '');
  // The observers of children and of `lang` run in a microtask, and ask for an update.
  await Promise.resolve();
  await faq.updateComplete;
  while (text(one(faq, '.kf-progress'))) await nextTask();
  await faq.updateComplete;
}

/** The options that an element has in the end, by attribute, as texts; what has none is an empty one. */
const given = (faq) =>
  Object.fromEntries(options.map(({ attribute, property }) => [attribute, asText(faq[property] ?? undefined)]));

export function asText(value) {
  try {
    return value && String(value);
  } catch {
    return '';
  }
}

/** The promises that no value can break. */
export async function check({ page, noted }, faq, own = []) {
  assert.equal(noted.join('\n'), '');
  const now = given(faq);
  const { locale } = faq;
  const { labels } = await textsOf(locale);

  const strange = all(faq, '*').flatMap((element) => [
    ...(element.localName in made ? [] : [`<${element.localName}>`]),
    ...element
      .getAttributeNames()
      .filter((name) => !makes(element.localName, name))
      .map((name) => `<${element.localName} ${name}>`),
  ]);
  assert.deepEqual(strange, [], 'what no template makes');
  for (const link of all(faq, 'a')) assert.match(link.getAttribute('href'), /^(https?:\/\/|tel:[+\d])/i);
  assert.notMatch(text(one(faq, '.kf-faq')), /\[native code\]|\[object /, 'no value of a program');

  const [safety] = all(faq, '.kf-safety');
  assert.isTrue(isSeen(safety), 'the crisis lines are seen');
  const { crisis, emergency } = helpNumbers[regionOf(now.region)];
  for (const number of [...crisis, ...emergency]) {
    const link = all(faq, '.kf-safety a').find((each) => text(each) === number);
    assert.isTrue(isSeen(link), `${number} is seen`);
    assert.equal(link.getAttribute('href'), `tel:${number.replace(/\D/g, '')}`);
  }
  for (const link of all(faq, 'a[href^="tel:"]'))
    if (isHelpline(text(link))) {
      assert.equal(link.getAttribute('href'), `tel:${text(link).replace(/\D/g, '')}`);
      assert.isFalse(link.matches('[part=clinic] > a'), `${text(link)} as the clinic`);
    } else assert.equal(text(link), text({ textContent: String(now['clinic-phone']) }));

  const chosen = tokensOf(now.questions);
  const excluded = tokensOf(now.exclude);
  const known = (word) => word === 'none' || word === 'practical' || shippedWords.has(word) || own.includes(word);
  const here = ids(faq);
  if (![...chosen, ...excluded].some(known)) assert.includeMembers(here, everyId, 'every question is there');
  if (here.some((id) => everyId.includes(id) && id !== 'cost'))
    assert.includeMembers(here, risks, 'the risks are there');
  assert.equal(new Set(here).size, here.length, 'each id is there once');

  const footer = one(faq, '[part=footer]');
  const isReviewed = isSignedOff(now, { locale, contentVersion });
  assert.isTrue(isSeen(footer));
  assert.equal(text(footer).includes(labels.notReviewed), !isReviewed, `“${labels.notReviewed}”`);

  for (const script of page.document.querySelectorAll('script:not([src])')) {
    assert.equal(script.type, 'application/ld+json');
    assert.equal(JSON.parse(script.text)['@type'], 'FAQPage');
  }
  for (const { name } of page.performance.getEntriesByType('resource'))
    assert.isTrue(name.startsWith(`${location.origin}/dist/`), `a request for ${name}`);
  page.performance.clearResourceTimings();
}
const shippedWords = new Set([...everyId, 'basics', 'right-for-me', 'treatment', 'risks', 'in-short']);

/** Tests every case with `run`, which gets a page and the case. Names those that fail. */
export function everyCase(run) {
  for (const numbers of batches())
    it(`cases ${numbers[0]} to ${numbers.at(-1)}`, async () => {
      const failures = [];
      let there;
      for (const number of numbers) {
        const each = hostileCase(number);
        there ??= await open();
        try {
          await run(there, each);
          await nextTask();
          assert.equal(there.noted.join('\n'), '');
        } catch (error) {
          failures.push(`${caption(each)}: ${error.message.slice(0, 2000)}`);
          there = undefined;
        }
      }
      assert.equal(failures.join('\n\n'), '');
    });

  it('which are more than 500', () => {
    const values = batches()
      .flat()
      .map((number) => hostileCase(number).value);
    assert.isAtLeast(new Set(values).size, 500);
  });
}
