// Messages to screen readers, by one live region that nobody sees: each once, without markup, after a pause.
import { assert } from 'chai';

import { all, announced, fixture, isSeen, next, one, search, status, text } from '../support/faq.js';

const show = (attributes = '') => fixture(`<ketamine-faq ${attributes}></ketamine-faq>`);
const crisis = 'Thinking about suicide? Call or text 988 (US): free, day and night.';
const emergency = 'In danger now? Call 911. No one answers on this page. Please call now.';

describe('The live region', () => {
  it('is one, unseen, empty and outside of what is seen of a search', async () => {
    const faq = await show('open="all"');
    assert.equal(all(faq, '[role=status], [role=alert], [aria-live]').length, 1);
    assert.equal(status(faq).textContent, '');
    const { width, height } = status(faq).getBoundingClientRect();
    assert.isAtMost(Math.max(width, height), 1);
    await search(faq, 'suicide');
    assert.isTrue(isSeen(one(faq, '.kf-urgent')));
    assert.isNull(one(faq, '.kf-urgent').closest('[role=status]'));
  });

  for (const [query, expected] of [
    ['suicide', `${crisis} ${emergency} Questions found: 3`],
    ['chest pain', `${emergency} ${crisis} Questions found: 2`],
    ['bladder', 'Questions found: 5'],
    [
      'xqzt',
      'No question has “xqzt” in it. Try a shorter word, or ask your clinic. In an emergency: Call 911. Thinking about suicide? Call or text 988.',
    ],
  ])
    it(`says the result of a search at once, the help first: ${query}`, async () => {
      const faq = await show();
      const message = announced(faq);
      await search(faq, query);
      assert.equal(status(faq).textContent, '', 'not before the reader has stopped typing');
      const said = await message;
      assert.isTrue(said.startsWith(expected.replace(/Questions found: \d+$/, '')), said);
      assert.equal(status(faq).childNodes.length, 1, 'flat text');
      assert.equal(
        said.match(/Questions found: \d+$/)?.[0],
        text(one(faq, '.kf-found')).match(/Questions found: \d+$/)?.[0],
      );
    });

  it('says only the last of several results, and the same result again', async () => {
    const faq = await show();
    const texts = [];
    new MutationObserver(() => texts.push(status(faq).textContent)).observe(status(faq), { childList: true });
    const message = announced(faq);
    for (const query of ['s', 'su', 'sui', 'suicide', 'suicid']) await search(faq, query);
    await message;
    assert.deepEqual(texts.filter(Boolean).length, 1);
    await search(faq, '');
    assert.equal(status(faq).textContent, '', 'empty when the search ends');
    const again = announced(faq);
    await search(faq, 'suicid');
    assert.equal(await again, texts.find(Boolean));
  });

  it('says a change of language with the notice that nobody has checked the translation', async () => {
    const faq = await show();
    const changed = next(faq, 'ketamine-faq-language');
    one(faq, 'select').value = 'es';
    one(faq, 'select').dispatchEvent(new Event('change'));
    await changed;
    const message = await announced(faq);
    assert.match(message, /^Idioma: Español\. /);
    assert.include(text(one(faq, '.kf-notice')), message.replace('Idioma: Español. ', ''));
  });

  it('says the help while a clock in the header runs, and then not again', async () => {
    const faq = await fixture('<ketamine-faq><p slot="header">0</p></ketamine-faq>');
    const clock = faq.querySelector('p');
    const tick = () => (clock.textContent = Number(clock.textContent) + 1);
    const ticking = setInterval(tick, 50);
    const message = announced(faq);
    await search(faq, 'suicide');
    assert.match(await message, /988/);
    clearInterval(ticking);
    tick();
    await Promise.resolve();
    await faq.updateComplete;
    assert.equal(status(faq).textContent, await message);
  });

  it('does not say the same result again when the page changes a question of its own', async () => {
    const faq = await fixture(
      '<ketamine-faq><details id="own"><summary>Open?</summary><p>0</p></details></ketamine-faq>',
    );
    const message = announced(faq);
    await search(faq, 'suicide');
    await message;
    faq.querySelector('p').textContent = '1';
    await Promise.resolve();
    await faq.updateComplete;
    assert.equal(status(faq).textContent, await message);
  });

  it('says nothing at the first render, nor for a change of an option', async () => {
    const faq = await show('lang="es"');
    let isSaid = false;
    announced(faq).then(() => (isSaid = true));
    faq.mode = 'single';
    await faq.updateComplete;
    const message = announced(faq);
    await search(faq, 'xqzt');
    assert.match(await message, /xqzt/, 'the first message is that of the search');
    assert.isTrue(isSaid);
  });
});
