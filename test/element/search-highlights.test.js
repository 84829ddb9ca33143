import { assert } from 'chai';

import { all, fixture, isSeen, nextTask, search, text } from '../support/faq.js';

/** The highlighted ranges in an element, or on the whole page. */
const ranges = () => [...(CSS.highlights.get('ketamine-faq') ?? [])];
const marked = (faq) =>
  ranges().filter(({ startContainer }) => !faq || startContainer.getRootNode() === faq.renderRoot);
const words = (faq) => marked(faq).map(String);

/** How often a word is visible: in titles, in the sentences below them, and in open answers. */
const seen = (faq, word) =>
  all(faq, '[part=question], [part=item] > p, [part=answer] :is(p, li):not([part=sources] *)')
    .filter(isSeen)
    .flatMap((place) => text(place).toLowerCase().split(word).slice(1)).length;

describe('A search', () => {
  const show = (attributes = '') => fixture(`<ketamine-faq ${attributes}></ketamine-faq>`);

  it('highlights the word wherever a reader sees it, and nothing else', async () => {
    const faq = await show();
    await search(faq, 'bladder');
    assert.isNotEmpty(words(faq));
    assert.lengthOf(words(faq), seen(faq, 'bladder'));
    for (const word of words(faq)) assert.equal(word.toLowerCase(), 'bladder');
  });

  it('highlights the word in titles', async () => {
    const faq = await show();
    await search(faq, 'ADDICTIVE');
    assert.include(words(faq), 'addictive');
    assert.lengthOf(words(faq), seen(faq, 'addictive'));
  });

  it('highlights the word in an answer while that is open', async () => {
    const faq = await show();
    await search(faq, 'bladder');
    const before = words(faq).length;
    faq.show('long-term');
    await faq.updateComplete;
    assert.isAbove(words(faq).length, before);
    assert.lengthOf(words(faq), seen(faq, 'bladder'));
    faq.hide('long-term');
    await faq.updateComplete;
    assert.lengthOf(words(faq), before);
  });

  it('highlights each of several words', async () => {
    const faq = await show('open="long-term"');
    await search(faq, 'liver bladder');
    assert.sameMembers([...new Set(words(faq).map((word) => word.toLowerCase()))], ['bladder', 'liver']);
    assert.lengthOf(words(faq), seen(faq, 'bladder') + seen(faq, 'liver'));
  });

  it('highlights letters as they are written, whatever apostrophe or accent was typed', async () => {
    const faq = await show();
    await search(faq, "nìght's");
    assert.include(words(faq), 'night’s');
    for (const word of words(faq)) assert.match(word.toLowerCase(), /^night(’s)?$/);
  });

  it('removes its highlights when it ends', async () => {
    const faq = await show();
    await search(faq, 'bladder');
    await search(faq, '');
    assert.deepEqual(words(), []);
  });

  it('highlights only the new word when another is typed', async () => {
    const faq = await show();
    await search(faq, 'bladder');
    await search(faq, 'liver');
    assert.deepEqual([...new Set(words(faq))], ['liver']);
  });

  it('does not change the highlights of another element', async () => {
    const first = await show();
    const second = await show();
    await search(first, 'bladder');
    await search(second, 'liver');
    const [ofFirst, ofSecond] = [words(first).length, words(second).length];
    assert.isAbove(ofFirst, 0);
    assert.isAbove(ofSecond, 0);
    await search(first, '');
    assert.lengthOf(words(first), 0);
    assert.lengthOf(words(second), ofSecond);
    await search(first, 'bladder');
    second.remove();
    assert.lengthOf(words(), ofFirst);
    assert.lengthOf(words(first), ofFirst);
  });

  it('highlights nothing in an element that was removed, even in the middle of an update', async () => {
    const faq = await show();
    const typing = search(faq, 'bladder');
    faq.remove();
    await typing;
    await nextTask();
    assert.deepEqual(words(), []);
  });

  it('keeps its highlights when the element is moved', async () => {
    const faq = await show();
    await search(faq, 'bladder');
    const before = words(faq).length;
    document.body.append(faq);
    await faq.updateComplete;
    assert.lengthOf(words(faq), before);
    faq.remove();
    assert.deepEqual(words(), []);
  });
});
