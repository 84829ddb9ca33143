import { assert } from 'chai';

import { button, isOpen, next, one, openIds, text } from '../support/fixture.js';
import { assertSmokeSuite, openHostile } from '../support/hostile-page.js';

describe('The element passes the smoke suite after a page', () => {
  it('has created it by script', async () => {
    await assertSmokeSuite(await openHostile('by-script'));
  });

  it('has set it as innerHTML', async () => {
    await assertSmokeSuite(await openHostile('by-inner-html'));
  });

  for (const [how, copy] of [
    ['cloneNode', (page, faq) => faq.cloneNode(true)],
    ['importNode into the same page', (page, faq) => page.document.importNode(faq, true)],
    ['importNode out of another page', (page) => importFrom(page)],
  ])
    it(`has copied it: ${how}`, async () => {
      const { page, faq } = await openHostile('plain');
      button(faq, 'prepare').click();
      await faq.updateComplete;
      const other = copy(page, faq);
      faq.replaceWith(other);
      await assertSmokeSuite({ page, faq: other });
    });

  it('has moved it a hundred times', async () => {
    const { page, faq } = await openHostile('plain');
    const boxes = [0, 1].map(() => page.document.body.appendChild(page.document.createElement('section')));
    button(faq, 'prepare').click();
    await faq.updateComplete;
    const told = [];
    faq.addEventListener('ketamine-faq-toggle', ({ detail }) => told.push(detail.id));
    for (let move = 0; move < 100; move++) {
      boxes[move % 2].append(faq);
      // Moves come at once, between two updates, and after an update.
      if (move % 3) await faq.updateComplete;
    }
    assert.isTrue(isOpen(faq, 'prepare'));
    assert.deepEqual(told, []);
    button(faq, 'prepare').click();
    await faq.updateComplete;
    assert.deepEqual(told, ['prepare']);
    await assertSmokeSuite({ page, faq });
  });

  it('has rendered it again with React, which changes nothing for a reader', async () => {
    const { page, faq } = await openHostile('react');
    assert.deepEqual(openIds(faq), ['cost']);
    assert.equal(one(faq, '[part=group-heading]').localName, 'h3');
    button(faq, 'prepare').click();
    const menu = one(faq, 'select');
    const changed = next(faq, 'ketamine-faq-language');
    menu.value = 'es';
    menu.dispatchEvent(new page.Event('change'));
    await changed;
    for (let time = 0; time < 5; time++) {
      page.again();
      await faq.updateComplete;
    }
    assert.isTrue(page.document.querySelector('ketamine-faq') === faq);
    assert.equal(text(faq), 'Call us, 5');
    assert.deepEqual(openIds(faq), ['prepare', 'cost']);
    assert.equal(faq.locale, 'es');
    assert.deepEqual(
      Array.from(page.told, ({ id, open }) => [id, open]),
      [['prepare', true]],
    );

    one(faq, '[part=notice] button').click();
    await faq.updateComplete;
    for (const id of ['prepare', 'cost']) button(faq, id).click();
    await assertSmokeSuite({ page, faq });
  });
});

/** Imports an element from a page without the script, where it is not upgraded. */
function importFrom(page) {
  const other = new page.DOMParser().parseFromString(
    '<ketamine-faq><p>Call or text 988.</p></ketamine-faq>',
    'text/html',
  );
  return page.document.importNode(other.querySelector('ketamine-faq'), true);
}
