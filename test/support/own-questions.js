// Elements with questions that the page has written itself.
import { fixture, one, text, warningsDuring } from './faq.js';

/** Questions and an answer of a page. */
export const parking =
  '<details id="parking"><summary>Where do I park?</summary><p>Behind the house. Do not park on the <b>lawn</b>.</p></details>';
export const language =
  '<details id="spanish" data-group="treatment"><summary>Do you speak Spanish?</summary><p>Yes.</p></details>';
export const cost =
  '<details data-replaces="cost"><summary>Our prices</summary><p>We ask for 400 dollars.</p></details>';

/** Puts the element with this content on the page. */
export const show = (children, attributes = '') =>
  fixture(`<ketamine-faq ${attributes}><p id="fallback">Call 988.</p>${children}</ketamine-faq>`);
/** The same, with no shipped question except those about risks. */
export const only = (children, attributes = '') => show(children, `questions="none" ${attributes}`);
/** A child of the element. */
export const child = (faq, selector = 'details') => faq.querySelector(`:scope > ${selector}`);
/** The text of the title of a question. */
export const title = (faq, id) => text(one(faq, `#${CSS.escape(id)} .kf-title`));
/** Presses a button of the element, and waits until it has rendered. */
export const press = async (faq, element) => {
  element.click();
  await faq.updateComplete;
};
/** Waits until the element has rendered what the page has changed. */
export const changed = async (faq) => {
  // The observer runs in a microtask, and asks for the update.
  await Promise.resolve();
  await faq.updateComplete;
};
/** The element with this content, and the warnings about it. */
export const warningsOf = async (children, attributes) => {
  let faq;
  const warnings = await warningsDuring(async () => (faq = await show(children, attributes)));
  return { faq, warnings };
};
