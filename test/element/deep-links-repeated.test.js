import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';

import { button, next, nextTask, openIds } from '../support/fixture.js';
import { openFaq } from '../support/frame-page.js';
import { assertAt, inTheMiddle } from '../support/reader-position.js';

/** A page at `#cost` with a link to it, after the reader has closed the question. */
async function openBesideLink() {
  const { page, faq } = await openFaq(`<a href="#cost">Prices</a>${inTheMiddle}`, '#cost');
  button(faq, 'cost').click();
  await faq.updateComplete;
  assert.deepEqual(openIds(faq), []);
  return { page, faq, link: page.document.querySelector('a') };
}

describe('A second click on a link to the same question', () => {
  it('opens the question again after the reader has closed it', async () => {
    const { page, faq, link } = await openBesideLink();
    page.scrollTo(0, 0);
    link.focus();
    const pressed = next(page, 'click');
    await sendKeys({ press: 'Enter' });
    await pressed;
    await nextTask();
    assertAt(page, faq, 'cost');
  });

  it('opens nothing where the browser opens a new tab', async () => {
    const { page, faq, link } = await openBesideLink();
    // The element has handled the click by then. No tab opens.
    page.addEventListener('click', (event) => event.preventDefault());
    link.dispatchEvent(new page.MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    await nextTask();
    assert.deepEqual(openIds(faq), []);
  });

  it('opens it also where a router of the page cancels the click', async () => {
    const { page, faq, link } = await openBesideLink();
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    await nextTask();
    assertAt(page, faq, 'cost');
  });

  it('opens nothing where the page only goes back in its history', async () => {
    const { page, faq } = await openBesideLink();
    page.history.pushState({}, '');
    const back = next(page, 'popstate');
    page.history.back();
    await back;
    await nextTask();
    assert.deepEqual(openIds(faq), []);
  });
});
