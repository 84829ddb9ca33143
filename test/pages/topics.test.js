// Links to the groups of questions, in wide columns.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, open } from '../support/browser-page.js';
import { blank, site } from '../support/clinic-site.js';
import { searchFor } from '../support/reader-actions.js';
import { untilSeen } from '../support/until-seen.js';

const links = 'ketamine-faq >>> .kf-topics button';

/** A page of a width with an element of these attributes. */
async function pageWith(t, attributes = '', width = 1280) {
  const page = await newPage(t, { width, height: 600 });
  const html = blank().replace('<ketamine-faq', `<ketamine-faq ${attributes}`);
  await open(page, await site(t, { '/': html }));
  return page;
}

/** The links that a reader sees. */
const seen = (page) =>
  page.$$eval(links, (all) => all.filter((each) => each.checkVisibility()).map(({ textContent }) => textContent));

test('Enter on a link moves the screen and the focus to the heading of its group', async (t) => {
  const page = await pageWith(t);
  const titles = await page.$$eval('ketamine-faq >>> [part=group-heading]', (all) =>
    all.map(({ textContent }) => textContent),
  );
  assert.deepEqual(await seen(page), titles);
  assert.equal(titles.length, 5);
  await page.focus('ketamine-faq >>> .kf-topics button:nth-child(4)');
  await page.keyboard.press('Enter');
  const { text, top } = await page.$eval('ketamine-faq', ({ shadowRoot: { activeElement } }) => ({
    text: activeElement.textContent,
    top: activeElement.getBoundingClientRect().top,
  }));
  assert.equal(text, 'Risks');
  assert.ok(top >= 0 && top < 60, `${top} px from the top of the screen`);
  await page.keyboard.press('Tab');
  const next = await page.$eval('ketamine-faq', (faq) => faq.shadowRoot.activeElement.closest('[part=item]').id);
  assert.equal(next, 'side-effects');
});

for (const [what, attributes, width] of [
  ['in a narrow column', '', 600],
  ['for seven questions', 'questions="cost prepare the-day brain"'],
  ['without a toolbar', 'controls="none"'],
])
  test(`there are no links to the groups ${what}`, async (t) => {
    assert.deepEqual(await seen(await pageWith(t, attributes, width)), []);
  });

test('there are no links to the groups during a search, and on paper', async (t) => {
  const page = await pageWith(t);
  await searchFor(page, 'sleep');
  assert.deepEqual(await seen(page), []);
  await page.focus('ketamine-faq >>> input');
  await page.keyboard.press('Escape');
  await untilSeen(page, links);
  await page.emulateMediaType('print');
  assert.deepEqual(await seen(page), []);
});
