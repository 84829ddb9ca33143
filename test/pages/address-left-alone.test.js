// Where the address, or the reader, is somewhere else already, the FAQ does not pull anybody away.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, open, ready, script } from '../support/browser-page.js';
import { blank, site } from '../support/clinic-site.js';

/** How far an element of the page itself is from the top of the screen. */
const topOf = (page, id) => page.$eval(`#${id}`, (own) => Math.round(own.getBoundingClientRect().top));
const focused = (page) => page.evaluate(() => document.activeElement.localName);
const opened = '[part=question][aria-expanded=true]';
const far = '<div style="height: 3000px"></div>';
/** A page of a clinic with a heading of its own, far from the FAQ and from the end. */
const withHeading = (id) => ({
  '/': blank().replace('</body>', `${far}<h2 id="${id}" tabindex="-1">Our own</h2>${far}</body>`),
});

test('an address of the page’s own opens nothing, on load and later', async (t) => {
  const page = await newPage(t);
  for (const [when, go] of [
    ['on load', () => open(page, 'index.html#contact')],
    ['later', () => page.click('header a[href="#contact"]')],
  ]) {
    await go();
    const top = await topOf(page, 'contact');
    t.diagnostic(`${when}: #contact is ${top} px from the top, the focus is on ${await focused(page)}`);
    assert.ok(top >= 0 && top < 900, 'the browser goes there');
    assert.notEqual(await focused(page), 'ketamine-faq');
    assert.equal((await page.$$(`ketamine-faq >>> ${opened}`)).length, 0);
  }
});

test('where the page has the id for something of its own, our question opens and the reader goes there', async (t) => {
  const page = await newPage(t);
  const address = await site(t, withHeading('cost'));
  for (const [when, go] of [
    ['on load', () => open(page, `${address}/#cost`)],
    ['later', () => page.evaluate(() => (location.hash = 'cost'))],
  ]) {
    await page.goto('about:blank');
    await open(page, address);
    await go();
    await page.waitForSelector(`ketamine-faq >>> #cost ${opened}`);
    const top = await topOf(page, 'cost');
    t.diagnostic(`${when}: their heading is ${top} px from the top, the focus is on ${await focused(page)}`);
    assert.ok(top >= 0 && top < 900);
    assert.notEqual(await focused(page), 'ketamine-faq');
  }
});

test('a reader who scrolls before the script arrives stays there, and the question opens', async (t) => {
  const page = await newPage(t);
  const address = await site(t, withHeading('ours'));
  await page.setRequestInterception(true);
  const late = new Promise((resolve) =>
    page.on('request', (request) => (request.url() === script() ? resolve(request) : request.continue())),
  );
  const loaded = page.goto(`${address}/#prepare`);
  const request = await late;
  await page.waitForFunction(() => document.readyState === 'interactive');
  await page.$eval('#ours', (heading) => heading.scrollIntoView());
  const before = await topOf(page, 'ours');
  await request.continue();
  await loaded;
  await ready(page);
  await page.waitForSelector(`ketamine-faq >>> #prepare ${opened}`);
  const after = await topOf(page, 'ours');
  t.diagnostic(`what the reader looks at: ${before} px from the top before, ${after} px after`);
  assert.notEqual(await focused(page), 'ketamine-faq');
  assert.ok(Math.abs(after - before) <= 1);
});
