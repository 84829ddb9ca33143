import { assert } from 'chai';

import {
  all,
  crisisLines,
  everyId,
  fixture,
  groupTitles,
  ids,
  isSeen,
  risks,
  search,
  text,
  warningsDuring,
} from '../support/faq.js';

const shown = async (attributes) => ids(await fixture(`<ketamine-faq ${attributes}></ketamine-faq>`));
const allRisks = 'suicidal-thoughts side-effects addictive';

describe('The attribute questions', () => {
  it('shows all twenty questions in five groups by default', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    assert.deepEqual(ids(faq), everyId);
    assert.deepEqual(groupTitles(faq), [
      'The basics',
      'Is it right for me?',
      'Treatment, step by step',
      'Risks',
      'In short',
    ]);
  });

  it('puts a group where its first question is named, with all its questions below it', async () => {
    const faq = await fixture(
      '<ketamine-faq questions="side-effects prepare addictive the-day suicidal-thoughts long-term"></ketamine-faq>',
    );
    assert.deepEqual(groupTitles(faq), ['Risks', 'Treatment, step by step', 'Is it right for me?']);
    assert.deepEqual(ids(faq), ['side-effects', 'addictive', 'long-term', 'prepare', 'the-day', 'suicidal-thoughts']);
  });

  it('accepts an array from a script', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    faq.questions = ['cost', ...risks];
    await faq.updateComplete;
    assert.deepEqual(ids(faq), ['cost', ...risks]);
  });

  it('shows and counts a question once, however often it is named', async () => {
    const faq = await fixture(`<ketamine-faq questions="cost cost prepare cost ${allRisks} prepare"></ketamine-faq>`);
    assert.deepEqual(ids(faq), ['cost', 'prepare', ...risks]);
    await search(faq, 'qqq');
    assert.include(all(faq, '[part~=button]').map(text), 'Show all 5');
  });

  it('shows no question with “none”, and the crisis lines all the same', async () => {
    const said = await warningsDuring(async () => {
      const faq = await fixture('<ketamine-faq questions="none"></ketamine-faq>');
      assert.deepEqual(ids(faq), []);
      assert.deepEqual(groupTitles(faq), []);
      assert.isTrue(isSeen(crisisLines(faq)));
    });
    assert.deepEqual(said, []);
  });
});

describe('The attribute exclude', () => {
  it('leaves out questions and groups, but never the risks, and warns of that', async () => {
    const warnings = await warningsDuring(async () => {
      const left = await shown('exclude="brain, risks"');
      assert.sameMembers(
        left,
        everyId.filter((id) => !['brain', 'long-term', 'at-home'].includes(id)),
      );
    });
    assert.lengthOf(warnings, 1);
    assert.match(warnings[0], /exclude="brain risks" names risk questions, which stay/);
  });

  it('never leaves out the risks that were added, also where a script sets it later', async () => {
    await warningsDuring(async () => {
      const faq = await fixture('<ketamine-faq questions="brain"></ketamine-faq>');
      assert.deepEqual(ids(faq), ['brain', ...risks]);
      faq.exclude = risks;
      await faq.updateComplete;
      assert.deepEqual(ids(faq), ['brain', ...risks]);
    });
  });
});
