// A classic script in the head runs before the element is parsed, and is decoded with the encoding of the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, open, ready } from '../support/browser-page.js';
import { blank, ownCopy, site } from '../support/clinic-site.js';
import { choose, shows } from '../support/language-files.js';
import { streamPage } from '../support/streamed-page.js';
import { pageErrors, searchFor } from '../support/reader-actions.js';
import { prerenderedPage } from '../support/static-page.js';

const head = '<script src="/dist/ketamine-faq.classic.js"></script>';
const textOf = (page) => page.$eval('ketamine-faq', ({ renderRoot }) => renderRoot.textContent);

test('a page in the encoding windows-1251 shows every letter correctly', async (t) => {
  const page = await newPage(t);
  await open(page, await site(t, { '/': blank() }));
  const expected = await textOf(page);

  const type = 'text/html; charset=windows-1251';
  await open(page, await site(t, { '/': { type, body: blank(head).replace('utf-8', 'windows-1251') }, ...ownCopy() }));
  assert.equal(await page.evaluate(() => document.characterSet), 'windows-1251');
  assert.equal(await textOf(page), expected);
  assert.match(expected, /’.*简体中文/s);

  await choose(page, 'es');
  await shows(page, 'es');
  await searchFor(page, 'depresion');
  const titles = await page.$$eval('ketamine-faq >>> [part=item]:not([hidden]) [part=question]', (all) =>
    all.map(({ textContent }) => textContent.trim()),
  );
  t.diagnostic(`found in Spanish: ${titles.length}, ${titles[0]}`);
  assert.equal(titles[0], '¿Sirve la ketamina para la depresión?');
  assert.ok(titles.length < 20);
});

test('an element whose children are still loading renders at once, and slots them when they arrive', async (t) => {
  const page = await newPage(t);
  const errors = pageErrors(page);
  const { address, release } = await streamPage(
    t,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Slow</title>${head}<body><ketamine-faq open="prepare">`,
    `<p id="own">Call 988.</p><p slot="header">Our clinic</p><p slot="footer">Ring us</p></ketamine-faq><p>After</p></body></html>`,
  );
  const loaded = page.goto(`${address}#cost`);
  const texts = () =>
    page.$eval('ketamine-faq', (faq) => ({
      questions: faq.renderRoot.querySelectorAll('[part=item]').length,
      open: [...faq.renderRoot.querySelectorAll('[part=question][aria-expanded=true]')].map(
        (e) => e.closest('[part=item]').id,
      ),
      own: [...faq.children].filter((each) => each.checkVisibility()).map(({ textContent }) => textContent),
      focus: faq.renderRoot.activeElement?.closest('[part=item]').id,
    }));
  await page.waitForFunction(() => document.querySelector('ketamine-faq')?.renderRoot?.activeElement);
  assert.deepEqual(await texts(), { questions: 20, open: ['prepare', 'cost'], own: [], focus: 'cost' });
  assert.equal(await page.evaluate(() => document.readyState), 'loading');

  release();
  await loaded;
  await ready(page);
  assert.deepEqual(await texts(), {
    questions: 20,
    open: ['prepare', 'cost'],
    own: ['Our clinic', 'Ring us'],
    focus: 'cost',
  });
  const top = await page.$eval('ketamine-faq >>> #cost button', (each) => each.getBoundingClientRect().top);
  t.diagnostic(`the question of the address is ${top} px from the top`);
  assert.ok(top >= 0 && top < 100);
  assert.deepEqual(errors, []);
});

for (const [how, tag, allowed] of [
  ['a classic script with defer takes over', head.replace(' src', ' defer src'), /^$/],
  // The element has a shadow root before the parser reaches the template, so the browser ignores that with a warning.
  ['a classic script without defer renders', head, /declarative shadow/i],
])
  test(`prerendered text is shown once: ${how}`, async (t) => {
    const page = await newPage(t);
    const errors = pageErrors(page);
    const html = prerenderedPage(readFileSync('dist/static/es.html', 'utf8'), { lang: 'es', head: tag });
    await page.goto(await site(t, { '/': html, ...ownCopy() }));
    await shows(page, 'es');
    const { questions, printed, others } = await page.$eval('ketamine-faq', (faq) => ({
      questions: faq.renderRoot.querySelectorAll('[part=question]').length,
      printed: faq.renderRoot.querySelectorAll('details, style').length,
      others: [...faq.children].filter((each) => each.checkVisibility()).length,
    }));
    assert.deepEqual([questions, printed, others], [20, 0, 0]);
    assert.deepEqual(
      errors.filter((said) => !allowed.test(said)),
      [],
    );
  });
