import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';

import { button, control, everyId, fixture, hasFocus, one, openIds, panel, text } from '../support/faq.js';

const show = (attributes = '') => fixture(`<ketamine-faq ${attributes}></ketamine-faq>`);

describe('with a keyboard', () => {
  for (const [key, press] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ])
    it(`opens and closes a question with ${key}`, async () => {
      const faq = await show();
      button(faq, 'prepare').focus();
      await sendKeys({ press });
      await faq.updateComplete;
      assert.deepEqual(openIds(faq), ['prepare']);
      assert.isTrue(hasFocus(faq, button(faq, 'prepare')), 'the focus stays');
      await sendKeys({ press });
      await faq.updateComplete;
      assert.deepEqual(openIds(faq), []);
    });

  it('goes with Tab from question to question, and never into a closed answer', async () => {
    const faq = await show();
    button(faq, everyId[0]).focus();
    for (const id of everyId) {
      assert.isTrue(hasFocus(faq, button(faq, id)), id);
      await sendKeys({ press: 'Tab' });
    }
    const last = faq.renderRoot.activeElement;
    assert.isFalse(everyId.some((id) => panel(faq, id).contains(last)));
  });

  it('goes with Tab through the toolbar to the first question', async () => {
    const faq = await show();
    one(faq, 'input').focus();
    for (const stop of [
      control(faq, 'toggle-all'),
      control(faq, 'print'),
      one(faq, 'select'),
      button(faq, everyId[0]),
    ]) {
      await sendKeys({ press: 'Tab' });
      assert.isTrue(hasFocus(faq, stop), text(stop));
    }
  });

  it('goes with Tab into an open answer', async () => {
    const faq = await show('open="prepare"');
    button(faq, 'prepare').focus();
    await sendKeys({ press: 'Tab' });
    assert.isTrue(panel(faq, 'prepare').contains(faq.renderRoot.activeElement));
  });
});
