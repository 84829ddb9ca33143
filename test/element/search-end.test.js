import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';

import { all, everyId, fixture, hasFocus, isSeen, one, openIds, search, seenIds, found, text } from '../support/faq.js';

const show = (attributes = '') => fixture(`<ketamine-faq ${attributes}></ketamine-faq>`);
const showAll = (faq) => all(faq, '[part~=button]').find((button) => text(button).startsWith('Show all'));

/** Fires keydown of Escape in the field. Returns false where the element has canceled the event. */
const escape = (faq, about = {}) =>
  one(faq, 'input').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true, ...about }),
  );

describe('A search', () => {
  const isOver = (faq) => {
    assert.equal(one(faq, 'input').value, '');
    assert.deepEqual(seenIds(faq), everyId);
    assert.equal(text(found(faq)), '');
    assert.isFalse(isSeen(showAll(faq)));
  };

  it('ends with Escape, and the focus stays in the field', async () => {
    const faq = await show();
    one(faq, 'input').focus();
    await sendKeys({ type: 'bladder' });
    await faq.updateComplete;
    assert.lengthOf(seenIds(faq), 5);
    await sendKeys({ press: 'Escape' });
    await faq.updateComplete;
    isOver(faq);
    assert.isTrue(hasFocus(faq, one(faq, 'input')));
  });

  it('does not end with Escape in a field of the page', async () => {
    const faq = await fixture('<ketamine-faq><input slot="header" /></ketamine-faq>');
    await search(faq, 'bladder');
    const key = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
    assert.isTrue(faq.querySelector('input').dispatchEvent(new KeyboardEvent('keydown', key)), 'the page gets the key');
    await faq.updateComplete;
    assert.lengthOf(seenIds(faq), 5);
  });

  it('ends with Escape in browsers that do not clear a search field by themselves', async () => {
    const faq = await show();
    await search(faq, 'bladder');
    assert.isFalse(escape(faq), 'a dialog around it stays open');
    await faq.updateComplete;
    isOver(faq);
    assert.isTrue(escape(faq), 'the next one may close the dialog');
  });

  it('does not end with the Escape that ends a composition in an input method', async () => {
    const faq = await show();
    await search(faq, 'bladder');
    assert.isTrue(escape(faq, { isComposing: true }));
    await faq.updateComplete;
    assert.equal(one(faq, 'input').value, 'bladder');
    assert.lengthOf(seenIds(faq), 5);
  });

  it('ends when the page removes the search field', async () => {
    const faq = await show();
    await search(faq, 'bladder');
    faq.controls = 'print';
    await faq.updateComplete;
    assert.deepEqual(seenIds(faq), everyId);
  });

  it('ends with “Show all”, and the focus moves to the field', async () => {
    const faq = await show();
    await search(faq, 'bladder');
    assert.equal(text(showAll(faq)), 'Show all 20');
    showAll(faq).click();
    await faq.updateComplete;
    isOver(faq);
    assert.isTrue(hasFocus(faq, one(faq, 'input')));
  });

  it('ends when a hidden question is opened, not when a found one is', async () => {
    const faq = await show();
    await search(faq, 'bladder');
    faq.show('long-term');
    await faq.updateComplete;
    assert.equal(one(faq, 'input').value, 'bladder');
    faq.show('cost');
    await faq.updateComplete;
    isOver(faq);
    assert.deepEqual(openIds(faq), ['cost', 'long-term']);
  });
});
