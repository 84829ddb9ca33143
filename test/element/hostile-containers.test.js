import { assert } from 'chai';

import {
  button,
  everyId,
  hasFocus,
  isSeen,
  next,
  nextTask,
  one,
  openIds,
  search,
  seenIds,
} from '../support/fixture.js';
import { assertSmokeSuite, openHostile, press } from '../support/hostile-page.js';
import { openFrame } from '../support/frame-page.js';

describe('The element passes the smoke suite inside', () => {
  it('an open shadow root', async () => {
    await assertSmokeSuite(await openHostile('open-root'));
  });

  it('a closed shadow root inside another', async () => {
    const { page, faq } = await openHostile('closed-root');
    assert.isNull(page.document.querySelector('clinic-app').shadowRoot);
    await assertSmokeSuite({ page, faq });
  });

  it('a tab that is shown later', async () => {
    const { page, faq } = await openHostile('hidden');
    assert.isFalse(isSeen(button(faq, 'prepare')));
    page.document.getElementById('tab').hidden = false;
    await assertSmokeSuite({ page, faq });
  });

  it('a dialog, where Escape ends a search first, and then closes the dialog', async () => {
    const { page, faq } = await openHostile('dialog');
    const dialog = page.document.querySelector('dialog');
    assert.isTrue(dialog.matches(':modal'));
    let cancels = 0;
    dialog.addEventListener('cancel', () => cancels++);
    await assertSmokeSuite({ page, faq });

    await search(faq, 'bladder');
    assert.notDeepEqual(seenIds(faq), everyId);
    one(faq, 'input').focus();
    const done = next(one(faq, 'input'), 'keyup');
    await press('Escape');
    await done;
    await faq.updateComplete;
    assert.isTrue(dialog.open);
    assert.equal(one(faq, 'input').value, '');
    assert.deepEqual(seenIds(faq), everyId);
    assert.isTrue(hasFocus(faq, one(faq, 'input')), 'the focus stays');

    // In WebKit, a search field consumes Escape even while it is empty.
    button(faq, 'prepare').focus();
    const cancelled = next(dialog, 'cancel');
    await press('Escape');
    await cancelled;
    await nextTask();
    assert.equal(cancels, 1);
    assert.isFalse(dialog.open);
    dialog.showModal();
    assert.deepEqual(openIds(faq), [], 'and it is as it was when that opens again');
    assert.isTrue(isSeen(button(faq, 'prepare')));
  });

  it('a frame in a sandbox, where it offers neither to print nor to copy', async () => {
    const told = new Promise((resolve) => {
      addEventListener('message', async function listener({ data, source }) {
        if (data.press) {
          document.querySelector('iframe').focus();
          await press(data.press);
          source.postMessage('pressed', '*');
        } else if (data.errors) {
          removeEventListener('message', listener);
          resolve(data);
        }
      });
    });
    const sandbox = { sandbox: 'allow-scripts', width: 390, height: 800 };
    await openFrame('/test/element/hostile/sandboxed.html', sandbox);
    assert.deepEqual(await told, { origin: 'null', errors: [] });
  });
});
