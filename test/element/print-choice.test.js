// The choice of the print buttons: all answers, or those that are open.
import { assert } from 'chai';

import { all, control, fixture, isSeen, one, openIds, text } from '../support/faq.js';
import { pressToPrint } from '../support/press-to-print.js';
import { toPaper, toScreen } from '../support/print-media.js';

const risks = ['suicidal-thoughts', 'side-effects', 'addictive'];
const show = (attributes = '') => fixture(`<ketamine-faq ${attributes}></ketamine-faq>`);
const printOpen = (faq) => all(faq, '[part~=print]')[1];
/** The paragraphs and bullets of an answer that are on paper. */
const blocks = (faq, id) => all(faq, `#${id}-answer > div > div :is(p, li)`).filter(isSeen);
const questions = (faq) =>
  all(faq, '[part=item]')
    .filter(isSeen)
    .map(({ id }) => id);
const groups = (faq) => all(faq, '[part=group-heading]').filter(isSeen).map(text);
const sources = (faq) => all(faq, '[part=paper-heading] + [part=sources] li').filter(isSeen);
/** The numbers of sources under an answer. */
const cited = (faq, id) => text(one(faq, `#${id} .kf-cited`)).match(/\d+/g) ?? [];

/** How many paragraphs and list items the short form has. That of the side effects ends with the list of emergencies. */
const shortLength = (id) => (id === 'side-effects' ? 8 : 1);

