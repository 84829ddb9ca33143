import { assert } from 'chai';

import { all, button, crisisLines, everyId, fixture, ids, isSeen, search, seenIds, status, text } from './faq.js';

const crisis = [
  'suicide',
  'suicidal',
  'kill myself',
  'end my life',
  'end it all',
  'want to die',
  'hurt myself',
  'harm myself',
  'self-harm',
  'self harm',
];
const emergency = [
  'overdose',
  'took too much',
  'taken too much',
  'can’t breathe',
  'cannot breathe',
  'trouble breathing',
  'chest pain',
  'won’t wake',
  'cannot be woken',
  'seizure',
];

/** As people type: in capitals, in a sentence, with what the keyboard has for an apostrophe, and further than the words. */
const asTyped = (words) => [
  words,
  words.toUpperCase(),
  `please help, ${words}!`,
  `  ${words.replace(' ', '   ')} `,
  words.replace('’', "'"),
  words.replace('’', ''),
  `${words}s`,
];

/** Help stands first in what the search says, above the count, and the question that answers first below it. */
function assertHelp(faq, id, query) {
  const [first] = status(faq).children;
  assert.isTrue(isSeen(first), query);
  assert.equal(text(first), text(crisisLines(faq)), query);
  assert.isTrue(isSeen(first.querySelector('a[href="tel:988"]')), query);
  assert.isTrue(isSeen(first.querySelector('a[href="tel:911"]')), query);
  assert.equal(seenIds(faq)[0], id, query);
  const seen = all(faq, '[part=question]').filter(isSeen);
  const top = Math.min(...seen.map((question) => question.getBoundingClientRect().top));
  assert.equal(button(faq, id).getBoundingClientRect().top, top, query);
  assert.isAtMost(first.getBoundingClientRect().bottom, top, query);
}

describe('words of a crisis', () => {
  for (const words of crisis)
    it(`“${words}” shows whom to call, and the question on thoughts of suicide first`, async () => {
      const faq = await fixture('<ketamine-faq></ketamine-faq>');
      for (const query of asTyped(words)) {
        await search(faq, query);
        assertHelp(faq, 'suicidal-thoughts', query);
      }
    });

  it('need not be typed to the end', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    for (const query of ['suic', 'suicid', 'kill my', 'end my l', 'want to d', 'hurt mys', 'Harm My', 'self-h']) {
      await search(faq, query);
      assertHelp(faq, 'suicidal-thoughts', query);
    }
  });

  it('come before words of an emergency', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    await search(faq, 'overdose to end my life');
    assertHelp(faq, 'suicidal-thoughts');
  });
});

describe('words of an emergency', () => {
  for (const words of emergency)
    it(`“${words}” shows whom to call, and the question on side effects first`, async () => {
      const faq = await fixture('<ketamine-faq></ketamine-faq>');
      for (const query of asTyped(words)) {
        await search(faq, query);
        assertHelp(faq, 'side-effects', query);
      }
    });

  it('need not be typed to the end', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    for (const query of ['overd', 'took too m', 'can’t brea', "can't br", 'cant br', 'chest p', 'won’t w', 'seiz']) {
      await search(faq, query);
      assertHelp(faq, 'side-effects', query);
    }
  });
});

describe('other words', () => {
  it('show neither', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    for (const query of ['weather', 'cost', 'bladder', 'die', 'nonself harmony', 'antiseizure', 'drive', 'sui']) {
      await search(faq, query);
      assert.notInclude(text(status(faq)), 'In danger now?', query);
      const found = seenIds(faq);
      assert.deepEqual(
        found,
        everyId.filter((id) => found.includes(id)),
        'in the order of the page',
      );
    }
  });

  it('give the questions their order back', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    await search(faq, 'overdose');
    await search(faq, '');
    assert.deepEqual(ids(faq), everyId);
    assert.equal(text(status(faq)), '');
  });
});

describe('help in other places', () => {
  it('names the lines of the region', async () => {
    const faq = await fixture('<ketamine-faq region="GB"></ketamine-faq>');
    await search(faq, 'suicide');
    assert.match(text(status(faq)), /^Thinking about suicide\? Call Samaritans at 116 123\..*Call 999\./);
  });

  it('is shown where the page has not chosen the question, and finds nothing else', async () => {
    const faq = await fixture('<ketamine-faq questions="cost"></ketamine-faq>');
    await search(faq, 'suicide');
    assert.equal(text(status(faq).firstElementChild), text(crisisLines(faq)));
    assert.deepEqual(seenIds(faq), []);
  });
});
