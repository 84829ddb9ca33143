// A page that does not know of us and may do us harm: one of hostile/.
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';

import { openFrame } from './page.js';
import { keepsItsPromises } from './smoke-suite.js';

export const press = (key) => sendKeys({ press: key });

/** Opens it, on a phone, and waits for the element, which the page may have out of our sight. */
export async function openHostile(name) {
  const { contentWindow: page } = await openFrame(`/test/element/hostile/${name}.html`, { width: 390, height: 800 });
  await page.customElements.whenDefined('ketamine-faq');
  const faq = page.theFaq ?? page.document.querySelector('ketamine-faq');
  await faq.updateComplete;
  return { page, faq };
}

/** What has gone wrong on the page so far. */
export const wrongOn = (page) => Array.from(page.wrong, String);

/** Every promise is kept, and nothing goes wrong. */
export async function assertPromises({ page, faq }) {
  await keepsItsPromises(faq, press);
  assert.deepEqual(wrongOn(page), []);
}
