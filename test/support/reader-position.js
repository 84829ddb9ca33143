// Where the reader of a page is.
import { assert } from 'chai';

import { button, hasFocus, isOpen } from './fixture.js';

export const tall = '<div style="height: 2000px"></div>';
export const inTheMiddle = `${tall}<ketamine-faq></ketamine-faq>${tall}`;

export const isNowhere = ({ document }) => document.activeElement === document.body;

/** The reader is at the question: it is at the top of what they see, has the focus, and its answer is open. */
export function assertAt(page, faq, id) {
  assert.isTrue(isOpen(faq, id), `${id} is open`);
  assert.isTrue(hasFocus(faq, button(faq, id)), `${id} has the focus`);
  const { top } = button(faq, id).getBoundingClientRect();
  assert.isAtLeast(top, 0, id);
  assert.isBelow(top, page.innerHeight / 4, id);
}

/** The reader is where they were. */
export function assertUnmoved(page, scrollY) {
  assert.equal(page.scrollY, scrollY);
  assert.isTrue(isNowhere(page), 'nothing has the focus');
}
