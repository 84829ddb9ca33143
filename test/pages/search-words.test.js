// The search words of a language are fetched when a reader enters the search field. Until they come, and without them, a
// search finds questions and always shows the help lines: nobody knows what is urgent.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, ready } from '../support/browser-page.js';
import { site } from '../support/clinic-site.js';
import { answerFor, choose, clinicPage, shows } from '../support/language-files.js';
import { aboutBladder, pageErrors, resultShown } from '../support/reader-actions.js';

const file = (locale) => readdirSync('dist').find((name) => name.startsWith(`language-${locale}-search-`));
const field = 'ketamine-faq >>> input';
/** Waits for the box with help above the result of a search. */
const urgent = (page) =>
  page.waitForFunction(() => document.querySelector('ketamine-faq').renderRoot.querySelector('.kf-urgent'));

async function open(t, answer) {
  const page = await newPage(t);
  const asked = await answerFor(page, answer);
  const errors = pageErrors(page);
  await page.goto(await site(t, { '/': clinicPage({ lang: 'en' }) }));
  await ready(page);
  return { page, asked, errors };
}

/** Focuses the field, and waits until the request that this causes has succeeded or failed. */
async function focusField(page) {
  await Promise.all([page.waitForRequest((request) => request.url().includes('-search-')), page.focus(field)]);
  await resultShown(page);
}

/** What a search shows: the questions, and the help. */
const found = (page) =>
  page.$eval('ketamine-faq', async (faq) => {
    await faq.updateComplete;
    const all = (selector) => [...faq.renderRoot.querySelectorAll(selector)].filter((each) => each.checkVisibility());
    return {
      ids: all('[part=item]').map(({ id }) => id),
      isUrgent: all('.kf-urgent').length > 0,
      help: all('.kf-urgent, .kf-help-always')
        .map(({ textContent }) => textContent)
        .join(' '),
    };
  });

/** Replaces what is in the search field, key by key. */
async function type(page, words) {
  await page.focus(field);
  await page.keyboard.press('Escape');
  await page.type(field, words);
}

test('they are requested with the focus of the field, once, and change a search that is under way', async (t) => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const { page, asked, errors } = await open(t, () => held);
  assert.deepEqual(asked, []);
  await page.focus(field);
  await page.type(field, 'how much does it cost');
  await urgent(page);
  send();
  const { ids, isUrgent } = await found(page);
  assert.ok(ids.includes('cost'), 'stop words');
  assert.equal(isUrgent, false);
  await type(page, 'quiero morir');
  assert.equal((await found(page)).isUrgent, true);
  await type(page, 'medicaid');
  assert.ok((await found(page)).ids.includes('cost'), 'synonyms');
  assert.deepEqual(asked, [file('en')]);
  assert.deepEqual(errors, []);
});

test('they follow a change of language during a search', async (t) => {
  const { page, asked } = await open(t);
  await page.type(field, 'sobredosis');
  await urgent(page);
  await choose(page, 'fr');
  await shows(page, 'fr');
  await page.waitForNetworkIdle();
  assert.deepEqual(
    asked.filter((name) => name.includes('-search-')),
    [file('en'), file('fr')],
  );
});

test('if the first request fails, the same search gets them by the next', async (t) => {
  const { page, asked } = await open(t, (_, count) => (count === 1 ? 'cut' : undefined));
  await focusField(page);
  await page.type(field, 'medicaid');
  assert.ok((await found(page)).ids.includes('cost'));
  assert.equal(asked.length, 2);
});

for (const [how, given] of Object.entries({
  'it is not there': { status: 404, body: 'no' },
  'a page comes in its place': { body: '<!doctype html><p>Log in</p>', contentType: 'text/html' },
  'another file comes in its place': { body: 'export default {};' },
  'the connection is cut': 'cut',
}))
  test(`without their file a search finds questions, shows the help lines for any words, and asks again: ${how}`, async (t) => {
    let isBroken = true;
    const { page, asked, errors } = await open(t, () => isBroken && given);
    await focusField(page);
    for (const [index, letter] of [...'bladder'].entries()) {
      await page.type(field, letter);
      await page.waitForNetworkIdle({ idleTime: 100 });
      await resultShown(page);
      assert.equal(asked.length, Math.min(index + 2, 3), 'one search asks three times at most');
    }
    const { ids, help, isUrgent } = await found(page);
    assert.deepEqual(ids, aboutBladder);
    assert.match(help, /988.*911/);
    assert.equal(isUrgent, true);
    const before = asked.length;
    isBroken = false;
    await type(page, 'bladder');
    assert.equal((await found(page)).isUrgent, false);
    assert.equal(asked.length, before + 1);
    assert.match(asked.at(-1), /\?retry=\d$/);
    await type(page, 'quiero morir');
    assert.equal((await found(page)).isUrgent, true);
    assert.equal(asked.length, before + 1);
    // A browser reports a failed request itself. Nothing else is reported.
    assert.deepEqual(
      errors.filter((error) => !/Failed to load|module script/.test(error)),
      [],
    );
  });
