import { assert } from 'chai';

import { all, everyId, ids, isOpen, one, button } from '../support/fixture.js';
import { openPage, scriptArrives, theFaq } from '../support/page.js';

const address = new URL('/dist/ketamine-faq.classic.js', location).href;
const folder = new URL('/dist/', location).href;

/** The classic script arrives, as an address or as text. */
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

/** Waits for what the element tells of a language. */
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

describe('the classic script', () => {
  it('works by its address, leaves no name on the page, and finds another language', async () => {
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

  it('works as text, and finds another language where it is told', async () => {
    const text = await (await fetch(address)).text();
    const page = await openPage('<ketamine-faq></ketamine-faq>');
    const faq = await classicArrives(page, { text, base: folder });
    assert.deepEqual(ids(faq), everyId);
    assert.equal(await readSpanish(faq), 'es');
  });

  it('is one with the module, whichever comes first', async () => {
    for (const [first, second] of [
      [classicArrives, scriptArrives],
      [scriptArrives, classicArrives],
    ]) {
      const page = await openPage('<ketamine-faq></ketamine-faq>');
      await first(page);
      const defined = page.customElements.get('ketamine-faq');
      const faq = await second(page);
      assert.isTrue(page.customElements.get('ketamine-faq') === defined);
      assert.lengthOf(all(faq, '[part=item]'), 20);
    }
  });
});

describe('where the language files are', () => {
  for (const [kind, arrives] of [
    ['module', scriptArrives],
    ['classic script', classicArrives],
  ])
    it(`can be said by a script that waits for the ${kind}, in time for the first language`, async () => {
      const page = await openPage('<ketamine-faq lang="es"></ketamine-faq>');
      const waiting = page.document.createElement('script');
      waiting.text = `customElements.whenDefined('ketamine-faq').then((KetamineFaq) => { KetamineFaq.base = '/nowhere/'; });`;
      page.document.head.append(waiting);
      const failed = told(page, 'error', 'es');
      await arrives(page);
      await failed;
      assert.equal(page.document.querySelector('ketamine-faq').locale, 'en');

      page.customElements.get('ketamine-faq').base = folder;
      const faq = await theFaq(page);
      assert.equal(await readSpanish(faq), 'es');
    });
});
