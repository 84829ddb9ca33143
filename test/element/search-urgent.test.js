import { assert } from 'chai';

import {
  all,
  button,
  crisisLines,
  everyId,
  fixture,
  ids,
  isSeen,
  next,
  one,
  search,
  seenIds,
  found,
  text,
} from '../support/faq.js';

const show = (attributes = '') => fixture(`<ketamine-faq ${attributes}></ketamine-faq>`);

/** Help stands first in what the search says, above all questions, and the question that answers is the first of them. */
async function assertHelp(faq, id, queries) {
  for (const query of queries) {
    await search(faq, query);
    const [first] = found(faq).children;
    assert.isTrue(isSeen(first), query);
    const said = [...first.children].map(text);
    assert.sameMembers(said, [...crisisLines(faq).children].map(text), query);
    assert.include(said[0], id === 'side-effects' ? 'In danger now?' : 'Thinking about suicide?', query);
    const links = [...first.querySelectorAll('a[href^="tel:"]')];
    assert.isNotEmpty(links, query);
    for (const link of links) assert.isTrue(isSeen(link), query);
    assert.equal(seenIds(faq)[0], id, query);
    const { top } = button(faq, id).getBoundingClientRect();
    for (const question of all(faq, '[part=question]').filter(isSeen))
      assert.isAtLeast(question.getBoundingClientRect().top, top, query);
    assert.isAtMost(first.getBoundingClientRect().bottom, top, query);
  }
}

// Every phrase, in every language: test/unit/search-urgent.test.js.
describe('A search that asks for help', () => {
  it('shows the help lines and the question on thoughts of suicide first, for words of a crisis', async () => {
    await assertHelp(await show(), 'suicidal-thoughts', ['suicide', 'i want to DIE', 's u i c i d e']);
  });

  it('shows the help lines and the question on side effects first, for words of an emergency', async () => {
    await assertHelp(await show(), 'side-effects', ['overdose', "can't breathe", 'overdose to end my life']);
  });

  it('shows the question on thoughts of suicide second, where an emergency is about suicide', async () => {
    const faq = await show();
    await search(faq, 'overdose to end my life');
    assert.deepEqual(seenIds(faq).slice(0, 2), ['side-effects', 'suicidal-thoughts']);
  });

  it('shows them in Spanish', async () => {
    const faq = await show();
    const shown = next(faq, 'ketamine-faq-language');
    faq.lang = 'es';
    await shown;
    await search(faq, 'quiero morir');
    const [first] = found(faq).children;
    const lines = [...one(faq, '.kf-safety').querySelectorAll('p:not([lang])')];
    assert.deepEqual([...first.children].map(text), lines.map(text));
    assert.equal(seenIds(faq)[0], 'suicidal-thoughts');
  });

  it('gives the questions their order back when it ends', async () => {
    const faq = await show();
    await search(faq, 'overdose');
    await search(faq, '');
    assert.deepEqual(ids(faq), everyId);
    assert.equal(text(found(faq)), '');
  });
});

describe('Any other search', () => {
  it('shows no help lines, and the questions in the order of the page after those whose title holds the words', async () => {
    const faq = await show();
    for (const [query, first] of [
      ['cost', ['cost']],
      ['bladder', []],
    ]) {
      await search(faq, query);
      assert.notInclude(text(found(faq)), 'In danger now?', query);
      const shown = seenIds(faq);
      const others = everyId.filter((id) => shown.includes(id) && !first.includes(id));
      assert.isNotEmpty(others, query);
      assert.deepEqual(shown, [...first, ...others], query);
    }
  });
});

describe('The help lines of a search', () => {
  it('are those of the region', async () => {
    const faq = await show('region="GB"');
    await search(faq, 'suicide');
    assert.match(text(found(faq)), /^Thinking about suicide\? Call Samaritans at 116 123\..*Call 999\./);
  });

  it('are shown where the page does not show the question that answers', async () => {
    const faq = await show('questions="cost"');
    await search(faq, 'suicide');
    assert.equal(text(found(faq).firstElementChild), text(crisisLines(faq)));
    assert.deepEqual(seenIds(faq), []);
  });
});
