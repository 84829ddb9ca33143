import { assert } from 'chai';

import { all, fixture, isSeen, search, seenIds, text } from '../support/faq.js';

const show = (attributes = '') => fixture(`<ketamine-faq ${attributes}></ketamine-faq>`);
const excerpt = (faq, id) => text(all(faq, `#${id} > p`).find(isSeen));

describe('The sentence below a question that a search has found', () => {
  it('holds the words where the title does not', async () => {
    const faq = await show();
    for (const query of ['bladder', 'breastfeed', 'thyroid']) {
      await search(faq, query);
      assert.isAbove(seenIds(faq).length, 0, query);
      for (const id of seenIds(faq)) assert.include(excerpt(faq, id).toLowerCase(), query, id);
    }
  });

  it('keeps the line that introduces a list before its bullet', async () => {
    const faq = await show();
    await search(faq, 'thyroid');
    const lines = all(faq, '#who-should-not-answer p').map(text);
    assert.isTrue(lines.some((line) => line.endsWith(':') && excerpt(faq, 'who-should-not').startsWith(line)));
  });

  it('is not shown where the title holds the words or the answer is open', async () => {
    const faq = await show('open="long-term"');
    await search(faq, 'addictive');
    assert.isUndefined(excerpt(faq, 'addictive'));
    await search(faq, 'bladder');
    assert.isUndefined(excerpt(faq, 'long-term'));
    faq.hide('long-term');
    await faq.updateComplete;
    assert.include(excerpt(faq, 'long-term'), 'bladder');
  });
});
