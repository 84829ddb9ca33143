import { assert } from 'chai';

import { all, everyId, fixture, ids, isOpen, button, openIds } from './faq.js';

describe('opening', () => {
  it('shows twenty questions, all closed', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    assert.deepEqual(ids(faq), everyId);
    assert.deepEqual(openIds(faq), []);
  });

  it('opens a question with a click and closes it with another', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    button(faq, 'prepare').click();
    await faq.updateComplete;
    assert.isTrue(isOpen(faq, 'prepare'));
    assert.equal(all(faq, '[aria-expanded=true]').length, 1);
    button(faq, 'prepare').click();
    await faq.updateComplete;
    assert.isFalse(isOpen(faq, 'prepare'));
  });
});
