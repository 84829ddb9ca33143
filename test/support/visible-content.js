// Checks what is visible before a reader does anything.
import { assert } from 'chai';

import { all, button, everyId, ids, isSeen, one, text } from './fixture.js';

/** Every question is visible with its text on the screen, and nothing covers it. */
export function showsTheQuestions(faq, language) {
  assert.deepEqual(ids(faq), everyId);
  for (const id of everyId) {
    const question = button(faq, id);
    assert.equal(text(question), language.questions[id].title);
    assert.isTrue(isSeen(question), `${id} is seen`);
    question.scrollIntoView({ block: 'center', behavior: 'instant' });
    staysOnTheScreen(question.querySelector('.kf-title'));
    const { left, top, width, height } = question.getBoundingClientRect();
    const pressed = faq.renderRoot.elementFromPoint(left + width / 2, top + height / 2);
    assert.isTrue(question.contains(pressed), `${id} is what a press on it meets`);
  }
}

/** The text of an element begins and ends within the width of the screen. */
export function staysOnTheScreen(element) {
  const words = element.ownerDocument.createRange();
  words.selectNodeContents(element);
  const { left, right } = words.getBoundingClientRect();
  assert.isAtLeast(left, 0, element.outerHTML);
  assert.isAtMost(right, element.ownerDocument.documentElement.clientWidth, element.outerHTML);
}

/** The slotted content of the page is visible, and its fallback content is not. */
export function showsTheWordsOfThePage(faq) {
  for (const child of faq.children)
    assert.equal(child.getClientRects().length > 0, child.hasAttribute('slot'), child.outerHTML);
}

export function showsWhereHelpIs(faq, english) {
  const crisis = one(faq, '.kf-safety');
  assert.isTrue(isSeen(crisis), 'the crisis lines are seen');
  assert.match(text(crisis), /Thinking about suicide\? Call or text 988.*Call 911/);
  // In a sandbox a number cannot be called by a link, so it is text to dial.
  const isSandboxed = faq.ownerDocument.defaultView.origin === 'null';
  for (const number of ['988', '911'])
    assert.isTrue(
      isSandboxed
        ? all(faq, '.kf-safety b.kf-phone').some((each) => isSeen(each) && text(each) === number)
        : isSeen(one(faq, `.kf-safety [href="tel:${number}"]`)),
      number,
    );
  const notes = all(faq, '.kf-notes').filter(isSeen);
  assert.lengthOf(notes, 1, 'the notes are seen');
  assert.lengthOf(notes[0].querySelectorAll('li'), english.safety.below.length);
  for (const words of [...crisis.querySelectorAll('p'), ...notes[0].querySelectorAll('li')]) staysOnTheScreen(words);
}

/** Controls and texts are large enough, and nothing is wider than the screen. */
export function looksRight(faq) {
  const { getComputedStyle } = faq.ownerDocument.defaultView;
  const pressed = all(faq, 'button, input, select').filter(isSeen);
  assert.isAbove(pressed.length, everyId.length);
  for (const each of pressed) {
    const { width, height } = each.getBoundingClientRect();
    assert.isAtLeast(height, 44, `height of ${each.outerHTML}`);
    assert.isAtLeast(width, 44, `width of ${each.outerHTML}`);
  }
  for (const each of [...pressed, ...all(faq, '.kf-safety p, .kf-notes li')].filter(isSeen)) {
    const { fontSize, lineHeight } = getComputedStyle(each);
    assert.isAtLeast(parseFloat(fontSize), 16, `size of the words in ${each.outerHTML}`);
    if (lineHeight !== 'normal') assert.isAtLeast(parseFloat(lineHeight), parseFloat(fontSize), 'lines do not overlap');
  }
  for (const each of all(faq, '.kf-text-button').filter(isSeen))
    assert.equal(getComputedStyle(each).textDecorationLine, 'underline', each.outerHTML);
  const { scrollWidth, clientWidth } = one(faq, '.kf-faq');
  assert.isAtMost(scrollWidth, clientWidth);
  const { left, right } = one(faq, '.kf-faq').getBoundingClientRect();
  assert.isAtLeast(left, 0);
  assert.isAtMost(right, faq.ownerDocument.documentElement.clientWidth, 'nothing scrolls sideways');
}
