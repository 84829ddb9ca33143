import { assert } from 'chai';

import { button, control, everyId, fixture, isOpen, openIds } from '../support/faq.js';

/** Renders an element and records its events on the document. `refuse` decides which event is canceled. */
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

describe('The events of a question', () => {
  it('are fired before and after a reader opens and closes it', async () => {
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

  it('are fired before it changes and after it has changed', async () => {
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

  it('reach the document through a shadow root around the element', async () => {
    const { faq, told } = await listen();
    const host = document.createElement('div');
    faq.replaceWith(host);
    host.attachShadow({ mode: 'open' }).append(faq);
    faq.show('cost');
    await faq.updateComplete;
    assert.deepEqual(told, ['beforetoggle cost true', 'toggle cost true']);
  });

  it('are fired for every question when all are opened and closed', async () => {
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

  it('are fired for the question that closes in single mode', async () => {
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

  it('are not fired for questions that are open at the start or do not change', async () => {
    const { faq, told } = await listen('open="cost brain"');
    faq.show('cost');
    faq.hide('prepare');
    await faq.updateComplete;
    assert.deepEqual(told, []);
  });
});

describe('A page that changes the attribute open', () => {
  it('gets toggle events, and no cancelable event before them', async () => {
    const { faq, told } = await listen('open="brain"');
    faq.open = 'cost';
    await faq.updateComplete;
    assert.sameMembers(told, ['toggle brain false', 'toggle cost true']);
  });
});

describe('A page that cancels the event before a change', () => {
  it('keeps a question closed or open, against a reader and against a script', async () => {
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

  it('can keep one question closed while the others open', async () => {
    const { faq } = await listen('', ({ detail }) => detail.id === 'cost');
    faq.showAll();
    await faq.updateComplete;
    assert.deepEqual(
      openIds(faq),
      everyId.filter((id) => id !== 'cost'),
    );
  });
});

describe('A page that keeps a question open in single mode', () => {
  it('keeps the other question closed', async () => {
    const { faq } = await listen('mode="single" open="brain"', ({ detail }) => detail.id === 'brain');
    button(faq, 'cost').click();
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['brain']);
  });
});
