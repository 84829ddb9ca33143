// A page of test/element/hostile/, which can harm the element.
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';

import { openFrame } from './frame-page.js';
import { runSmokeSuite } from './smoke-suite.js';

export const press = (key) => sendKeys({ press: key });

/** Opens the page at the width of a phone and waits for the element, which may be in a closed shadow root. */
export async function openHostile(name) {
  const { contentWindow: page } = await openFrame(`/test/element/hostile/${name}.html`, { width: 390, height: 800 });
  await page.customElements.whenDefined('ketamine-faq');
  const faq = page.theFaq ?? page.document.querySelector('ketamine-faq');
  await faq.updateComplete;
  return { page, faq };
}

/** The errors of the page so far. */
export const errorsOn = (page) => Array.from(page.errors, String);

/** The smoke suite passes, and the page has reported no error. */
export async function assertSmokeSuite({ page, faq }) {
  await runSmokeSuite(faq, press);
  assert.deepEqual(errorsOn(page), []);
}
