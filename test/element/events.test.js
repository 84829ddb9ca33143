import { assert } from 'chai';

import { button, control, everyId, fixture, isOpen, openIds } from '../support/faq.js';

/** Shows the element, and notes on the page around it what it tells; `refuse` cancels what it is asked about. */
async function listen(attributes = '', refuse = () => false) {
  const told = [];
  for (const name of ['beforetoggle', 'toggle']) {
    const note = (event) => {
      const { id, open } = event.detail;
      told.push(`${name} ${id} ${open}`);
      if (name === 'beforetoggle' && refuse(event)) event.preventDefault();
    };
    document.addEventListener(`ketamine-faq-${name}`, note);
    undo.push(() => document.removeEventListener(`ketamine-faq-${name}`, note));
  }
  return { told, faq: await fixture(`<ketamine-faq ${attributes}></ketamine-faq>`) };
}
const undo = [];
afterEach(() => undo.splice(0).forEach((step) => step()));

describe('what a page is told', () => {
  it('hears before and after a reader opens and closes a question', async () => {
    const { faq, told } = await listen();
    button(faq, 'cost').click();
    assert.deepEqual(told, ['beforetoggle cost true']);
    await faq.updateComplete;
    button(faq, 'cost').click();
    await faq.updateComplete;
    assert.deepEqual(told, [
      'beforetoggle cost true',
      'toggle cost true',
      'beforetoggle cost false',
      'toggle cost false',
    ]);
  });

  it('hears “before” while the question is as it was, and “after” when it has changed', async () => {
    const { faq } = await listen();
    const states = [];
    for (const name of ['beforetoggle', 'toggle'])
      faq.addEventListener(`ketamine-faq-${name}`, () => states.push(isOpen(faq, 'cost')));
    faq.show('cost');
    await faq.updateComplete;
    faq.hide('cost');
    await faq.updateComplete;
    assert.deepEqual(states, [false, true, true, false]);
  });

  it('hears it outside a shadow root that the element stands in', async () => {
    const { faq, told } = await listen();
    const host = document.createElement('div');
    faq.replaceWith(host);
    host.attachShadow({ mode: 'open' }).append(faq);
    faq.show('cost');
    await faq.updateComplete;
    assert.deepEqual(told, ['beforetoggle cost true', 'toggle cost true']);
  });

  it('hears of every question when all are opened and closed', async () => {
    const { faq, told } = await listen();
    control(faq, 'toggle-all').click();
    await faq.updateComplete;
    assert.sameMembers(
      told,
      everyId.flatMap((id) => [`beforetoggle ${id} true`, `toggle ${id} true`]),
    );
    told.length = 0;
    faq.hideAll();
    await faq.updateComplete;
    assert.sameMembers(
      told,
      everyId.flatMap((id) => [`beforetoggle ${id} false`, `toggle ${id} false`]),
    );
  });

  it('hears of the question that closes where one is open at a time', async () => {
    const { faq, told } = await listen('mode="single" open="brain"');
    button(faq, 'cost').click();
    await faq.updateComplete;
    assert.sameMembers(told, [
      'beforetoggle cost true',
      'beforetoggle brain false',
      'toggle brain false',
      'toggle cost true',
    ]);
  });

  it('hears nothing of what is open at the start, nor of what does not change', async () => {
    const { faq, told } = await listen('open="cost brain"');
    faq.show('cost');
    faq.hide('prepare');
    await faq.updateComplete;
    assert.deepEqual(told, []);
  });
});

describe('a page that names other questions to be open', () => {
  it('hears what has opened and closed, and is not asked', async () => {
    const { faq, told } = await listen('open="brain"');
    faq.open = 'cost';
    await faq.updateComplete;
    assert.sameMembers(told, ['toggle brain false', 'toggle cost true']);
  });
});

describe('a page that refuses', () => {
  it('keeps a question closed or open, for a reader and for a script', async () => {
    const { faq, told } = await listen('open="brain"', () => true);
    button(faq, 'cost').click();
    button(faq, 'brain').click();
    faq.show('prepare');
    faq.hide('brain');
    faq.showAll();
    faq.hideAll();
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['brain']);
    assert.isEmpty(told.filter((line) => line.startsWith('toggle')));
  });

  it('refuses one and not the others', async () => {
    const { faq } = await listen('', ({ detail }) => detail.id === 'cost');
    faq.showAll();
    await faq.updateComplete;
    assert.deepEqual(
      openIds(faq),
      everyId.filter((id) => id !== 'cost'),
    );
  });
});

describe('a page that keeps a question open where one is open at a time', () => {
  it('keeps the other closed', async () => {
    const { faq } = await listen('mode="single" open="brain"', ({ detail }) => detail.id === 'brain');
    button(faq, 'cost').click();
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['brain']);
  });
});
