import { assert } from 'chai';

import {
  button,
  everyId,
  fixture,
  ids,
  isOpen,
  nextTask,
  one,
  openIds,
  search,
  seenIds,
  found,
  text,
} from '../support/faq.js';
import { goTo, openFaq } from '../support/frame-page.js';

/** An empty box on the page. */
const emptyBox = async () => {
  await fixture('<div id="box"></div>');
  return document.getElementById('box');
};

describe('The element', () => {
  it('works when a script creates it', async () => {
    const box = await emptyBox();
    const faq = document.createElement('ketamine-faq');
    box.append(faq);
    await faq.updateComplete;
    assert.deepEqual(ids(faq), everyId);
    button(faq, 'cost').click();
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['cost']);
  });

  it('opens a question with show() before it is on the page', async () => {
    const box = await emptyBox();
    const faq = document.createElement('ketamine-faq');
    faq.show('prepare');
    box.append(faq);
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['prepare']);
  });

  it('opens a question with show() right after it was added to the page', async () => {
    const box = await emptyBox();
    const faq = document.createElement('ketamine-faq');
    box.append(faq);
    faq.show('prepare');
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['prepare']);
  });

  it('is independent of its clone', async () => {
    const faq = await fixture('<ketamine-faq questions="risks suicidal-thoughts" open="addictive"></ketamine-faq>');
    const clone = faq.cloneNode(true);
    faq.after(clone);
    await clone.updateComplete;
    assert.deepEqual(ids(clone), ids(faq));
    assert.deepEqual(openIds(clone), ['addictive']);
    button(clone, 'side-effects').click();
    await clone.updateComplete;
    assert.deepEqual(openIds(clone), ['side-effects', 'addictive']);
    assert.deepEqual(openIds(faq), ['addictive']);
  });

  it('keeps open answers and a search when it is moved', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    const elsewhere = await emptyBox();
    faq.show('long-term');
    await search(faq, 'bladder');
    const [seen, said] = [seenIds(faq), text(found(faq))];
    elsewhere.append(faq);
    await faq.updateComplete;
    assert.isTrue(isOpen(faq, 'long-term'));
    assert.equal(one(faq, 'input').value, 'bladder');
    assert.deepEqual([seenIds(faq), text(found(faq))], [seen, said]);
  });

  it('works again after it was removed and added back', async () => {
    const { page, faq } = await openFaq();
    faq.show('cost');
    await faq.updateComplete;
    faq.remove();
    await nextTask();
    page.document.body.append(faq);
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['cost']);
    button(faq, 'prepare').click();
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['prepare', 'cost']);
    await goTo(page, '#brain');
    assert.isTrue(isOpen(faq, 'brain'), 'it follows the address again');
  });

  it('ignores the address while it is not on the page', async () => {
    const { page, faq } = await openFaq();
    faq.remove();
    await goTo(page, '#brain');
    assert.isFalse(isOpen(faq, 'brain'));
  });

  it('leaves no listener on the window after it was removed', async () => {
    const left = [];
    window.addEventListener = (type, listener, ...options) => {
      left.push([type, listener]);
      EventTarget.prototype.addEventListener.call(window, type, listener, ...options);
    };
    window.removeEventListener = (type, listener, ...options) => {
      const at = left.findIndex((one) => one[0] === type && one[1] === listener);
      if (at >= 0) left.splice(at, 1);
      EventTarget.prototype.removeEventListener.call(window, type, listener, ...options);
    };
    try {
      const faq = await fixture('<ketamine-faq></ketamine-faq>');
      assert.isAbove(left.length, 0, 'it listens while it is there');
      faq.remove();
      assert.deepEqual(
        left.map(([type]) => type),
        [],
      );
    } finally {
      delete window.addEventListener;
      delete window.removeEventListener;
    }
  });

  it('causes no error when it is removed in the middle of an update', async () => {
    const errors = [];
    const note = (event) => errors.push(event.message ?? event.reason);
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    faq.show('prepare');
    faq.headingLevel = 3;
    faq.remove();
    await faq.updateComplete;
    const never = document.createElement('ketamine-faq');
    document.body.append(never);
    never.remove();
    await never.updateComplete;
    await nextTask();
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    assert.deepEqual(errors, []);
  });
});
