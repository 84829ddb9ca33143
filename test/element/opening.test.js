import { assert } from 'chai';

import {
  all,
  answer,
  button,
  control,
  everyId,
  fixture,
  ids,
  isOpen,
  isSeen,
  nextTask,
  openIds,
  panel,
} from '../support/faq.js';

const show = (attributes = '') => fixture(`<ketamine-faq ${attributes}></ketamine-faq>`);

describe('A question', () => {
  it('is one of twenty, all closed at the start', async () => {
    const faq = await show();
    assert.deepEqual(ids(faq), everyId);
    assert.deepEqual(openIds(faq), []);
    for (const id of everyId) {
      assert.isTrue(isSeen(button(faq, id)), `${id} is seen`);
      assert.isFalse(isSeen(answer(faq, id)), `its answer is not`);
    }
  });

  it('opens with a click and closes with another', async () => {
    const faq = await show();
    button(faq, 'prepare').click();
    await faq.updateComplete;
    assert.isTrue(isOpen(faq, 'prepare'));
    assert.isTrue(isSeen(answer(faq, 'prepare')));
    assert.equal(all(faq, '[part=question][aria-expanded=true]').length, 1);
    button(faq, 'prepare').click();
    await faq.updateComplete;
    assert.isFalse(isOpen(faq, 'prepare'));
    assert.isFalse(isSeen(answer(faq, 'prepare')));
  });

  it('does not close the others when it opens', async () => {
    const faq = await show();
    for (const id of ['prepare', 'cost', 'brain']) button(faq, id).click();
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['brain', 'prepare', 'cost']);
  });

  it('shows its answer before the next frame, without an animation', async () => {
    const faq = await show();
    const soon = nextTask();
    button(faq, 'prepare').click();
    await soon;
    assert.isTrue(isSeen(answer(faq, 'prepare')));
    assert.equal(faq.renderRoot.getAnimations().length, 0);
  });

  it('is a button in a heading that names the answer it controls', async () => {
    const faq = await show();
    for (const id of everyId) {
      assert.equal(button(faq, id).getAttribute('aria-controls'), panel(faq, id).id);
      assert.match(button(faq, id).parentElement.localName, /^h[2-6]$/);
    }
  });
});

describe('A script', () => {
  it('opens and closes a question with show() and hide()', async () => {
    const faq = await show();
    faq.show('prepare');
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['prepare']);
    faq.show('prepare');
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['prepare'], 'a second time changes nothing');
    faq.hide('prepare');
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), []);
  });

  it('opens and closes every question with showAll() and hideAll()', async () => {
    const faq = await show();
    faq.showAll();
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), everyId);
    faq.hideAll();
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), []);
  });
});

describe('The button for all answers', () => {
  it('opens all, then closes all, and its label says which', async () => {
    const faq = await show('open="cost"');
    const toggle = () => control(faq, 'toggle-all');
    assert.equal(toggle().textContent.trim(), 'Open all');
    toggle().click();
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), everyId);
    assert.equal(toggle().textContent.trim(), 'Close all');
    toggle().click();
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), []);
    assert.equal(toggle().textContent.trim(), 'Open all');
  });
});

describe('Single mode', () => {
  it('closes a question when another opens', async () => {
    const faq = await show('mode="single"');
    for (const id of ['prepare', 'cost', 'brain']) {
      button(faq, id).click();
      await faq.updateComplete;
      assert.deepEqual(openIds(faq), [id]);
    }
    button(faq, 'brain').click();
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), []);
  });

  it('keeps the question on the screen when a long answer closes above it', async () => {
    const faq = await show('mode="single" open="side-effects"');
    // Scroll anchoring of the browser would hide a mistake.
    faq.insertAdjacentHTML('beforebegin', '<style>html { overflow-anchor: none }</style>');
    button(faq, 'at-home').scrollIntoView({ block: 'start' });
    button(faq, 'at-home').click();
    await nextTask();
    const { top, bottom } = button(faq, 'at-home').getBoundingClientRect();
    assert.isAtLeast(top, 0);
    assert.isAtMost(bottom, innerHeight);
  });

  it('keeps the question under the finger in a box that scrolls, and does not move the page behind it', async () => {
    const faq = await fixture(
      '<div style="position: fixed; top: 0; height: 400px; overflow: auto; overflow-anchor: none">' +
        '<ketamine-faq mode="single" open="side-effects"></ketamine-faq></div><div style="height: 9999px"></div>',
    );
    button(faq, 'at-home').scrollIntoView({ block: 'center' });
    const before = button(faq, 'at-home').getBoundingClientRect().top;
    scrollTo(0, 1000);
    const page = scrollY;
    button(faq, 'at-home').click();
    await nextTask();
    assert.equal(scrollY, page);
    assert.closeTo(button(faq, 'at-home').getBoundingClientRect().top, before, 1);
  });

  it('keeps it there in a box that scrolls less than the page has to', async () => {
    const faq = await fixture(
      '<style>* { overflow-anchor: none }</style><div style="overflow-x: auto; position: relative">' +
        '<ketamine-faq mode="single" open="side-effects"></ketamine-faq>' +
        '<i style="position: absolute; bottom: -2px; height: 4px; width: 1px"></i></div><div style="height: 9999px"></div>',
    );
    button(faq, 'at-home').scrollIntoView({ block: 'center' });
    const before = button(faq, 'at-home').getBoundingClientRect().top;
    button(faq, 'at-home').click();
    await nextTask();
    assert.closeTo(button(faq, 'at-home').getBoundingClientRect().top, before, 1);
  });

  it('does not scroll the page behind a dialog that grows', async () => {
    const faq = await fixture(
      '<dialog><ketamine-faq mode="single"></ketamine-faq></dialog><div style="height: 9999px"></div>',
    );
    const dialog = faq.parentElement;
    // Without a limit it does not scroll; it is centered, so it grows to both sides.
    dialog.style.cssText = 'max-height: none';
    dialog.showModal();
    scrollTo(0, 1000);
    const page = scrollY;
    button(faq, 'cost').click();
    await nextTask();
    assert.equal(scrollY, page);
  });

  it('has no button for all answers, and opens the first question for showAll()', async () => {
    const faq = await show('mode="single"');
    assert.isFalse(isSeen(control(faq, 'toggle-all')));
    faq.showAll();
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['good-for-depression']);
  });
});
