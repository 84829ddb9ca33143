import { assert } from 'chai';

import { everyId, isOpen, next, openIds, search, seenIds } from '../support/fixture.js';
import { goTo, openFaq, openPage, scriptArrives } from '../support/frame-page.js';
import { assertAt, assertUnmoved, inTheMiddle, isNowhere, tall } from '../support/reader-position.js';

describe('A deep link', () => {
  for (const id of [everyId[0], 'prepare', everyId.at(-1)])
    it(`opens its question when the page loads: #${id}`, async () => {
      const { page, faq } = await openFaq(inTheMiddle, `#${id}`);
      assertAt(page, faq, id);
      assert.deepEqual(openIds(faq), [id]);
    });

  it('opens each of the twenty questions when the address changes', async () => {
    const { page, faq } = await openFaq(inTheMiddle);
    for (const id of everyId) {
      page.scrollTo(0, 0);
      await goTo(page, `#${id}`);
      assertAt(page, faq, id);
    }
  });

  it('opens its question when the address changes, wherever the reader has scrolled', async () => {
    const { page, faq } = await openFaq(inTheMiddle);
    assertUnmoved(page, 0);
    await goTo(page, '#prepare');
    assertAt(page, faq, 'prepare');
    page.scrollTo(0, 100);
    await goTo(page, '#cost');
    assertAt(page, faq, 'cost');
    assert.deepEqual(openIds(faq), ['prepare', 'cost']);
  });

  it('scrolls to its question where that is open already', async () => {
    const { page, faq } = await openFaq(`${tall}<ketamine-faq open="cost"></ketamine-faq>${tall}`);
    await goTo(page, '#cost');
    assertAt(page, faq, 'cost');
  });

  it('does not move a reader who has scrolled before the script arrived', async () => {
    const page = await openPage(inTheMiddle, '#prepare');
    page.scrollTo(0, 300);
    const faq = await scriptArrives(page);
    assert.isTrue(isOpen(faq, 'prepare'));
    assertUnmoved(page, 300);
  });

  it('leaves scrolling to the browser where the page has an element with the same id', async () => {
    const ownHeading = `${tall}<h2 id="prepare">Come early</h2>${inTheMiddle}`;
    for (const [when, open] of [
      ['on load', () => openFaq(ownHeading, '#prepare')],
      [
        'later',
        async () => {
          const there = await openFaq(ownHeading);
          await goTo(there.page, '#prepare');
          return there;
        },
      ],
    ]) {
      const { page, faq } = await open();
      assert.isTrue(isOpen(faq, 'prepare'), when);
      assert.isTrue(isNowhere(page), `${when}: nothing has the focus`);
      // The markup was put on the page after it had loaded: only then does the browser go to the heading by itself.
      if (when === 'later') assert.closeTo(page.document.getElementById('prepare').getBoundingClientRect().top, 0, 1);
    }
  });

  it('ignores a child of the element with the same id', async () => {
    const { page, faq } = await openFaq(`${tall}<ketamine-faq><p id="prepare">Come early</p></ketamine-faq>${tall}`);
    await goTo(page, '#prepare');
    assertAt(page, faq, 'prepare');
  });

  it('opens its question in the first element that shows it, and only there', async () => {
    const { page, faq } = await openFaq(`<ketamine-faq questions="cost"></ketamine-faq>${inTheMiddle}`, '#cost');
    const [, second] = page.document.querySelectorAll('ketamine-faq');
    assertAt(page, faq, 'cost');
    assert.deepEqual(openIds(second), []);
    await goTo(page, '#brain');
    assertAt(page, second, 'brain');
    assert.deepEqual(openIds(faq), ['cost']);
    faq.remove();
    await goTo(page, '#cost');
    assertAt(page, second, 'cost');
  });

  it('skips an element that is hidden', async () => {
    const { page } = await openFaq(`<div hidden><ketamine-faq></ketamine-faq></div>${inTheMiddle}`);
    await goTo(page, '#cost');
    assertAt(page, page.document.querySelectorAll('ketamine-faq')[1], 'cost');
  });

  it('ends a search that hides its question', async () => {
    const { page, faq } = await openFaq(`<a href="#cost">Cost</a>${inTheMiddle}`);
    await search(faq, 'bladder');
    const changed = next(page, 'hashchange');
    page.document.querySelector('a').click();
    await changed;
    await faq.updateComplete;
    assertAt(page, faq, 'cost');
    assert.deepEqual(seenIds(faq), everyId);
  });

  it('closes the other questions in single mode', async () => {
    const { page, faq } = await openFaq('<ketamine-faq mode="single" open="brain"></ketamine-faq>', '#cost');
    assertAt(page, faq, 'cost');
    assert.deepEqual(openIds(faq), ['cost']);
  });

  it('fires a toggle event once its question is open', async () => {
    const page = await openPage(inTheMiddle, '#cost');
    const told = [];
    page.document.addEventListener('ketamine-faq-toggle', ({ target, detail: { id, open } }) =>
      told.push([id, open, isOpen(target, id)]),
    );
    const faq = await scriptArrives(page);
    assert.deepEqual(told, [['cost', true, true]]);
    await goTo(page, '#brain');
    assert.deepEqual(told.slice(1), [['brain', true, true]]);
    assertAt(page, faq, 'brain');
  });

  it('may be percent-encoded', async () => {
    const { page, faq } = await openFaq(inTheMiddle, '#side%2Deffects');
    assertAt(page, faq, 'side-effects');
  });
});
