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
  shipped,
  text,
  warningsDuring,
} from '../support/faq.js';

const shown = async (attributes) => ids(await fixture(`<ketamine-faq ${attributes}></ketamine-faq>`));
const allRisks = 'suicidal-thoughts side-effects addictive';

describe('choosing questions', () => {
  it('shows all twenty, in five groups, when none is named', async () => {
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

  it('shows the questions that are named, in the order they are named', async () => {
    assert.deepEqual(await shown(`questions="cost the-day prepare brain ${allRisks}"`), [
      'cost',
      'the-day',
      'prepare',
      'brain',
      ...risks,
    ]);
  });

  it('shows all questions of a group that is named', async () => {
    assert.deepEqual(await shown('questions="in-short risks right-for-me"'), [
      ...shipped['in-short'],
      ...shipped.risks,
      ...shipped['right-for-me'],
    ]);
  });

  it('puts a group where its first question is named, with all of its questions under it', async () => {
    const faq = await fixture(
      '<ketamine-faq questions="side-effects prepare addictive the-day suicidal-thoughts long-term"></ketamine-faq>',
    );
    assert.deepEqual(groupTitles(faq), ['Risks', 'Treatment, step by step', 'Is it right for me?']);
    assert.deepEqual(ids(faq), ['side-effects', 'addictive', 'long-term', 'prepare', 'the-day', 'suicidal-thoughts']);
  });

  it('takes spaces, commas and new lines between them', async () => {
    const expected = ['prepare', 'the-day', ...shipped.risks, 'suicidal-thoughts'];
    assert.deepEqual(await shown('questions="prepare, the-day,risks\n  suicidal-thoughts "'), expected);
  });

  it('takes a list from a script', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    faq.questions = ['cost', ...risks];
    await faq.updateComplete;
    assert.deepEqual(ids(faq), ['cost', ...risks]);
  });

  it('shows a question once, and counts it once, however often it is named', async () => {
    const faq = await fixture(`<ketamine-faq questions="cost cost prepare cost ${allRisks} prepare"></ketamine-faq>`);
    assert.deepEqual(ids(faq), ['cost', 'prepare', ...risks]);
    await search(faq, 'qqq');
    assert.include(all(faq, '[part~=button]').map(text), 'Show all 5 questions');
  });

  it('shows none of ours for “none”, and the crisis lines all the same', async () => {
    const said = await warningsDuring(async () => {
      const faq = await fixture('<ketamine-faq questions="none"></ketamine-faq>');
      assert.deepEqual(ids(faq), []);
      assert.deepEqual(groupTitles(faq), []);
      assert.isTrue(isSeen(crisisLines(faq)));
    });
    assert.deepEqual(said, []);
  });
});

describe('leaving questions out', () => {
  it('leaves out a question and a group', async () => {
    assert.deepEqual(await shown('exclude="brain, treatment"'), [
      ...shipped.basics.filter((id) => id !== 'brain'),
      ...shipped['right-for-me'],
      ...shipped.risks,
      ...shipped['in-short'],
    ]);
  });

  it('leaves out what is named on both sides', async () => {
    assert.deepEqual(await shown(`questions="prepare the-day ${allRisks}" exclude="the-day"`), ['prepare', ...risks]);
  });

  it('shows the questions all the same, and says so, where none would be left', async () => {
    const everyGroup = Object.keys(shipped).join(' ');
    for (const [attributes, expected] of [
      [`exclude="${everyGroup}"`, everyId],
      ['questions="cost" exclude="cost"', ['cost']],
    ]) {
      const said = await warningsDuring(async () => assert.deepEqual(await shown(attributes), expected));
      assert.lengthOf(said, 1);
      assert.include(said[0], attributes.match(/exclude=".*"/)[0]);
    }
  });
});
