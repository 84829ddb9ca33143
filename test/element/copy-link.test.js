import { assert } from 'chai';

import { everyId, isOpen, isSeen, next, nextTask, one, text } from '../support/fixture.js';
import { openPage, scriptArrives } from '../support/frame-page.js';

const link = (faq, id) => one(faq, `#${id}-answer a[href$="#${id}"]`);
const said = (faq, id) => one(faq, `#${id}-answer .kf-foot span`);

/** Opens a page with an open question, and with this clipboard. */
async function openQuestion(clipboard, { address = '', head = '' } = {}) {
  const page = await openPage('<ketamine-faq open="prepare"></ketamine-faq>', address);
  page.document.head.insertAdjacentHTML('beforeend', head);
  Object.defineProperty(page.navigator, 'clipboard', { configurable: true, value: clipboard });
  return { page, faq: await scriptArrives(page), here: page.location.href.replace(/#.*/, '') };
}

/** A clipboard that records what is written to it, and one that refuses. */
function remembering() {
  const copied = [];
  return { copied, writeText: async (words) => void copied.push(words) };
}
const refusing = { writeText: () => Promise.reject(new Error('Not allowed')) };

/** Whether the element leaves a click on the link to the browser. The page then cancels the click. */
function isLeftToBrowser(page, target, keys = {}) {
  let isLeft;
  page.addEventListener(
    'click',
    (event) => {
      isLeft = !event.defaultPrevented;
      event.preventDefault();
    },
    { once: true },
  );
  target.dispatchEvent(new page.MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...keys }));
  return isLeft;
}

describe('The link to a question', () => {
  it('is in every answer: the address of this page with the id of the question', async () => {
    const { faq, here } = await openQuestion(remembering(), { address: '?from=mail#cost' });
    assert.include(here, '?from=mail');
    faq.showAll();
    await faq.updateComplete;
    for (const id of everyId) {
      assert.equal(link(faq, id).href, `${here}#${id}`);
      assert.isTrue(isSeen(link(faq, id)), id);
    }
  });

  it('leads to this page also where <base> changes other links', async () => {
    const { page, faq, here } = await openQuestion(undefined, { head: '<base href="https://clinic.example/other/">' });
    assert.equal(link(faq, 'prepare').href, `${here}#prepare`);
    const changed = next(page, 'hashchange');
    link(faq, 'prepare').click();
    await changed;
    assert.equal(page.location.href, `${here}#prepare`);
  });

  it('is copied by a click, which is announced', async () => {
    const clipboard = remembering();
    const { page, faq, here } = await openQuestion(clipboard, { address: '#cost' });
    assert.equal(text(link(faq, 'prepare')), 'Copy link');
    assert.equal(text(said(faq, 'prepare')), '');
    assert.isFalse(isLeftToBrowser(page, link(faq, 'prepare')));
    await nextTask();
    await faq.updateComplete;
    assert.deepEqual(clipboard.copied, [`${here}#prepare`]);
    assert.equal(text(said(faq, 'prepare')), 'Link copied');
    assert.equal(text(said(faq, 'cost')), '', 'only where it was pressed');
    assert.isFalse(isLeftToBrowser(page, link(faq, 'prepare')));
    assert.lengthOf(clipboard.copied, 2, 'and so by the next');
    assert.equal(page.location.hash, '#cost', 'the page stays where it is');
  });

  it('opens nothing in another FAQ that shows the question of the address', async () => {
    const { page, faq } = await openQuestion(remembering(), { address: '#cost' });
    faq.hide('cost');
    const other = page.document.createElement('ketamine-faq');
    other.setAttribute('open', 'cost');
    page.document.body.append(other);
    await other.updateComplete;
    assert.isFalse(isLeftToBrowser(page, link(other, 'cost')));
    await nextTask();
    await faq.updateComplete;
    assert.isFalse(isOpen(faq, 'cost'));
  });

  it('scrolls to no question from inside another component', async () => {
    const { page, faq } = await openQuestion(remembering(), { address: '#cost' });
    const host = page.document.body.appendChild(page.document.createElement('div'));
    host.attachShadow({ mode: 'open' }).append(faq);
    await faq.updateComplete;
    one(faq, '#prepare .kf-question').focus();
    assert.isFalse(isLeftToBrowser(page, link(faq, 'cost')));
    await nextTask();
    await faq.updateComplete;
    assert.isTrue(one(faq, '#prepare .kf-question').matches(':focus'));
  });

  for (const key of ['ctrlKey', 'metaKey'])
    it(`is left to the browser with ${key}`, async () => {
      const clipboard = remembering();
      const { page, faq } = await openQuestion(clipboard);
      assert.isTrue(isLeftToBrowser(page, link(faq, 'prepare'), { [key]: true }));
      assert.deepEqual(clipboard.copied, []);
    });

  it('is an ordinary link where there is no clipboard', async () => {
    const { page, faq } = await openQuestion(undefined);
    assert.equal(text(link(faq, 'prepare')), 'Link to this question');
    const changed = next(page, 'hashchange');
    link(faq, 'prepare').click();
    await changed;
    assert.equal(page.location.hash, '#prepare');
    await faq.updateComplete;
    assert.isTrue(isOpen(faq, 'prepare'));
    assert.equal(text(said(faq, 'prepare')), '');
  });

  it('leads to the question where the browser refuses to copy', async () => {
    const { page, faq } = await openQuestion(refusing);
    const changed = next(page, 'hashchange');
    link(faq, 'prepare').click();
    await changed;
    assert.equal(page.location.hash, '#prepare');
    assert.equal(text(said(faq, 'prepare')), '');
  });
});
