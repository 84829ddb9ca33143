// Scroll position and focus of a page.
import { assert } from 'chai';

import { button, hasFocus, isOpen } from './fixture.js';

export const tall = '<div style="height: 2000px"></div>';
export const inTheMiddle = `${tall}<ketamine-faq></ketamine-faq>${tall}`;

export const isNowhere = ({ document }) => document.activeElement === document.body;

/** Asserts that a question is open, focused, and at the top of the screen. */
export function assertAt(page, faq, id) {
  assert.isTrue(isOpen(faq, id), `${id} is open`);
  assert.isTrue(hasFocus(faq, button(faq, id)), `${id} has the focus`);
  const { top } = button(faq, id).getBoundingClientRect();
  assert.isAtLeast(top, 0, id);
  assert.isBelow(top, page.innerHeight / 4, id);
}

/** Asserts that the scroll position is as before, and nothing has the focus. */
export function assertUnmoved(page, scrollY) {
  assert.equal(page.scrollY, scrollY);
  assert.isTrue(isNowhere(page), 'nothing has the focus');
}
