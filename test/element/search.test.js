import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';

import {
  all,
  control,
  fixture,
  groupTitles,
  ids,
  isSeen,
  lines,
  one,
  openIds,
  search,
  seenIds,
  found,
  text,
} from '../support/faq.js';

const show = (attributes = '') => fixture(`<ketamine-faq ${attributes}></ketamine-faq>`);
/** The ids of the questions that hold all words in their title or answer, without their sources. */
const having = (faq, ...words) =>
  ids(faq).filter((id) => {
    const where = all(faq, `#${id} [part=question], #${id}-answer :is(p, li):not([part=sources] *)`).map(text);
    return words.every((word) => where.join('\n').toLowerCase().includes(word));
  });
const showAll = (faq) => all(faq, '[part~=button]').find((button) => text(button).startsWith('Show all'));

describe('A search', () => {
  it('shows the questions that hold the word, while a reader types', async () => {
    const faq = await show();
    one(faq, 'input').focus();
    await sendKeys({ type: 'bla' });
    await faq.updateComplete;
    assert.deepEqual(seenIds(faq), having(faq, 'bla'));
    await sendKeys({ type: 'dder' });
    await faq.updateComplete;
    assert.deepEqual(seenIds(faq), ['good-for-depression', 'who-should-not', 'how-long', 'side-effects', 'long-term']);
    assert.deepEqual(seenIds(faq), having(faq, 'bladder'));
  });

  it('shows how many questions it has found', async () => {
    const faq = await show();
    assert.equal(text(found(faq)), '');
    await search(faq, 'bladder');
    assert.equal(lines(found(faq)), 'Questions found: 5');
    await search(faq, 'ketamine');
    assert.equal(lines(found(faq)), `Questions found: ${having(faq, 'ketamine').length}`);
    await search(faq, '');
    assert.equal(text(found(faq)), '');
  });

  it('hides a group in which nothing is found', async () => {
    const faq = await show();
    await search(faq, 'bladder');
    assert.deepEqual(
      groupTitles(faq).filter((_, at) => isSeen(all(faq, '[part=group-heading]')[at])),
      ['The basics', 'Is it right for me?', 'Treatment, step by step', 'Risks'],
    );
  });

  it('opens and closes no question', async () => {
    const faq = await show('open="cost"');
    let told = 0;
    faq.addEventListener('ketamine-faq-toggle', () => told++);
    for (const query of ['bladder', 'suicide', 'overdose', 'qqq', '']) {
      await search(faq, query);
      assert.deepEqual(openIds(faq), ['cost'], query);
    }
    assert.equal(told, 0);
  });

  it('finds the telephone numbers of the region, and shows them as links', async () => {
    const faq = await show('region="GB"');
    await search(faq, 'lose hope, get help now');
    assert.include(seenIds(faq), 'if-it-does-not-help');
    await search(faq, '116 123');
    assert.include(seenIds(faq), 'suicidal-thoughts');
    assert.isTrue(isSeen(one(faq, '#suicidal-thoughts > p a[href="tel:116123"]')));
  });
});

const helpAlways = (faq) => one(faq, '.kf-help-always');

describe('A search that finds nothing', () => {
  it('says what to do, names both help lines, and offers all questions', async () => {
    const faq = await show();
    await search(faq, ' <b>{count} ');
    assert.deepEqual(seenIds(faq), []);
    assert.include(text(found(faq)), 'No question has “<b>{count}” in it. Try a shorter word, or ask your clinic.');
    assert.equal(text(helpAlways(faq)), 'In an emergency: Call 911. Thinking about suicide? Call or text 988.');
    for (const number of ['911', '988'])
      assert.isTrue(isSeen(helpAlways(faq).querySelector(`a[href="tel:${number}"]`)), number);
    assert.equal(text(showAll(faq)), 'Show all 20');
  });

  it('shows what was typed in an element of its own direction', async () => {
    const faq = await show();
    await search(faq, ' אבג 123 ');
    assert.equal(found(faq).querySelector('bdi').textContent, 'אבג 123');
  });
});

describe('The help lines of every search', () => {
  it('are shown once: under the result, whatever was typed, or in the help box above it, and not before or after', async () => {
    const faq = await show();
    assert.isNull(helpAlways(faq));
    for (const query of ['suicide', 'overdose']) {
      await search(faq, query);
      for (const number of ['911', '988'])
        assert.isTrue(isSeen(one(faq, `.kf-urgent a[href="tel:${number}"]`)), `${query}: ${number}`);
      assert.isNull(helpAlways(faq), query);
    }
    for (const query of ['cost', 'qqq', 'depression']) {
      await search(faq, query);
      assert.isNull(one(faq, '.kf-urgent'), query);
      assert.isTrue(isSeen(helpAlways(faq)), query);
      assert.isAtLeast(
        helpAlways(faq).getBoundingClientRect().top,
        found(faq).getBoundingClientRect().bottom - 1,
        query,
      );
    }
    await search(faq, '');
    assert.isNull(helpAlways(faq));
  });

  it('are those of the region', async () => {
    const faq = await show('region="AU"');
    await search(faq, 'cost');
    assert.equal(
      text(helpAlways(faq)),
      'In an emergency: Call 000. Thinking about suicide? Call Lifeline at 13 11 14.',
    );
  });

  it('keeps the search field', async () => {
    const faq = await show();
    await search(faq, 'qqq');
    assert.isTrue(isSeen(control(faq, 'search')));
  });
});
