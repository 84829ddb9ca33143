import { assert } from 'chai';

import { all, answer, control, dateOf, everyId, fixture, isSeen, setClock, text, today } from '../support/faq.js';
import { pressToPrint } from '../support/press-to-print.js';

const press = (faq, look) => pressToPrint(control(faq, 'print'), look);

/** The ancestors of an element, through shadow roots. */
function* around(element) {
  for (let box = element; (box = box.parentElement ?? box.getRootNode().host);) yield box;
}

/** Whether an ancestor cuts off a part of the element. */
const isCut = (faq) =>
  [...around(faq)].some((box) => {
    const { overflow, position, display } = getComputedStyle(box);
    const isShort = box.getBoundingClientRect().bottom + 1 < faq.getBoundingClientRect().bottom;
    return display === 'none' || position === 'fixed' || (overflow !== 'visible' && isShort);
  });

const assertWhole = (faq) => {
  for (const id of everyId) assert.isTrue(isSeen(answer(faq, id)), id);
  assert.isFalse(isCut(faq), 'nothing cuts it short');
};

const later = today + 9 * 24 * 60 * 60 * 1000;
const narrow = 'style="height: 100px; overflow: hidden"';

describe('The print button', () => {
  it('prints the element, and nothing of the page around it', async () => {
    const faq = await fixture(
      `<header>A clinic</header>
       <main><h1>Ketamine</h1><ketamine-faq></ketamine-faq><p>Call us</p></main>
       <ketamine-faq class="other"></ketamine-faq><footer>Our address</footer>`,
    );
    const others = [...document.querySelectorAll('header, h1, main > p, .other, footer')];
    assert.lengthOf(others, 5);
    await press(faq, () => {
      assertWhole(faq);
      for (const other of others) assert.isFalse(isSeen(other), other.localName);
    });
    for (const other of others) assert.isTrue(isSeen(other), `${other.localName} is back`);
  });

  it('prints the whole element out of boxes that are too short for it', async () => {
    const faq = await fixture(`<div ${narrow}><div ${narrow}><ketamine-faq></ketamine-faq></div></div>`);
    assert.isTrue(isCut(faq));
    await press(faq, () => assertWhole(faq));
    assert.isTrue(isCut(faq), 'the boxes are as they were');
  });

  it('prints the whole element out of a shadow root, and nothing else', async () => {
    const faq = await fixture('<p class="outside">A clinic</p><ketamine-faq></ketamine-faq>');
    const outer = document.createElement('div');
    faq.replaceWith(outer);
    outer.attachShadow({ mode: 'open' }).innerHTML = `<p>Menu</p><section ${narrow}></section>`;
    outer.shadowRoot.querySelector('section').append(faq);
    await faq.updateComplete;
    await press(faq, () => {
      assertWhole(faq);
      assert.isFalse(isSeen(document.querySelector('.outside')), 'what is outside');
      assert.isFalse(isSeen(outer.shadowRoot.querySelector('p')), 'what is beside it in the shadow root');
    });
  });

  it('prints the whole element where the host of its shadow root is too short for it', async () => {
    const faq = await fixture(`<div class="host" ${narrow}></div><ketamine-faq></ketamine-faq>`);
    const host = document.querySelector('.host');
    host.attachShadow({ mode: 'open' }).append(faq);
    await faq.updateComplete;
    await press(faq, () => assertWhole(faq));
  });

  it('prints the whole element where a component shows it through a slot', async () => {
    const faq = await fixture('<div class="tab"><ketamine-faq></ketamine-faq><p>Beside it</p></div>');
    const tab = document.querySelector('.tab');
    tab.attachShadow({ mode: 'open' }).innerHTML = `<h2>Tabs</h2><div ${narrow}><slot></slot></div>`;
    const cuts = () => {
      const { overflow, height } = getComputedStyle(tab.shadowRoot.querySelector('div'));
      return overflow !== 'visible' && parseFloat(height) < faq.getBoundingClientRect().height;
    };
    assert.isTrue(cuts());
    await press(faq, () => {
      assertWhole(faq);
      assert.isFalse(cuts());
      assert.isFalse(isSeen(tab.querySelector('p')));
      assert.isFalse(isSeen(tab.shadowRoot.querySelector('h2')));
    });
    assert.isTrue(cuts());
  });

  it('prints the content of the slots', async () => {
    const faq = await fixture(
      `<ketamine-faq><div slot="header"><b>Our clinic</b></div><div slot="footer"><b>Our address</b></div><i>988</i></ketamine-faq>`,
    );
    await press(faq, () => {
      for (const slotted of faq.querySelectorAll('b')) assert.isTrue(isSeen(slotted));
      assert.isFalse(isSeen(faq.querySelector('i')), 'the fallback stays unseen');
    });
  });

  it('leaves the page as it was', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    const host = document.createElement('div');
    faq.replaceWith(host);
    const root = host.attachShadow({ mode: 'open' });
    root.append(faq);
    await faq.updateComplete;
    const state = () => ({
      page: document.documentElement.outerHTML,
      root: root.innerHTML,
      sheets: [...document.adoptedStyleSheets, ...root.adoptedStyleSheets].length,
    });
    const before = state();
    await press(faq, () => assert.notDeepEqual(state(), before));
    assert.deepEqual(state(), before);
    await press(faq, () => assertWhole(faq));
    assert.deepEqual(state(), before);
  });

  it('prints the day of printing', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    setClock(later);
    let said;
    await press(faq, () => (said = all(faq, 'p').map(text).join(' ')));
    setClock(today);
    assert.include(said, `Printed: ${dateOf(later)}`);
  });
});
