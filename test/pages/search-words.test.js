// The search words of a language are fetched when a reader types. A search works before they come, and without them.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, ready } from '../support/browser-page.js';
import { site } from '../support/clinic-site.js';
import { answerFor, choose, clinicPage, shows } from '../support/language-files.js';
import { aboutBladder, pageErrors } from '../support/reader-actions.js';

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

/** What a search shows: the questions, and the help. */
const found = (page) =>
  page.$eval('ketamine-faq', async (faq) => {
    await faq.updateComplete;
    const all = (selector) => [...faq.renderRoot.querySelectorAll(selector)].filter((each) => each.checkVisibility());
    return {
      ids: all('[part=item]').map(({ id }) => id),
      isUrgent: all('.kf-urgent').length > 0,
      help: all('.kf-help-always')
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

test('they are requested with the first letter, once, and change a search that is under way', async (t) => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const { page, asked, errors } = await open(t, () => held);
  assert.deepEqual(asked, []);
  await page.type(field, 'q');
  assert.deepEqual(asked, [file('en')]);
  await page.type(field, 'uiero morir');
  assert.equal((await found(page)).isUrgent, false, 'the first urgent words are English alone');
  send();
  await urgent(page);
  await type(page, 'how much does it cost');
  assert.ok((await found(page)).ids.includes('cost'), 'stop words');
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
  await page.type(field, 'q');
  await page.waitForNetworkIdle({ idleTime: 100 });
  await page.type(field, 'uiero morir');
  await urgent(page);
  assert.equal(asked.length, 2);
});

for (const [how, given] of Object.entries({
  'it is not there': { status: 404, body: 'no' },
  'a page comes in its place': { body: '<!doctype html><p>Log in</p>', contentType: 'text/html' },
  'another file comes in its place': { body: 'export default {};' },
  'the connection is cut': 'cut',
}))
  test(`without their file a search finds questions and the first urgent words, and asks again: ${how}`, async (t) => {
    let isBroken = true;
    const { page, asked, errors } = await open(t, () => isBroken && given);
    for (const [index, letter] of [...'bladder'].entries()) {
      await page.type(field, letter);
      await page.waitForNetworkIdle({ idleTime: 100 });
      assert.equal(asked.length, Math.min(index + 1, 3), 'one search asks three times at most');
    }
    const { ids, help } = await found(page);
    assert.deepEqual(ids, aboutBladder);
    assert.match(help, /911.*988/);
    const before = asked.length;
    isBroken = false;
    await type(page, 'suicide');
    assert.equal((await found(page)).isUrgent, true);
    assert.equal(asked.length, before + 1);
    assert.match(asked.at(-1), /\?retry=\d$/);
    await page.waitForNetworkIdle();
    await type(page, 'quiero morir');
    await urgent(page);
    assert.equal(asked.length, before + 1);
    // A browser reports a failed request itself. Nothing else is reported.
    assert.deepEqual(
      errors.filter((error) => !/Failed to load|module script/.test(error)),
      [],
    );
  });
