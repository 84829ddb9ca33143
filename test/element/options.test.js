import { assert } from 'chai';

import { all, control, crisisLines, everyId, fixture, ids, isSeen, one, openIds, text } from '../support/faq.js';

const show = (attributes) => fixture(`<ketamine-faq ${attributes}></ketamine-faq>`);

describe('The attribute heading-level', () => {
  for (const level of [3, 5])
    it(`puts groups at level ${level} and questions at ${level + 1}`, async () => {
      const faq = await show(`heading-level="${level}"`);
      const levels = new Set(all(faq, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName));
      assert.deepEqual([...levels], [`h${level}`, `h${level + 1}`]);
      assert.lengthOf(all(faq, `h${level}[part=group-heading]`), 5);
      assert.lengthOf(all(faq, `h${level + 1} > [part=question]`), 20);
    });

  it('is 2 by default', async () => {
    assert.lengthOf(all(await show(''), 'h2[part=group-heading]'), 5);
  });

  it('is the level of the questions where a single group needs no heading', async () => {
    const faq = await show('questions="cost" heading-level="4"');
    assert.deepEqual(
      all(faq, 'h1, h2, h3, h4, h5, h6')
        .filter(isSeen)
        .map((heading) => [heading.localName, text(heading)]),
      [['h4', 'What does it cost, and will insurance pay?']],
    );
  });
});

describe('The attribute appearance', () => {
  const look = (faq) => {
    const [{ borderInlineStartWidth: edge }, { rowGap }] = ['[part=item]', '[part=items]'].map((selector) =>
      getComputedStyle(one(faq, selector)),
    );
    return { edge, isApart: parseFloat(rowGap) > 0 };
  };

  it('separates the questions by lines by default', async () => {
    assert.deepEqual(look(await show('')), { edge: '0px', isApart: false });
  });

  it('puts each question in a box of its own with “cards”', async () => {
    assert.deepEqual(look(await show('appearance="cards"')), { edge: '1px', isApart: true });
  });
});

describe('The attribute controls', () => {
  const names = ['search', 'toggle-all', 'print'];
  const seen = (faq) => names.filter((name) => isSeen(control(faq, name)));

  it('shows every control by default', async () => {
    assert.deepEqual(seen(await show('')), names);
  });

  for (const chosen of [[0], [1, 2], [0, 1, 2]].map((places) => places.map((at) => names[at])))
    it(`shows ${chosen.join(' and ')}, in any order`, async () => {
      assert.deepEqual(seen(await show(`controls="${chosen.join(' ')}"`)), chosen);
      assert.deepEqual(seen(await show(`controls="${[...chosen].reverse().join(',')}"`)), chosen);
    });

  it('removes the toolbar with “none”', async () => {
    const faq = await show('controls="none"');
    assert.deepEqual(seen(faq), []);
    assert.equal(all(faq, 'input, [part~=button]').length, 0);
    assert.isFalse(one(faq, '[part=toolbar]')?.checkVisibility() ?? false);
  });
});

describe('The attribute open', () => {
  it('opens nothing by default', async () => {
    assert.deepEqual(openIds(await show('')), []);
  });

  it('opens the questions that it names', async () => {
    assert.deepEqual(openIds(await show('open="cost, brain"')), ['brain', 'cost']);
  });

  it('opens every question with “all”', async () => {
    assert.deepEqual(openIds(await show('open="all"')), everyId);
  });

  it('opens the first of its questions in single mode', async () => {
    assert.deepEqual(openIds(await show('mode="single" open="cost"')), ['cost']);
    assert.deepEqual(openIds(await show('mode="single" open="brain cost"')), ['brain']);
    assert.deepEqual(openIds(await show('mode="single" open="all"')), ['good-for-depression']);
  });

  it('opens other questions when the page changes it', async () => {
    const faq = await show('open="cost"');
    faq.setAttribute('open', 'brain prepare');
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['brain', 'prepare']);
  });

  it('stays as the page has written it, whatever a reader opens', async () => {
    const faq = await show('open="cost"');
    faq.show('brain');
    faq.hide('cost');
    await faq.updateComplete;
    assert.equal(faq.getAttribute('open'), 'cost');
    assert.equal(faq.open, 'cost');
  });

  it('closes nothing that a reader has opened when it is set to the same value again', async () => {
    const faq = await show('');
    faq.open = ['cost'];
    await faq.updateComplete;
    faq.show('brain');
    faq.open = ['cost'];
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['brain', 'cost']);
  });
});

describe('Every attribute', () => {
  it('can change later, and open answers stay open', async () => {
    const faq = await show('open="side-effects cost"');
    const after = async (name, value) => {
      faq.setAttribute(name, value);
      await faq.updateComplete;
    };
    await after('questions', 'risks treatment suicidal-thoughts');
    assert.deepEqual(ids(faq).slice(0, 4), ['side-effects', 'long-term', 'addictive', 'at-home']);
    assert.deepEqual(openIds(faq), ['side-effects', 'cost']);
    await after('exclude', 'cost long-term');
    assert.notIncludeMembers(ids(faq), ['cost']);
    assert.deepEqual(openIds(faq), ['side-effects']);
    await after('heading-level', '5');
    assert.lengthOf(all(faq, 'h5[part=group-heading]'), 3);
    await after('appearance', 'cards');
    assert.isTrue(one(faq, 'section').matches('.kf-cards'));
    await after('controls', 'print');
    assert.isFalse(isSeen(one(faq, 'input')));
    await after('region', 'GB');
    assert.include(text(crisisLines(faq)), '116 123');
    await after('open', 'prepare addictive');
    assert.deepEqual(openIds(faq), ['addictive', 'prepare']);
    await after('mode', 'single');
    assert.deepEqual(openIds(faq), ['addictive']);
  });

  it('has its default again when it is removed', async () => {
    const names = ['questions', 'exclude', 'open', 'mode', 'heading-level', 'appearance', 'controls', 'region'];
    const faq = await show(
      'questions="cost brain risks suicidal-thoughts" exclude="cost" open="brain" mode="single" heading-level="4" appearance="cards" controls="print" region="GB"',
    );
    for (const name of names) faq.removeAttribute(name);
    await faq.updateComplete;
    assert.deepEqual(ids(faq), everyId);
    assert.deepEqual(openIds(faq), []);
    assert.lengthOf(all(faq, 'h2[part=group-heading]'), 5);
    assert.isFalse(one(faq, 'section').matches('.kf-cards'));
    assert.isTrue(isSeen(control(faq, 'toggle-all')));
    assert.isTrue(isSeen(one(faq, 'input')));
    assert.include(text(crisisLines(faq)), '988');
  });
});
