// 520 hostile values in every attribute, set by script or prerendered. No value runs, and the FAQ with its help lines
// is shown for all of them. A failure names its case: test/support/hostile-values.js says how to repeat it.
import { assert } from 'chai';

import { announced, search } from '../support/fixture.js';
import { assemble, check, everyCase, locales, options, shown } from '../support/hostile-checks.js';
import { openFaq } from '../support/frame-page.js';

const english = await (await fetch('/dist/static/en.json')).json();

/** The element with the value in every attribute: set by script, or prerendered and then taken over. */
async function everyAttribute(there, { number, value }) {
  const { document } = there.page;
  let faq = document.createElement('ketamine-faq');
  if (number % 2) {
    const raw = Object.fromEntries(options.map(({ property }) => [property, value]));
    const box = document.createElement('div');
    const say = () => {};
    box.setHTMLUnsafe(assemble(english, { ...raw, languages: `en ${value}` }, { languages: locales, say }));
    faq = box.firstElementChild;
    assert.lengthOf(box.children, 1);
    assert.isNotNull(faq.shadowRoot);
    assert.equal(faq.getAttributeNames().length, options.length);
  } else for (const { attribute } of options) faq.setAttribute(attribute, value);
  document.body.append(faq);
  await shown(there, faq);
  await check(there, faq);
  faq.remove();
}

describe('A hostile value in every attribute runs nothing and breaks nothing:', () => {
  everyCase(everyAttribute);
});

describe('Hostile words in the search field', () => {
  it('are announced as they were typed', async () => {
    const { faq } = await openFaq();
    const message = announced(faq);
    await search(faq, '{approval} {constructor} xyzzy');
    assert.include(await message, '{approval} {constructor} xyzzy');
    assert.include(await message, '988');
  });
});
