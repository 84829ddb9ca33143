import { assert } from 'chai';

import {
  all,
  button,
  crisisLines,
  everyId,
  ids,
  isSeen,
  next,
  nextTask,
  one,
  openIds,
  text,
} from '../support/fixture.js';
import { assertSmokeSuite } from '../support/hostile-page.js';
import { openFrame } from '../support/frame-page.js';

/** Opens a page in a language behind a network of its own. `set` makes that network `up`, `held`, `failing` or `cut`. */
async function openBehind(state, lang) {
  const network = `/network/${crypto.randomUUID().replaceAll('-', '')}`;
  const set = (now) => fetch(`${network}?${now}`);
  await set(state);
  const address = `${network}/test/element/hostile/network.html?${lang}`;
  const { contentWindow: page } = await openFrame(address, { width: 390, height: 800 });
  await page.customElements.whenDefined('ketamine-faq');
  return { page, faq: page.document.querySelector('ketamine-faq'), set };
}

const said = (faq) => text(one(faq, '.kf-progress'));
const failed = 'Español could not be loaded. The help lines above still apply.';

/** Asserts that the whole FAQ is shown in English, with a message about the missing language. */
function assertEnglish(faq) {
  assert.equal(faq.locale, 'en');
  assert.deepEqual(ids(faq), everyId);
  assert.isTrue(isSeen(button(faq, 'prepare')));
  assert.match(text(crisisLines(faq)), /988.*911/);
  assert.equal(one(faq, 'select').value, 'en', 'the menu says what is shown');
  assert.equal(said(faq), failed);
}

/** Clicks “Try again”, and waits for an event. */
async function tryAgain(faq, event) {
  const settled = next(faq, event);
  all(faq, 'button')
    .find((each) => text(each) === 'Try again')
    .click();
  await settled;
}

async function choose(page, faq, locale, event) {
  const settled = next(faq, event);
  one(faq, 'select').value = locale;
  one(faq, 'select').dispatchEvent(new page.Event('change'));
  await settled;
}

describe('On a network that', () => {
  it('is slow, the fallback content stays, after three seconds English is shown, and then the language', async () => {
    const { page, set } = await openBehind('up', 'en');
    await set('held');
    page.document.body.innerHTML = '<ketamine-faq lang="es"><p>En peligro: 911.</p></ketamine-faq>';
    const faq = page.document.querySelector('ketamine-faq');
    const own = faq.querySelector('p');
    await nextTask();
    assert.isTrue(isSeen(own));
    assert.isNull(one(faq, '.kf-faq'));
    page.threeSecondsPass();
    await faq.updateComplete;
    assert.equal(faq.locale, 'en');
    assert.isTrue(isSeen(button(faq, 'prepare')));
    assert.isFalse(isSeen(own));
    assert.equal(said(faq), 'Loading Español …');
    const arrived = next(faq, 'ketamine-faq-language');
    await set('up');
    await arrived;
    assert.equal(faq.locale, 'es');
    await choose(page, faq, 'en', 'ketamine-faq-language');
    await assertSmokeSuite({ page, faq });
  });

  for (const state of ['failing', 'cut'])
    it(`is ${state}, English is shown with a message, and a second or a third try succeeds`, async () => {
      const { page, faq, set } = await openBehind(state, 'es');
      await faq.updateComplete;
      assertEnglish(faq);
      await tryAgain(faq, 'ketamine-faq-error');
      assertEnglish(faq);
      await set('up');
      await tryAgain(faq, 'ketamine-faq-language');
      assert.equal(faq.locale, 'es');
      await choose(page, faq, 'en', 'ketamine-faq-language');
      await assertSmokeSuite({ page, faq });
    });

  it('breaks after the page has loaded, the questions work, a language reports that it failed, and a later try succeeds', async () => {
    const { page, faq, set } = await openBehind('up', 'en');
    await faq.updateComplete;
    await set('cut');
    button(faq, 'prepare').click();
    await choose(page, faq, 'es', 'ketamine-faq-error');
    assertEnglish(faq);
    assert.deepEqual(openIds(faq), ['prepare']);
    await set('up');
    await tryAgain(faq, 'ketamine-faq-language');
    assert.equal(faq.locale, 'es');
    assert.deepEqual(openIds(faq), ['prepare']);
    await choose(page, faq, 'en', 'ketamine-faq-language');
    button(faq, 'prepare').click();
    await assertSmokeSuite({ page, faq });
  });
});
