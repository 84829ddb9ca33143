// Questions that a page has written itself: before the script, without it, in the prerendered page, and on paper.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, open, script } from '../support/browser-page.js';
import { site, tag } from '../support/clinic-site.js';
import { pageErrors } from '../support/reader-actions.js';
import { streamPage } from '../support/streamed-page.js';
import { openBefore, openPrerendered, prerenderedPage } from '../support/static-page.js';

const own =
  '<details id="parking"><summary>Where do I park?</summary><p>Behind the house.</p>' +
  '<ul><li>Not on the <a href="/lawn">lawn</a></li></ul></details>' +
  '<details id="prices" data-replaces="cost"><summary>Our prices</summary><p>We ask for 400 dollars.</p></details>' +
  '<details id="harm" data-replaces="side-effects"><summary>Harm</summary><p>Our nurse stays beside you.</p></details>';
const fallback = '<p id="fallback">Call <a href="tel:988">988</a>.</p>';
const element = `<ketamine-faq>${fallback}${own}</ketamine-faq>`;
const prerendered = (locale = 'en') =>
  readFileSync(`dist/static/${locale}.html`, 'utf8').replace('</ketamine-faq>', () => `${own}</ketamine-faq>`);

/** Whether each of these can be seen, by a selector in the light DOM. */
const seen = (page, ...selectors) =>
  page.evaluate(
    (selectors) =>
      selectors.map((selector) => {
        const { width, height } = document.querySelector(selector).getBoundingClientRect();
        return document.querySelector(selector).checkVisibility() && width > 0 && height > 0;
      }),
    selectors,
  );

