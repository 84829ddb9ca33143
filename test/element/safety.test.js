import { assert } from 'chai';

import {
  all,
  control,
  crisisLines,
  fixture,
  isSeen,
  lines,
  notes,
  search,
  found,
  warningsDuring,
} from '../support/faq.js';

/** Renders an element, without its warnings about unknown values. */
async function show(attributes = '') {
  let faq;
  await warningsDuring(async () => (faq = await fixture(`<ketamine-faq ${attributes}></ketamine-faq>`)));
  return faq;
}

/** Asserts that the crisis lines and the notes are complete and visible. */
function assertSafe(faq, why) {
  assert.isTrue(isSeen(crisisLines(faq)), why);
  assert.equal(
    lines(crisisLines(faq)),
    'Thinking about suicide? Call or text 988 (US): free, day and night. ' +
      'In danger now? Call 911. No one answers on this page. Please call now.',
    why,
  );
  assert.lengthOf(notes(faq), 1, why);
  assert.equal(
    lines(notes(faq)[0]),
    'Ketamine is not approved by FDA for depression. Compounded ketamine is not approved at all. ' +
      'Spravato is a different product, with its own approval and safety program. ' +
      'General information only: ask your own doctor. ' +
      'After a treatment, do not drive that day. The earliest is the next day, after a full night’s sleep, ' +
      'or later if your clinic says so. ' +
      'Never stop a medicine because of this page. ' +
      'Do not use ketamine when you are by yourself, or without medical supervision. ' +
      'Side effects: tell your clinic. Reports: FDA MedWatch 1-800-332-1088.',
    why,
  );
  for (const place of [crisisLines(faq), notes(faq)[0]]) {
    assert.isNotEmpty([...place.querySelectorAll('a[href^="tel:"]')], why);
    for (const line of place.querySelectorAll('p, li, a')) assert.isTrue(isSeen(line), why);
  }
}

describe('The crisis lines and the notes', () => {
  for (const attributes of [
    '',
    'mode="single"',
    'controls="none"',
    'controls="print"',
    'questions="cost"',
    'questions="none"',
    'questions="nonsense"',
    'exclude="suicidal-thoughts side-effects"',
    'exclude="basics right-for-me treatment risks in-short"',
    'open="all"',
    'heading-level="5"',
    'questions="none" controls="none" mode="single"',
  ])
    it(`are shown with ${attributes || 'no attribute'}`, async () => assertSafe(await show(attributes)));

  it('are shown whatever is searched for', async () => {
    const faq = await show();
    for (const query of ['bladder', 'qqq', 'suicide', 'overdose', 'drive']) {
      await search(faq, query);
      assertSafe(faq, query);
    }
  });

  it('are shown whatever is open', async () => {
    const faq = await show();
    for (const method of ['showAll', 'hideAll']) {
      faq[method]();
      await faq.updateComplete;
      assertSafe(faq, method);
    }
  });

  it('stand above the questions and below them', async () => {
    const faq = await show();
    const questions = all(faq, '[part=question]').map((question) => question.getBoundingClientRect());
    const [first, last] = [questions[0], questions.at(-1)];
    assert.isAtMost(
      crisisLines(faq).getBoundingClientRect().bottom,
      control(faq, 'toolbar').getBoundingClientRect().top,
    );
    assert.isAtMost(crisisLines(faq).getBoundingClientRect().bottom, first.top);
    assert.isAtLeast(notes(faq)[0].getBoundingClientRect().top, last.bottom);
  });

  it('cannot be hidden by the style sheets of a page', async () => {
    const faq = await show();
    const named = [...new Set(all(faq, '[part]').flatMap(({ part }) => [...part]))];
    const style = document.createElement('style');
    style.textContent = `${named.map((part) => `ketamine-faq::part(${part})`)} { display: none !important }`;
    faq.append(style);
    assert.isFalse(isSeen(control(faq, 'question')), 'a page can hide what is a part');
    assertSafe(faq);
  });

  it('are not exposed as parts, also where a search shows them', async () => {
    const faq = await show();
    await search(faq, 'suicide');
    for (const place of [
      crisisLines(faq),
      ...all(faq, '[aria-label="Please keep in mind"]'),
      found(faq).firstElementChild,
    ]) {
      assert.isFalse(!!place.closest('[part], [exportparts]'));
      assert.isFalse(!!place.querySelector('[part], [exportparts]'));
    }
  });

  it('have names for a screen reader', async () => {
    const faq = await show();
    assert.equal(crisisLines(faq).getAttribute('role'), 'group');
    assert.match(notes(faq)[0].localName, /^[uo]l$/);
  });
});
