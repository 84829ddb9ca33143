import { assert } from 'chai';

import { everyId, fixture, ids, risks, shipped, warningsDuring } from '../support/faq.js';

/** As they are shown: a group stands where its first question is named. */
const inGroups = (named) => {
  const groupOf = (id) => Object.keys(shipped).find((group) => shipped[group].includes(id));
  return [...new Set(named.map(groupOf))].flatMap((group) => named.filter((id) => groupOf(id) === group));
};
const shown = async (attributes) => ids(await fixture(`<ketamine-faq ${attributes}></ketamine-faq>`));

describe('the risks beside the benefits', () => {
  for (const id of everyId) {
    const isRisk = risks.includes(id);
    it(isRisk ? `does not leave out ${id}, and says so` : `leaves out ${id}, and no risk with it`, async () => {
      const said = await warningsDuring(async () => {
        const left = await shown(`exclude="${id}"`);
        assert.sameMembers(left, isRisk ? everyId : everyId.filter((other) => other !== id));
        assert.includeMembers(left, risks);
      });
      assert.lengthOf(said, isRisk ? 1 : 0);
      if (isRisk) assert.include(said[0], id);
    });

    it(id === 'cost' ? 'shows the cost alone' : `adds the risks after ${id}, in their order`, async () => {
      const missing = risks.filter((risk) => risk !== id);
      const expected = id === 'cost' ? [id] : inGroups([id, ...missing]);
      const said = await warningsDuring(async () => assert.deepEqual(await shown(`questions="${id}"`), expected));
      assert.lengthOf(said, id === 'cost' ? 0 : 1);
      if (id !== 'cost') for (const risk of missing) assert.include(said[0], risk);
    });
  }

  it('keeps them when their groups are left out, and adds them when a script leaves them out later', async () => {
    await warningsDuring(async () => {
      const others = everyId.filter((id) => !shipped.risks.includes(id) && !shipped['right-for-me'].includes(id));
      const faq = await fixture('<ketamine-faq exclude="risks right-for-me"></ketamine-faq>');
      assert.sameMembers(ids(faq), [...others, ...risks]);
      faq.exclude = null;
      faq.questions = 'brain';
      await faq.updateComplete;
      assert.deepEqual(ids(faq), ['brain', ...risks]);
      faq.exclude = risks;
      await faq.updateComplete;
      assert.deepEqual(ids(faq), ['brain', ...risks]);
    });
  });
});
