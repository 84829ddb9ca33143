// The features that must work on every page, whatever else is on it.
import { assert } from 'chai';

import {
  answer,
  button,
  control,
  everyId,
  isSeen,
  lines,
  next,
  nextTask,
  one,
  search,
  seenIds,
  text,
} from './fixture.js';
import {
  looksRight,
  showsTheQuestions,
  showsTheWordsOfThePage,
  showsWhereHelpIs,
  staysOnTheScreen,
} from './visible-content.js';
import { goTo } from './frame-page.js';

const { default: english } = await import('/dist/content/en.js');
const { default: spanish } = await import('/dist/content/es.js');

const drawn = (faq) => faq.updateComplete;

/**
 * Tests every feature in the order of this file. `press` presses a key. The page is as before afterwards, except for its
 * address.
 */
export async function runSmokeSuite(faq, press) {
  await drawn(faq);
  showsTheQuestions(faq, english);
  showsTheWordsOfThePage(faq);
  showsWhereHelpIs(faq, english);
  looksRight(faq);
  await opensAnAnswer(faq, press);
  await opensEveryAnswer(faq);
  await findsWords(faq);
  await prints(faq);
  await changesLanguage(faq);
  await followsTheAddress(faq);
}

/** A click and two keys open and close an answer. */
async function opensAnAnswer(faq, press) {
  const act = [
    ['a click', () => button(faq, 'prepare').click()],
    ...['Enter', ' '].map((key) => [`“${key}”`, () => press(key)]),
  ];
  for (const [how, open] of act)
    for (const isOpen of [true, false]) {
      button(faq, 'prepare').focus();
      // A pressed key may reach the page after `press` has resolved.
      const toggled = next(faq, 'ketamine-faq-toggle');
      await open();
      await toggled;
      assert.equal(isSeen(answer(faq, 'prepare')), isOpen, `an answer ${isOpen ? 'opens' : 'closes'} with ${how}`);
    }
}

async function opensEveryAnswer(faq) {
  for (const isOpen of [true, false]) {
    control(faq, 'toggle-all').click();
    await drawn(faq);
    for (const id of everyId) {
      assert.equal(isSeen(answer(faq, id)), isOpen, id);
      const [beforeTheNumber] = english.questions[id].answer[0].split('{');
      assert.isTrue(lines(answer(faq, id)).startsWith(beforeTheNumber.trim()), id);
      if (isOpen) staysOnTheScreen(answer(faq, id));
    }
  }
}

async function findsWords(faq) {
  await search(faq, 'bladder');
  const found = seenIds(faq);
  assert.include(found, 'long-term');
  assert.isBelow(found.length, 10);
  await search(faq, 'suicide');
  assert.match(text(one(faq, '.kf-urgent')), /988/);
  await search(faq, '');
  assert.deepEqual(seenIds(faq), everyId);
}

/** A sandboxed frame can neither print nor be linked to, so it has no print button and no link to a question. */
async function prints(faq) {
  const page = faq.ownerDocument.defaultView;
  const isSandboxed = page.origin === 'null';
  button(faq, 'prepare').click();
  await drawn(faq);
  const link = answer(faq, 'prepare').querySelector('.kf-foot a');
  assert.equal(isSeen(link), !isSandboxed, 'the link to a question');
  assert.equal(link.href, page.location.href.replace(/#.*|$/, '#prepare'));
  button(faq, 'prepare').click();
  await drawn(faq);

  const before = page.document.documentElement.outerHTML;
  control(faq, 'print')?.click();
  // The first press waits for the sources.
  while (!isSandboxed && !page.prints) await nextTask();
  assert.equal(page.prints, isSandboxed ? 0 : 1);
  assert.equal(!!control(faq, 'print'), !isSandboxed);
  assert.equal(page.document.documentElement.outerHTML, before, 'the page is as it was');
}

async function changesLanguage(faq) {
  const { Event } = faq.ownerDocument.defaultView;
  for (const language of [spanish, english]) {
    const menu = one(faq, 'select');
    const changed = next(faq, 'ketamine-faq-language');
    menu.value = language.locale;
    menu.dispatchEvent(new Event('change'));
    await changed;
    assert.equal(one(faq, '.kf-faq').lang, language.locale);
    showsTheQuestions(faq, language);
    assert.match(text(one(faq, '.kf-safety')), /988.*911/);
  }
}

/** A link to a question opens it. The browser may scroll elsewhere: the page may have an element with the same id. */
async function followsTheAddress(faq) {
  await goTo(faq.ownerDocument.defaultView, '#brain');
  await nextTask();
  assert.isTrue(isSeen(answer(faq, 'brain')), 'a link to a question opens it');
  button(faq, 'brain').click();
  await drawn(faq);
}
