import { assert } from 'chai';

import { button, isSeen, openIds, warningsDuring } from '../support/fixture.js';
import { goTo, openPage, scriptArrives } from '../support/frame-page.js';

const tall = '<div style="height: 2000px"></div>';

describe('An address whose hash is no question', () => {
  it('opens nothing, and the browser scrolls to a section of the page that has this id', async () => {
    const page = await openPage(`<ketamine-faq></ketamine-faq>${tall}<h2 id="contact">Contact</h2>${tall}`);
    const faq = await scriptArrives(page);
    await goTo(page, '#contact');
    assert.deepEqual(openIds(faq), []);
    assert.closeTo(page.document.getElementById('contact').getBoundingClientRect().top, 0, 1);
    assert.isTrue(page.document.activeElement === page.document.body, 'nothing has the focus');
  });

  for (const hash of ['#services', '#constructor', '#prepare-answer', '#prepare-now', '#%E0%A4%A', '#"]', '#'])
    it(`opens, scrolls and focuses nothing: ${hash}`, async () => {
      const page = await openPage(`${tall}<ketamine-faq></ketamine-faq>${tall}`, hash);
      const errors = [];
      for (const type of ['error', 'unhandledrejection']) page.addEventListener(type, () => errors.push(type));
      let faq;
      const said = await warningsDuring(async () => {
        faq = await scriptArrives(page);
        await goTo(page, '#elsewhere');
        await goTo(page, hash);
      }, page);
      assert.deepEqual(openIds(faq), []);
      assert.equal(page.scrollY, 0);
      assert.isTrue(page.document.activeElement === page.document.body, 'nothing has the focus');
      assert.deepEqual(errors, []);
      assert.lengthOf(said, 0);
      assert.isTrue(isSeen(button(faq, 'prepare')));
    });
});
