import { assert } from 'chai';

import {
  all,
  button,
  crisisLines,
  everyId,
  fixture,
  ids,
  isSeen,
  search,
  seenIds,
  status,
  text,
} from '../support/faq.js';

// What must bring up help, whatever else does. Who is in danger does not spell.
const crisis = [
  'suicide',
  'suicidal',
  'sucide',
  'kill myself',
  'killing myself',
  'kill my self',
  'end my life',
  'ending my life',
  'end it all',
  'want to die',
  'wanna die',
  'better off dead',
  'don’t want to live',
  'hurt myself',
  'harm myself',
  'cut myself',
  'self-harm',
  'self harm',
];
const emergency = [
  'overdose',
  'overdosed',
  'took too much',
  'took to much',
  'taken too much',
  'can’t breathe',
  'can’t breath',
  'cannot breathe',
  'trouble breathing',
  'chest pain',
  'won’t wake up',
  'cannot be woken',
  'unconscious',
  'seizure',
];

/** As people type: in capitals, in a sentence, with what their keyboard has for an apostrophe, and further than the words. */
const asTyped = (words) => [
  words,
  words.toUpperCase(),
  `please help, ${words}!`,
  `  ${words.replace(' ', '   ')} `,
  words.replace('’', "'"),
  words.replace('’', ''),
  `${words}s`,
];

const show = (attributes = '') => fixture(`<ketamine-faq ${attributes}></ketamine-faq>`);

/** Help stands first in what the search says, above all questions, and the question that answers is the first of them. */
async function assertHelp(faq, id, queries) {
  for (const query of queries) {
    await search(faq, query);
    const [first] = status(faq).children;
    assert.isTrue(isSeen(first), query);
    const said = [...first.children].map(text);
    assert.sameMembers(said, [...crisisLines(faq).children].map(text), query);
    assert.include(said[0], id === 'side-effects' ? 'In danger now?' : 'Thinking about suicide?', query);
    for (const link of first.querySelectorAll('a[href^="tel:"]')) assert.isTrue(isSeen(link), query);
    assert.equal(seenIds(faq)[0], id, query);
    const { top } = button(faq, id).getBoundingClientRect();
    for (const question of all(faq, '[part=question]').filter(isSeen))
      assert.isAtLeast(question.getBoundingClientRect().top, top, query);
    assert.isAtMost(first.getBoundingClientRect().bottom, top, query);
  }
}

describe('words of a crisis', () => {
  for (const words of crisis)
    it(`“${words}” shows whom to call, and the question on thoughts of suicide first`, async () => {
      await assertHelp(await show(), 'suicidal-thoughts', asTyped(words));
    });

  it('need not be typed to the end', async () => {
    const faq = await show();
    const begun = ['suic', 'suicid', 'kill my', 'end my l', 'want to d', 'hurt mys', 'Harm My', 'self-h', 'self h'];
    await assertHelp(faq, 'suicidal-thoughts', begun);
  });

  it('come before words of an emergency', async () => {
    await assertHelp(await show(), 'suicidal-thoughts', ['overdose to end my life']);
  });
});

describe('words of an emergency', () => {
  for (const words of emergency)
    it(`“${words}” shows whom to call, and the question on side effects first`, async () => {
      await assertHelp(await show(), 'side-effects', asTyped(words));
    });

  it('need not be typed to the end', async () => {
    const begun = ['overd', 'took too m', 'can’t brea', "can't br", 'cant br', 'chest p', 'won’t w', 'seiz'];
    await assertHelp(await show(), 'side-effects', begun);
  });
});

describe('other words', () => {
  it('show neither', async () => {
    const faq = await show();
    const others = ['weather', 'cost', 'bladder', 'die', 'want', 'chest', 'nonself harmony', 'antiseizure', 'sui'];
    for (const query of others) {
      await search(faq, query);
      assert.notInclude(text(status(faq)), 'In danger now?', query);
      const found = seenIds(faq);
      const inOrder = everyId.filter((id) => found.includes(id));
      assert.deepEqual(found, inOrder, 'in the order of the page');
    }
  });

  it('give the questions their order back', async () => {
    const faq = await show();
    await search(faq, 'overdose');
    await search(faq, '');
    assert.deepEqual(ids(faq), everyId);
    assert.equal(text(status(faq)), '');
  });
});

describe('help in other places', () => {
  it('names the lines of the region', async () => {
    const faq = await show('region="GB"');
    await search(faq, 'suicide');
    assert.match(text(status(faq)), /^Thinking about suicide\? Call Samaritans at 116 123\..*Call 999\./);
  });

  it('is shown where the page has not chosen the question, and finds nothing else', async () => {
    const faq = await show('questions="cost"');
    await search(faq, 'suicide');
    assert.equal(text(status(faq).firstElementChild), text(crisisLines(faq)));
    assert.deepEqual(seenIds(faq), []);
  });
});
