import { assert } from 'chai';

import {
  control,
  dateOf,
  everyId,
  fixture,
  ids,
  isSeen,
  setClock,
  text,
  today,
  warningsDuring,
} from '../support/faq.js';

const { sourcesChecked } = await (await fetch('/dist/manifest.json')).json();

/** Sets the date to some months and days after the sources were checked. */
function setLater(months, days = 0) {
  const date = new Date(sourcesChecked);
  date.setUTCMonth(date.getUTCMonth() + months);
  date.setUTCDate(date.getUTCDate() + days);
  setClock(date.getTime());
}

/** Renders an element twice, and returns it with the warnings on the console. */
async function show() {
  let faq;
  const said = await warningsDuring(async () => {
    faq = await fixture('<ketamine-faq></ketamine-faq>');
    faq.headingLevel = 3;
    await faq.updateComplete;
  });
  assert.deepEqual(ids(faq), everyId);
  return { faq, said };
}

describe('A text that nobody has checked for long', () => {
  afterEach(() => setClock(today));

  for (const [days, when] of [
    [0, 'on the day it was checked'],
    [200, 'after half a year'],
  ])
    it(`shows and logs nothing ${when}`, async () => {
      setLater(0, days);
      const { faq, said } = await show();
      assert.deepEqual(said, []);
      assert.isFalse(isSeen(control(faq, 'notice')));
    });

  it('shows and logs nothing on the last day of nine months', async () => {
    setLater(9, -1);
    const { faq, said } = await show();
    assert.deepEqual(said, []);
    assert.isFalse(isSeen(control(faq, 'notice')));
  });

  for (const [months, days, when] of [
    [9, 0, 'after nine months'],
    [12, -1, 'on the last day of twelve months'],
  ])
    it(`warns on the console ${when}, once, and shows readers nothing`, async () => {
      setLater(months, days);
      const { faq, said } = await show();
      assert.lengthOf(said, 1);
      assert.include(said[0], sourcesChecked);
      assert.isFalse(isSeen(control(faq, 'notice')));
    });

  for (const months of [12, 30])
    it(`shows every reader a notice with the date after ${months} months`, async () => {
      setLater(months);
      const { faq, said } = await show();
      assert.lengthOf(said, 1);
      assert.isTrue(isSeen(control(faq, 'notice')));
      assert.include(text(control(faq, 'notice')), `last checked on ${dateOf(sourcesChecked, 'UTC')}.`);
      assert.include(text(control(faq, 'notice')), 'Ask your clinic');
    });
});
