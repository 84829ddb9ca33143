import { assert } from 'chai';

import {
  all,
  answer,
  control,
  crisisLines,
  dateOf,
  everyId,
  fixture,
  groupTitles,
  isSeen,
  lines,
  notes,
  one,
  openIds,
  search,
  setClock,
  found,
  text,
  today,
} from '../support/faq.js';
import { toPaper, toScreen } from '../support/print-media.js';

const show = (attributes = '') => fixture(`<ketamine-faq ${attributes}></ketamine-faq>`);
const head = (faq) => all(faq, 'p').find((line) => text(line).includes('Printed:'));
const onPaper = (faq) => everyId.filter((id) => isSeen(answer(faq, id)));
const topOf = (element) => element.getBoundingClientRect().top;

/** Shows the page as it is printed, with its sources, which are fetched at the first print. */
async function fetchSources(faq) {
  await toPaper();
  while (!one(faq, '[part=sources] bdi')) {
    await toScreen();
    await toPaper();
  }
}

describe('On paper', () => {
  afterEach(toScreen);

  for (const attributes of ['', 'open="cost"', 'mode="single" open="cost"', 'controls="none"'])
    it(`every answer is shown with ${attributes || 'no attribute'}, and the screen is as before afterwards`, async () => {
      const faq = await show(attributes);
      const before = onPaper(faq);
      await toPaper();
      assert.deepEqual(onPaper(faq), everyId);
      await toScreen();
      assert.deepEqual(onPaper(faq), before);
      assert.deepEqual(openIds(faq), before);
    });

  it('every answer is shown, whatever was searched for', async () => {
    const faq = await show();
    for (const query of ['bladder', 'qqq', 'suicide']) {
      await search(faq, query);
      await toPaper();
      assert.deepEqual(onPaper(faq), everyId, query);
      assert.lengthOf(groupTitles(faq), 5);
      for (const heading of all(faq, '[part=group-heading], [part=question-heading]')) assert.isTrue(isSeen(heading));
      assert.isFalse(isSeen(found(faq)), 'what a search says is for the screen');
      const sentences = all(faq, '[part=item] > p').filter(isSeen);
      assert.equal(sentences.length, 0, 'and so is the sentence under a question');
      await toScreen();
    }
  });

  it('every answer is shown to its last line', async () => {
    const faq = await show();
    await toPaper();
    for (const id of everyId)
      for (const line of all(faq, `#${id}-answer :is(p, li)`)) {
        assert.isTrue(isSeen(line), id);
        assert.isAtLeast(topOf(line), topOf(one(faq, `#${id}`)));
        assert.isAtMost(line.getBoundingClientRect().bottom, one(faq, `#${id}`).getBoundingClientRect().bottom + 1);
      }
  });

  for (const attributes of ['', 'controls="none"'])
    it(`no button or field is shown with ${attributes || 'no attribute'}`, async () => {
      const faq = await show(attributes);
      faq.showAll();
      await faq.updateComplete;
      await toPaper();
      const pressed = all(faq, '[part~=toolbar], input, button:not([part=question]), [part=answer] a[href*="#"]');
      assert.isAbove(pressed.length, 20);
      assert.deepEqual(pressed.filter(isSeen).map(text), []);
    });

  it('the heading names the document, its language, its version and the date', async () => {
    const { contentVersion } = await (await fetch('/dist/manifest.json')).json();
    const faq = await show();
    assert.isFalse(isSeen(head(faq)), 'not on the screen');
    await toPaper();
    assert.isTrue(isSeen(head(faq)));
    for (const words of ['English.', `Text version ${contentVersion}.`, `Printed: ${dateOf(today)}`])
      assert.include(text(head(faq)), words);
    assert.include(text(head(faq).parentElement), 'Ketamine for depression: questions and answers');
  });

  it('the date is that of printing, not that of opening the page', async () => {
    const faq = await show();
    const later = today + 9 * 24 * 60 * 60 * 1000;
    setClock(later);
    dispatchEvent(new Event('beforeprint'));
    await faq.updateComplete;
    setClock(today);
    assert.include(text(head(faq)), dateOf(later));
  });

  it('the crisis lines come first, then the notes, then the questions', async () => {
    const faq = await show();
    await toPaper();
    assert.isTrue(isSeen(crisisLines(faq)));
    assert.lengthOf(notes(faq), 1);
    const places = [head(faq), crisisLines(faq), ...notes(faq), one(faq, '[part=group]'), control(faq, 'footer')];
    const tops = places.map(topOf);
    assert.deepEqual(
      tops,
      [...tops].sort((a, b) => a - b),
    );
    assert.include(lines(crisisLines(faq)), 'Call or text 988');
    assert.include(lines(notes(faq)[0]), 'MedWatch 1-800-332-1088');
    for (const line of [...crisisLines(faq).querySelectorAll('p'), ...notes(faq)[0].querySelectorAll('li')])
      assert.isTrue(isSeen(line));
  });

  it('a full stop stands in the line of the telephone number before it, whatever the width', async () => {
    const faq = await show();
    await fetchSources(faq);
    const stops = all(faq, '.kf-safety .kf-phone, .kf-notes .kf-phone').filter(({ nextSibling }) =>
      nextSibling?.data?.startsWith('.'),
    );
    assert.isAbove(stops.length, 1);
    const range = document.createRange();
    for (let width = 240; width < 540; width++) {
      faq.style.width = `${width}px`;
      for (const number of stops.filter(isSeen)) {
        range.setStart(number.nextSibling, 0);
        range.setEnd(number.nextSibling, 1);
        const { bottom } = [...number.getClientRects()].at(-1);
        assert.isBelow(range.getBoundingClientRect().top, bottom, `${width} px: ${text(number)}`);
      }
    }
  });

  it('all sources are shown once, with their addresses', async () => {
    const faq = await show();
    await fetchSources(faq);
    const links = all(faq, '[part=sources] a').filter(isSeen);
    assert.isAbove(links.length, 20);
    for (const link of links) {
      const { content } = getComputedStyle(link, '::after');
      assert.isTrue(/attr\(href\)/.test(content) || content.includes(link.getAttribute('href')), content);
    }
  });
});
