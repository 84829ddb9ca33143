import { assert } from 'chai';

import { everyId, fixture, openIds, panel } from '../support/faq.js';

const show = (attributes = '') => fixture(`<ketamine-faq ${attributes}></ketamine-faq>`);
/** Fires the event of a browser that has found words in a closed answer. */
const finds = (faq, id) => panel(faq, id).dispatchEvent(new Event('beforematch', { bubbles: true }));

describe('Find in page, the search of the browser,', () => {
  it('opens the answer that holds the words, and fires both events', async () => {
    const faq = await show();
    const told = [];
    for (const name of ['beforetoggle', 'toggle'])
      faq.addEventListener(`ketamine-faq-${name}`, ({ detail }) => told.push([name, detail]));
    finds(faq, 'prepare');
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['prepare']);
    const detail = { id: 'prepare', open: true };
    assert.deepEqual(told, [
      ['beforetoggle', detail],
      ['toggle', detail],
    ]);
  });

  it('opens the answer even where a page cancels the event', async () => {
    const faq = await show();
    faq.addEventListener('ketamine-faq-beforetoggle', (event) => event.preventDefault());
    finds(faq, 'prepare');
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['prepare']);
  });

  it('closes the other questions in single mode', async () => {
    const faq = await show('mode="single" open="cost"');
    finds(faq, 'prepare');
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['prepare']);
  });

  it('searches every closed answer in browsers that support hidden=until-found', async () => {
    const faq = await show();
    const expected = 'onbeforematch' in document.body ? 'until-found' : '';
    for (const id of everyId) assert.equal(panel(faq, id).getAttribute('hidden'), expected);
  });
});
