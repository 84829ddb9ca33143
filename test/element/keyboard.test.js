import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';

import { all, button, control, everyId, fixture, hasFocus, isSeen, one, openIds, panel, text } from '../support/faq.js';

const show = (attributes = '') => fixture(`<ketamine-faq ${attributes}></ketamine-faq>`);

describe('The keyboard', () => {
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

  it('moves with Tab from question to question, and never into a closed answer', async () => {
    const faq = await show();
    button(faq, everyId[0]).focus();
    for (const id of everyId) {
      assert.isTrue(hasFocus(faq, button(faq, id)), id);
      await sendKeys({ press: 'Tab' });
    }
    const last = faq.renderRoot.activeElement;
    assert.isFalse(everyId.some((id) => panel(faq, id).contains(last)));
  });

  it('moves with Tab through the toolbar to the first question', async () => {
    const faq = await show();
    one(faq, 'input').focus();
    for (const stop of [
      control(faq, 'toggle-all'),
      control(faq, 'print'),
      one(faq, 'select'),
      ...all(faq, '.kf-topics button').filter(isSeen),
      button(faq, everyId[0]),
    ]) {
      await sendKeys({ press: 'Tab' });
      assert.isTrue(hasFocus(faq, stop), text(stop));
    }
  });

  it('moves with Tab into an open answer and its sources, on to the next question, and back the same way', async () => {
    const faq = await show('open="prepare"');
    const answerOf = panel(faq, 'prepare');
    one(faq, '#prepare-answer [aria-controls]').click();
    await faq.updateComplete;
    const links = [...answerOf.querySelectorAll('a, button')].filter(isSeen);
    assert.isAtLeast(links.length, 3, 'the link to the question, the button for the sources, and sources');
    const stops = [button(faq, 'prepare'), ...links, button(faq, 'the-day')];
    stops[0].focus();
    for (const stop of stops.slice(1)) {
      await sendKeys({ press: 'Tab' });
      assert.isTrue(hasFocus(faq, stop), text(stop));
    }
    await sendKeys({ down: 'Shift' });
    for (const stop of stops.slice(0, -1).reverse()) {
      await sendKeys({ press: 'Tab' });
      assert.isTrue(hasFocus(faq, stop), text(stop));
    }
    await sendKeys({ up: 'Shift' });
  });
});