/** Where ours are. */
const places = (page) =>
  page.$eval('ketamine-faq', ({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('.kf-item')]
      .filter(({ id }) => id !== 'parking')
      .map((item) => [item.id, item.getBoundingClientRect().top + scrollY]),
  );

test('before the script and without it they are plain details beside the fallback content', async (t) => {
  const page = await openPrerendered(t, prerenderedPage(element), { scripts: false });
  assert.deepEqual(await seen(page, '#fallback', '#parking > summary', '#parking > p'), [true, true, false]);
  await page.click('#parking > summary');
  assert.deepEqual(await seen(page, '#parking > p'), [true]);
});

test('what a reader opened before the script stays open', async (t) => {
  const { page, arrive } = await openBefore(t, prerenderedPage(element, { head: tag() }));
  const errors = pageErrors(page);
  await page.click('#parking > summary');
  await arrive();
  assert.deepEqual(await seen(page, '#parking > p', '#parking > summary', '#fallback'), [true, false, false]);
  assert.deepEqual(errors, []);
});

test('the prerendered page shows them below ours without a script, and the help lines once', async (t) => {
  for (const headers of [undefined, { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" }]) {
    const page = await openPrerendered(t, prerenderedPage(prerendered()), { scripts: false, headers });
    assert.deepEqual(await seen(page, '#parking > summary', '#parking > p', 'ketamine-faq > p'), [true, false, false]);
    await page.click('#parking > summary');
    assert.deepEqual(await seen(page, '#parking > p'), [true]);
    const [last, top] = await page.$eval('ketamine-faq', ({ shadowRoot }) => [
      [...shadowRoot.querySelectorAll('.kf-item')].at(-1).getBoundingClientRect().bottom,
      document.querySelector('#parking').getBoundingClientRect().top,
    ]);
    assert.ok(top >= last);
  }
});

test('the script puts them into their groups in the prerendered page, and moves none of ours', async (t) => {
  const { page, arrive } = await openBefore(t, prerenderedPage(prerendered(), { head: tag() }));
  await page.click('#parking > summary');
  const before = await places(page);
  await arrive();
  const after = await places(page);
  assert.equal(before.length, 20);
  for (const [index, [id, top]] of before.entries()) {
    assert.equal(after[index][0], id);
    assert.ok(Math.abs(after[index][1] - top) < 1, `${id} moved by ${after[index][1] - top} px`);
  }
  assert.deepEqual(await seen(page, '#parking > p', '#parking > summary', '#prices > p'), [true, false, false]);
});

test('without scripts the prerendered page prints them with what they hold', async (t) => {
  const page = await openPrerendered(t, prerenderedPage(prerendered()), { scripts: false });
  await page.emulateMediaType('print');
  assert.deepEqual(await seen(page, '#parking > summary', '#parking > p', '#prices > p'), [true, true, true]);
});

/** The text of the PDF of a page, or nothing where pdftotext is not installed. */
async function pdfText(page) {
  const input = Buffer.from(await page.pdf({ format: 'letter' }));
  return spawnSync('pdftotext', ['-', '-'], { input, encoding: 'utf8' }).stdout?.replace(/\s+/g, ' ');
}

/** Opens the page with the element. */
async function openPage(t, html = element, { lang = 'en', hash = '' } = {}) {
  const page = await newPage(t);
  const errors = pageErrors(page);
  // This print() does nothing, so the page stays prepared for printing.
  await page.evaluateOnNewDocument(() => (globalThis.print = () => {}));
  await open(page, (await site(t, { '/': prerenderedPage(html, { lang, head: tag() }) })) + hash);
  return { page, errors };
}

const printed = [
  /Where do I park\? Behind the house\. .*Not on the lawn/,
  /What does it cost, and will insurance pay\? Answer from your clinic We ask for 400 dollars\. General answer .*Medicare/,
  /side effects\? Most side effects .*Call 911\. .*blood pressure.* Answer from your clinic Our nurse stays beside you\./,
];

test('the page and the print button print their answers, and ours below those in place of them, but above those about a risk', async (t) => {
  const { page, errors } = await openPage(t);
  const onPaper = async () => {
    await page.emulateMediaType('print');
    const result = await seen(page, '#parking > p', '#parking a', '#prices > p', '#harm > p', '#parking > summary');
    await page.emulateMediaType(null);
    return result;
  };
  const all = [true, true, true, true, false];
  assert.deepEqual(await onPaper(), all);
  const text = await pdfText(page);
  await page.click('ketamine-faq >>> [part~=print]');
  assert.deepEqual(await onPaper(), all);
  // A page number may stand between two lines.
  const byButton = (await pdfText(page))?.replace(/ \d+\/\d+(?= )/g, '');
  if (text === undefined) t.diagnostic('pdftotext is not installed: the text of the PDF is not compared.');
  else
    for (const pattern of printed) {
      assert.match(text, pattern);
      assert.match(byButton, pattern);
    }
  assert.deepEqual(errors, []);
});

const isExpanded = () =>
  document.querySelector('ketamine-faq').shadowRoot.querySelector('#parking .kf-question').ariaExpanded === 'true';

test('a link leads to them, in view and with the focus, on load and later', async (t) => {
  const html = `${element}<div style="height: 3000px"><a href="#parking">Parking</a></div>`;
  const { page } = await openPage(t, html, { hash: '#parking' });
  const isFocused = () => document.activeElement?.shadowRoot?.activeElement?.closest('[part=item]')?.id === 'parking';
  const top = () => page.$eval('ketamine-faq >>> #parking', (item) => item.getBoundingClientRect().top);
  await page.waitForFunction(isFocused);
  // The browser scrolls too, until the page has loaded.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  assert.ok(await page.evaluate(isFocused));
  assert.deepEqual(await seen(page, '#parking > p'), [true]);
  assert.ok((await top()) >= 0 && (await top()) < 100, `${await top()}`);

  await page.click('ketamine-faq >>> #parking .kf-question');
  await page.$eval('a[href="#parking"]', (link) => {
    link.focus();
    link.click();
  });
  await page.waitForFunction(isFocused);
  await page.waitForFunction(isExpanded);
  assert.ok((await top()) >= 0 && (await top()) < 100, `${await top()}`);
});

test('the browser opens a closed one for a link into its answer', async (t) => {
  const { page } = await openPage(t, element.replace('<li>', '<li id="lawn">'));
  await page.evaluate(() => (location.hash = '#lawn'));
  await page.waitForFunction(isExpanded);
  assert.deepEqual(await seen(page, '#lawn'), [true]);
});

test('on an Arabic page an English one keeps its direction, and its title too', async (t) => {
  const html = `<ketamine-faq>${fallback}${own.replace('<details ', '<details lang="en" dir="ltr" ')}</ketamine-faq>`;
  const { page } = await openPage(t, html.replace('<ketamine-faq', '<ketamine-faq lang="ar" open="parking"'), {
    lang: 'ar',
  });
  await page.waitForFunction(() => document.querySelector('ketamine-faq').locale === 'ar');
  const result = await page.$eval('ketamine-faq', ({ shadowRoot }) => {
    const title = shadowRoot.querySelector('#parking .kf-title');
    const direction = (node) => getComputedStyle(node).direction;
    return [
      direction(shadowRoot.querySelector('.kf-faq')),
      title.lang,
      direction(title),
      direction(document.querySelector('#parking li')),
    ];
  });
  assert.deepEqual(result, ['rtl', 'en', 'ltr', 'ltr']);
});

test('a strict policy allows them', async (t) => {
  const page = await newPage(t);
  const errors = pageErrors(page);
  const policy = `default-src 'none'; img-src data:; script-src ${new URL(script()).origin}; style-src 'self'; require-trusted-types-for 'script'; trusted-types ketamine-faq`;
  const html = prerenderedPage(element, { head: tag() });
  await open(page, await site(t, { '/': html }, { 'content-security-policy': policy }));
  await page.click('ketamine-faq >>> #parking .kf-question');
  assert.deepEqual(await seen(page, '#parking > p', '#parking > summary'), [true, false]);
  assert.deepEqual(errors, []);
});

test('those that arrive after the script open if the address or the option names them, without a warning', async (t) => {
  const first = `<!doctype html><html lang="en"><head><script src="/dist/ketamine-faq.classic.js"></script></head>
    <body><ketamine-faq open="parking" questions="parking none2">`;
  const second = `${own}<details id="later"><summary>Later?</summary><p>Yes.</p></details></ketamine-faq></body></html>`;
  const { address, release } = await streamPage(t, first, second);
  const page = await newPage(t);
  const warnings = [];
  page.on('console', (message) => warnings.push(message.text()));
  const loaded = page.goto(`${address}#later`);
  await page.waitForFunction(() => document.querySelector('ketamine-faq')?.hasUpdated);
  assert.deepEqual(warnings, []);
  release();
  await loaded;
  await page.waitForFunction(
    () => document.querySelector('ketamine-faq').shadowRoot.activeElement?.closest('.kf-item').id === 'later',
  );
  assert.deepEqual(await seen(page, '#parking > p', '#later > p'), [true, true]);
  assert.deepEqual(
    warnings.filter((text) => text.includes('"parking"')),
    [],
  );
  assert.ok(
    warnings.some((text) => text.includes('none2')),
    'a wrong word is told of then',
  );
});
