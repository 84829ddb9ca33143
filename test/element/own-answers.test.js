// Answers of the page in place of shipped ones.
import { assert } from 'chai';

import {
  all,
  answer,
  control,
  everyId,
  ids,
  isOpen,
  isSeen,
  one,
  risks,
  search,
  seenIds,
  text,
} from '../support/faq.js';
import { parking, cost, show, child, title, press, warningsOf } from '../support/own-questions.js';
import { pressToPrint } from '../support/press-to-print.js';

describe('An answer of the page in place of ours', () => {
  const general = (faq, id) => one(faq, `#${id}-general`);

  it('stands below our title, says whose it is, and shows ours below at a press', async () => {
    const { faq, warnings } = await warningsOf(cost, 'open="cost"');
    assert.deepEqual(warnings, []);
    assert.deepEqual(ids(faq), everyId);
    assert.notEqual(title(faq, 'cost'), 'Our prices');
    assert.match(text(answer(faq, 'cost')), /^Answer from your clinic/);
    assert.isTrue(isSeen(child(faq, 'details > p')));
    const toggle = one(faq, '#cost .kf-general');
    assert.equal(text(toggle), 'General answer');
    assert.equal(toggle.getAttribute('aria-expanded'), 'false');
    assert.isFalse(general(faq, 'cost').firstElementChild.checkVisibility({ contentVisibilityAuto: true }));
    assert.isNull(one(faq, '#cost .kf-foot .kf-sources-toggle'));
    await press(faq, toggle);
    assert.equal(toggle.getAttribute('aria-expanded'), 'true');
    assert.isTrue(isSeen(general(faq, 'cost').firstElementChild));
    assert.include(text(one(faq, '#cost .kf-foot')), 'Sources');
    const { bottom } = child(faq).getBoundingClientRect();
    assert.isAtLeast(general(faq, 'cost').getBoundingClientRect().top, bottom);
    await press(faq, toggle);
    assert.equal(general(faq, 'cost').getAttribute('hidden'), 'until-found');
  });

  /** Checks that each begins where the one before it ends, or below: title, our answer, the label of the clinic, its answer. */
  const inOrder = (faq, id) => {
    const boxes = [
      one(faq, `#${id} .kf-title`),
      ...all(faq, `#${id}-answer :is(p, li)`).filter(isSeen),
      one(faq, `#${id} .kf-label`),
      child(faq, 'details > p'),
    ].map((each) => each.getBoundingClientRect());
    assert.isAbove(boxes.length, 5);
    for (const [index, { top, height }] of boxes.entries()) {
      assert.isAbove(height, 0);
      if (index) assert.isAtLeast(top, boxes[index - 1].bottom - 1, `${id}: ${index}`);
    }
  };

  it('stands below ours of the risks and its sources, which it never hides', async () => {
    for (const id of risks) {
      const faq = await show(cost.replace('cost', id), `open="${id}"`);
      assert.isNull(one(faq, `#${id} .kf-general`));
      assert.deepEqual(all(faq, `#${id} .kf-label`).map(text), ['Answer from your clinic']);
      assert.include(text(one(faq, `#${id} .kf-foot`)), 'Sources');
      assert.isTrue(isSeen(child(faq, 'details > p')));
      inOrder(faq, id);
      await pressToPrint(control(faq, 'print'), () => inOrder(faq, id));
    }
  });

  it('is named after ours below a question about a risk that a search finds', async () => {
    const own = cost.replace('cost', 'side-effects').replace('400 dollars', 'blood');
    const faq = await show(own);
    await search(faq, 'blood');
    assert.notInclude(text(one(faq, '#side-effects .kf-excerpt')), 'We ask');
    assert.include(text(one(faq, '#side-effects .kf-excerpt')), 'blood');
  });

  it('opens ours when the browser finds a word in it', async () => {
    const faq = await show(cost);
    general(faq, 'cost').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await faq.updateComplete;
    assert.isTrue(isOpen(faq, 'cost'));
    assert.isTrue(isSeen(general(faq, 'cost').firstElementChild));
  });

  it('is found by its words and by ours', async () => {
    const faq = await show(cost);
    await search(faq, '400 dollars');
    assert.deepEqual(seenIds(faq), ['cost']);
    await search(faq, 'insurance');
    assert.include(seenIds(faq), 'cost');
  });

  it('is not shown if its question is not, with one warning', async () => {
    const { faq, warnings } = await warningsOf(cost, 'exclude="cost"');
    assert.notInclude(ids(faq), 'cost');
    assert.lengthOf(warnings, 1);
    assert.match(warnings[0], /data-replaces="cost"/);
    assert.deepEqual((await warningsOf(parking, 'exclude="parking"')).warnings, []);
  });

  it('stands on paper below the title of a risk question in short form', async () => {
    const faq = await show(cost.replace('cost', 'addictive') + parking, 'open="parking"');
    await pressToPrint(all(faq, '[part~=print]')[1], () => {
      assert.isTrue(isSeen(child(faq, 'details > p')));
      assert.lengthOf(all(faq, '#addictive-answer > div > div > p').filter(isSeen), 1);
      assert.equal(text(one(faq, '#addictive .kf-label')), 'Answer from your clinic');
      assert.equal(text(one(faq, '#parking .kf-cited')), '');
    });
  });

  it('is a question of its own if it names no question, or one that is taken, with a warning', async () => {
    const { faq, warnings } = await warningsOf(cost + cost + parking.replace('>', ' data-replaces="costs">'));
    assert.deepEqual(ids(faq).slice(20), ['our-prices', 'parking']);
    assert.lengthOf(warnings, 3);
    assert.isTrue(warnings.some((warning) => warning.includes('data-replaces="costs"')));
  });
});
