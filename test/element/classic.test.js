import { assert } from 'chai';

import { all, button, everyId, ids, isOpen, one, warningsDuring } from '../support/fixture.js';
import { openPage, scriptArrives, theFaq } from '../support/frame-page.js';

const address = new URL('/dist/ketamine-faq.classic.js', location).href;
const folder = new URL('/dist/', location).href;

/** Loads the classic script, by its address or as inline text. */
async function classicArrives(page, { text, base } = {}) {
  const script = page.document.createElement('script');
  if (base) script.dataset.ketamineFaqBase = base;
  const loaded = text ? undefined : new Promise((resolve) => (script.onload = resolve));
  if (text) script.text = text;
  else script.src = address;
  page.document.head.append(script);
  await loaded;
  return theFaq(page);
}

/** Waits for an event of the element about a language. */
const told = (faq, what, locale) =>
  new Promise((resolve) =>
    faq.addEventListener(`ketamine-faq-${what}`, ({ detail }) => detail.locale === locale && resolve(detail)),
  );

async function readSpanish(faq) {
  const menu = one(faq, 'select');
  const shown = told(faq, 'language', 'es');
  menu.value = 'es';
  menu.dispatchEvent(new Event('change'));
  await shown;
  await faq.updateComplete;
  return one(faq, 'section').lang;
}

describe('The classic script', () => {
  it('works by its address, adds no global name, and loads another language', async () => {
    const page = await openPage('<ketamine-faq></ketamine-faq>');
    const before = Object.getOwnPropertyNames(page);
    const faq = await classicArrives(page);
    assert.deepEqual(ids(faq), everyId);
    button(faq, 'cost').click();
    await faq.updateComplete;
    assert.isTrue(isOpen(faq, 'cost'));
    assert.equal(await readSpanish(faq), 'es');
    assert.deepEqual(
      Object.getOwnPropertyNames(page).filter((name) => !before.includes(name)),
      [],
    );
  });

  it('works as inline text, and loads another language from the folder it is given', async () => {
    const text = await (await fetch(address)).text();
    const page = await openPage('<ketamine-faq></ketamine-faq>');
    const faq = await classicArrives(page, { text, base: folder });
    assert.deepEqual(ids(faq), everyId);
    assert.equal(await readSpanish(faq), 'es');
  });

  for (const [order, first, second] of [
    ['the classic script, then the module', classicArrives, scriptArrives],
    ['the module, then the classic script', scriptArrives, classicArrives],
    ['the classic script twice', classicArrives, classicArrives],
  ])
    it(`may be on a page beside another copy, without a warning: ${order}`, async () => {
      const page = await openPage('<ketamine-faq></ketamine-faq>');
      const errors = [];
      page.addEventListener('error', ({ message }) => errors.push(message));
      await first(page);
      const defined = page.customElements.get('ketamine-faq');
      const warnings = await warningsDuring(() => second(page), page);
      const faq = await theFaq(page);
      assert.isTrue(page.customElements.get('ketamine-faq') === defined);
      assert.lengthOf(all(faq, '[part=item]'), 20);
      assert.deepEqual([...warnings, ...errors], []);
    });
});