describe('The button “Print open answers”', () => {
  it('is there while some answers are open, and not all', async () => {
    const faq = await show();
    assert.isUndefined(printOpen(faq));
    faq.show('cost');
    await faq.updateComplete;
    assert.equal(text(printOpen(faq)), 'Print open answers');
    faq.showAll();
    await faq.updateComplete;
    assert.isUndefined(printOpen(faq));
  });

  for (const controls of ['search', 'none'])
    it(`belongs to the control “print”: it is not there with controls="${controls}"`, async () => {
      const faq = await show(`open="cost" controls="${controls}"`);
      assert.isEmpty(all(faq, '[part~=print]'));
    });

  it('leaves the question that is opened at its place, though the toolbar grows', async () => {
    const faq = await fixture(
      '<div style="height: 200px"></div><div style="width: 330px"><ketamine-faq></ketamine-faq></div>',
    );
    const button = one(faq, '[part=question]');
    const toolbar = control(faq, 'toolbar');
    const height = toolbar.offsetHeight;
    toolbar.scrollIntoView();
    const { top } = button.getBoundingClientRect();
    button.click();
    await faq.updateComplete;
    await new Promise(requestAnimationFrame);
    assert.isAbove(toolbar.offsetHeight, height, 'the toolbar has another row');
    assert.approximately(button.getBoundingClientRect().top, top, 1);
    scrollTo(0, 0);
  });

  it('prints the open answers, and of each risk question that is closed its title and first paragraph', async () => {
    const faq = await show('open="prepare the-day"');
    await pressToPrint(printOpen(faq), () => {
      assert.sameMembers(questions(faq), ['prepare', 'the-day', ...risks]);
      for (const id of ['prepare', 'the-day']) assert.isAbove(blocks(faq, id).length, 3, id);
      for (const id of risks) {
        assert.lengthOf(blocks(faq, id), shortLength(id), id);
        assert.isTrue(isSeen(one(faq, `#${id} [part=question]`)));
        assert.equal(blocks(faq, id)[0], one(faq, `#${id}-answer p`), 'the first paragraph');
      }
      assert.deepEqual(groups(faq), ['Is it right for me?', 'Treatment, step by step', 'Risks']);
    });
    assert.deepEqual(openIds(faq), ['prepare', 'the-day'], 'and nothing has opened or closed');
  });

  it('says after each short form, and after no other answer, where the whole answer is', async () => {
    const faq = await show('open="prepare addictive"');
    await pressToPrint(printOpen(faq), () => {
      const sentence = 'The full answers and all sources are on the web page.';
      const after = (id) => one(faq, `#${id} .kf-cited`);
      for (const id of ['suicidal-thoughts', 'side-effects']) {
        assert.isTrue(isSeen(after(id)), id);
        assert.equal(text(after(id)), sentence);
        // In the line in which the answer ends, or below it.
        const last = [...blocks(faq, id).at(-1).getClientRects()].at(-1);
        assert.isAtLeast(after(id).getBoundingClientRect().bottom, last.bottom - 4, id);
      }
      for (const id of ['prepare', 'addictive']) assert.match(text(after(id)), /^Sources \(/);
    });
    for (const each of all(faq, '.kf-cited')) assert.equal(text(each), '');
  });

  it('prints a risk question whole if it is open', async () => {
    const faq = await show('open="cost addictive"');
    await pressToPrint(printOpen(faq), () => assert.isAbove(blocks(faq, 'addictive').length, 3));
  });

  it('numbers the sources anew if the browser has not said that the last print has ended', async () => {
    const faq = await show('open="the-day"');
    dispatchEvent(new Event('beforeprint'));
    await pressToPrint(printOpen(faq), () => {
      const numbers = cited(faq, 'the-day').map(Number);
      assert.isNotEmpty(numbers);
      assert.isAtMost(Math.max(...numbers), sources(faq).length);
    });
  });

  it('lists the sources of the open answers only', async () => {
    const faq = await show('open="prepare the-day"');
    await pressToPrint(printOpen(faq), () => {
      const numbers = new Set([...cited(faq, 'prepare'), ...cited(faq, 'the-day')].map(Number));
      assert.deepEqual(
        [...numbers].sort((a, b) => a - b),
        sources(faq).map((_, index) => index + 1),
      );
      for (const id of risks) assert.isEmpty(cited(faq, id), id);
    });
  });

  it('is over with that print: the browser then prints everything by itself', async () => {
    const faq = await show('open="cost"');
    await pressToPrint(printOpen(faq), () => assert.lengthOf(questions(faq), 4));
    await toPaper();
    try {
      assert.lengthOf(questions(faq), 20);
      for (const id of questions(faq)) assert.isAbove(blocks(faq, id).length, 1, id);
    } finally {
      await toScreen();
    }
  });
});

describe('The button “Print”', () => {
  it('prints the risk questions in short form where a page has named others', async () => {
    const faq = await show('questions="prepare the-day"');
    await pressToPrint(control(faq, 'print'), () => {
      for (const id of ['prepare', 'the-day']) assert.isAbove(blocks(faq, id).length, 3, id);
      for (const id of risks) assert.lengthOf(blocks(faq, id), shortLength(id), id);
    });
  });

  it('prints whole what a page has named, or left out in vain', async () => {
    const faq = await show('questions="prepare addictive side-effects" exclude="side-effects"');
    await pressToPrint(control(faq, 'print'), () => {
      for (const id of ['addictive', 'side-effects']) assert.isAbove(blocks(faq, id).length, 3, id);
      assert.lengthOf(blocks(faq, 'suicidal-thoughts'), 1);
    });
  });

  it('lists every source once, and under each answer their numbers', async () => {
    const faq = await show();
    await pressToPrint(control(faq, 'print'), () => {
      const texts = sources(faq).map(text);
      assert.isAbove(texts.length, 60);
      assert.lengthOf(new Set(texts), texts.length);
      const costs = cited(faq, 'cost').map((number) => texts[number - 1]);
      assert.isTrue(
        costs.some((source) => source.includes('GoodRx')),
        costs.join(),
      );
      const numbers = all(faq, '[part=item]').flatMap(({ id }) => cited(faq, id));
      assert.lengthOf(new Set(numbers), texts.length);
    });
  });

  it('keeps the font of the page', async () => {
    const faq = await fixture(
      `<div style="font: 300 18px monospace"><ketamine-faq><p slot="header">Our clinic</p></ketamine-faq></div>`,
    );
    await pressToPrint(control(faq, 'print'), () => {
      for (const each of [faq.querySelector('p'), one(faq, '[part=answer] p'), one(faq, '[part=paper-heading]')])
        assert.equal(getComputedStyle(each).fontFamily, 'monospace');
      assert.equal(getComputedStyle(one(faq, '[part=answer] p')).fontWeight, '300');
    });
  });

  it('leaves room for notes and the next visit, below everything else', async () => {
    const faq = await show();
    assert.isFalse(isSeen(one(faq, 'hr')), 'not on the screen');
    await pressToPrint(control(faq, 'print'), () => {
      const rules = all(faq, 'hr');
      assert.lengthOf(rules.filter(isSeen), 3);
      for (const rule of rules) assert.isAtLeast(rule.getBoundingClientRect().height, 24, 'room for handwriting');
      const notes = rules[0].parentElement;
      assert.match(notes.innerText, /^Your notes\s+Next visit:$/);
      assert.isAtLeast(notes.getBoundingClientRect().top, control(faq, 'footer').getBoundingClientRect().bottom);
    });
  });
});
