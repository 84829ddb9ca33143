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
    const led = (id) =>
      all(faq, `#${id}-answer p`)
        .filter((line) => text(line).endsWith(':') && line.nextElementSibling?.localName === 'ul')
        .flatMap((line) => [...line.nextElementSibling.children].map((bullet) => `${text(line)} ${text(bullet)}`));
    await search(faq, 'thyroid');
    assert.include(led('who-should-not'), excerpt(faq, 'who-should-not'));
    for (const query of ['seizure', 'alcohol', 'pain', 'training', 'heart']) {
      await search(faq, query);
      for (const id of seenIds(faq)) {
        const said = excerpt(faq, id) ?? '';
        const cut = led(id).filter((whole) => whole !== said && said && whole.endsWith(said));
        assert.deepEqual(cut, [], query);
      }
    }
  });

  it('is never cut in the middle', async () => {
    const faq = await show();
    for (const query of ['not', 'alcohol', 'fda', 'stop', 'than', 'study', 'hours', 'help']) {
      await search(faq, query);
      for (const id of seenIds(faq).filter((id) => excerpt(faq, id))) {
        const said = excerpt(faq, id);
        assert.include(said.toLowerCase(), query);
        const blocks = all(faq, `#${id}-answer :is(p, li):not([part=sources] *)`).map(text);
        const isWhole = (block) => {
          const [before, after] = [block.slice(0, block.indexOf(said)), block.slice(block.indexOf(said) + said.length)];
          return block.includes(said) && /(^|[.?!:”] )$/.test(before) && /^($| )/.test(after) && /[.?!:”)]$/.test(said);
        };
        const isBullet = blocks.some((block) => said.endsWith(block));
        assert.isTrue(isBullet || blocks.some(isWhole), `${id}: ${said}`);
      }
    }
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
