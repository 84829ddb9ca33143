// Uses every feature of the element, as a reader does.

import { untilSeen } from './until-seen.js';

/** The ids of the questions that a search for “bladder” finds, in order. */
export const aboutBladder = ['good-for-depression', 'who-should-not', 'how-long', 'side-effects', 'long-term'];

/** Replaces `print()` on the page: `prints` counts its calls. */
export const withoutPaper = (page) =>
  page.evaluateOnNewDocument(() => {
    globalThis.prints = 0;
    globalThis.print = () => {
      globalThis.prints++;
      dispatchEvent(new Event('afterprint'));
    };
  });

/** Collects the errors of a page from now on, and the warnings and errors on its console. */
export function pageErrors(page) {
  const list = [];
  page.on('pageerror', ({ message }) => list.push(`error: ${message}`));
  page.on('console', (said) => {
    if (['error', 'warn'].includes(said.type())) list.push(`${said.type()}: ${said.text()}`);
  });
  return list;
}

/** Waits until the result of a search is shown: its code and its words are fetched when a reader searches. */
export const resultShown = (page) => page.$eval('ketamine-faq', ({ updateComplete }) => updateComplete.then(() => {}));

/** Types in the search field of the first element, behind what stands there, and waits for the result. */
export async function searchFor(page, words) {
  await page.type('ketamine-faq >>> input', words);
  await resultShown(page);
}

/** The result of `tryEverything` where every feature works. */
export const everything = { answers: 20, sources: 20, prints: 1, isFiltered: true, afterEscape: 20 };

/**
 * Opens every answer and list of sources, copies a link, prints and searches, with real clicks and keys, on a page or in
 * a frame. Returns what was shown.
 */
export async function tryEverything(page) {
  const inside = (selector) => `ketamine-faq >>> ${selector}`;
  const count = (selector) => page.$$eval(inside(selector), (found) => found.filter((e) => e.checkVisibility()).length);

  await page.click(inside('[part~=toggle-all]'));
  // The tools may still be on their way.
  await page.waitForFunction(() =>
    document.querySelector('ketamine-faq').renderRoot.querySelector('.kf-sources-toggle'),
  );
  for (const toggle of await page.$$(inside('.kf-sources-toggle'))) await toggle.click();
  await page.click(inside('.kf-foot a'));
  const seen = { answers: await count('.kf-answer'), sources: await count('[part=sources]') };
  await page.click(inside('[part~=print]'));
  seen.prints = await page.evaluate(() => globalThis.prints);
  await searchFor(page, 'suicide');
  await untilSeen(page, inside('.kf-urgent'));
  const found = await count('[part=item]');
  const field = await page.$(inside('input'));
  await field.press('Escape');
  return { ...seen, isFiltered: found > 0 && found < seen.answers, afterEscape: await count('[part=item]') };
}
