// The print button prints the questions and answers, also where boxes of the site would cut them off.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fetchSources, newPage, open } from '../support/browser-page.js';
import { blank, site, tag } from '../support/clinic-site.js';
import { countPdfPages } from '../support/pdf-pages.js';
import { untilSeen } from '../support/until-seen.js';

const around = (faq) =>
  `<div class="app"><header>Our clinic</header><main><p>Welcome</p>${faq}</main><footer>Imprint</footer></div>`;
const clips = `<style>
  html, body { margin: 0; height: 100vh; overflow: hidden; }
  .app { display: grid; grid-template-rows: auto 1fr auto; height: 100vh; overflow: hidden; }
  .app main { position: relative; overflow: auto; transform: translateZ(0); }
</style>`;

const element = '<ketamine-faq></ketamine-faq>';
/** The frame of the site is a shadow root with a slot for the page, which scrolls inside a box of the size of the screen. */
const app = `<clinic-app><template shadowrootmode="open">${clips}${around('<slot></slot>')}</template>${element}</clinic-app>`;

/** The elements of the site that would be printed beside the FAQ, and the number of pages. */
const onPaper = async (page) => {
  await page.emulateMediaType('print');
  const shown = await page.$$eval('>>> :is(header, footer, main > p)', (all) =>
    all.filter((each) => !each.closest('.kf-faq') && each.checkVisibility()).map(({ localName }) => localName),
  );
  await page.emulateMediaType(null);
  return { theirs: shown.sort().join(' '), sheets: await countPdfPages(page) };
};

test('the print button prints all answers and nothing of the site around them', async (t) => {
  const page = await newPage(t);
  // This print() does nothing, so the page stays prepared for printing.
  await page.evaluateOnNewDocument(() => (globalThis.print = () => (globalThis.printed = true)));
  const html = blank(tag() + clips).replace(element, app);
  const address = await site(t, { '/': html, '/alone': blank() });
  await open(page, `${address}/alone`);
  await fetchSources(page);
  const alone = await onPaper(page);

  await page.goto(address);
  const button = await untilSeen(page, '>>> [part~=print]');
  await fetchSources(page);
  const before = await onPaper(page);
  await button.click();
  assert.ok(await page.evaluate(() => globalThis.printed));
  const ours = await onPaper(page);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  const after = await onPaper(page);

  t.diagnostic(
    `sheets: ${alone.sheets} of the FAQ alone, ${before.sheets} as the site prints, ${ours.sheets} by the button`,
  );
  assert.equal(before.theirs, 'footer header p');
  assert.ok(before.sheets < alone.sheets, 'the site does cut it short');
  assert.equal(ours.theirs, '');
  // The handout has wider margins, a list of the sources and lines for notes, and may take two sheets more.
  assert.ok(ours.sheets >= alone.sheets && ours.sheets <= alone.sheets + 2, `${ours.sheets} sheets`);
  assert.deepEqual(after, before, 'and then everything is as it was');
});
