import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';

import {
  all,
  answer,
  button,
  everyId,
  fixture,
  hasFocus,
  isSeen,
  one,
  openIds,
  panel,
  search,
  seenIds,
  found,
  text,
} from '../support/fixture.js';
import { toPaper, toScreen } from '../support/print-media.js';

// Simulates an older browser: features are removed before the script is loaded.
before(async () => {
  for (let owner = document.body; owner; owner = Object.getPrototypeOf(owner)) delete owner.onbeforematch;
  delete CSS.highlights;
  delete window.Highlight;
  delete Intl.Segmenter;
  await import('/dist/ketamine-faq.js');
});

describe('In an older browser', () => {
  it('a closed answer is hidden from everyone, and opens', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    for (const id of everyId) {
      assert.equal(panel(faq, id).getAttribute('hidden'), '');
      assert.isFalse(isSeen(answer(faq, id)), id);
    }
    button(faq, 'cost').click();
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['cost']);
    assert.isTrue(isSeen(answer(faq, 'cost')));
  });

  it('Tab goes from question to question', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    button(faq, everyId[0]).focus();
    for (const id of everyId.slice(0, 4)) {
      assert.isTrue(hasFocus(faq, button(faq, id)), id);
      await sendKeys({ press: 'Tab' });
    }
  });

  it('every answer is on paper, and the list of sources, whatever was searched for', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    await search(faq, 'bladder');
    await toPaper();
    const seen = everyId.filter((id) => isSeen(answer(faq, id)));
    const list = one(faq, '[part=paper-heading] + [part=sources]').checkVisibility();
    await toScreen();
    assert.deepEqual(seen, everyId);
    assert.isTrue(list);
  });

  it('a search shows the whole paragraph', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    await search(faq, 'breastfeed');
    assert.deepEqual(seenIds(faq), ['who-should-not']);
    const whole = all(faq, '#who-should-not-answer p')
      .map(text)
      .find((words) => words.includes('breastfeed'));
    assert.match(whole, /\. \w/, 'it has more than one sentence');
    assert.equal(text(all(faq, '#who-should-not > p').find(isSeen)), whole);
  });

  it('a search finds help, and ends', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    await search(faq, 'suicide');
    assert.include(text(found(faq)), 'Call or text 988');
    assert.equal(seenIds(faq)[0], 'suicidal-thoughts');
    await search(faq, '');
    assert.deepEqual(seenIds(faq), everyId);
    faq.remove();
  });
});
