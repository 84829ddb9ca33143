// A page that shows and removes the FAQ 10,000 times, as single-page sites do, does not grow.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { ready } from '../support/browser-page.js';
import { blank, site } from '../support/clinic-site.js';
import { assertNoGrowth, newMeasuredPage } from '../support/memory.js';

const own =
  '<details id="parking" data-group="practical"><summary>Where do I park?</summary><p>Behind the house.</p></details>' +
  '<details data-replaces="cost"><summary>What does it cost?</summary><p>Ask us.</p></details><p slot="footer">Us</p>';
const prerendered = readFileSync('dist/static/en.html', 'utf8');

/** What is mounted, and how often. In all it is 10,000 times. */
const mounts = {
  'nothing else': { count: 5000 },
  'a removal before the first render': { count: 1000, isEarly: true },
  'questions of its own': { count: 1500, html: `<ketamine-faq>${own}</ketamine-faq>` },
  'another language': { count: 1000, lang: 'es' },
  'prerendered HTML': { count: 1000, html: prerendered },
  'all that a reader can do': { count: 500, isUsed: true, html: `<ketamine-faq>${own}</ketamine-faq>` },
};

/** In the page: shows the element and removes it, so many times. `isLeaked` keeps each, as a fault would. */
async function mount(times, { html = '<ketamine-faq></ketamine-faq>', isEarly, isUsed, isLeaked }) {
  const send = (node, type, value) => {
    node.value = value;
    node.dispatchEvent(new Event(type));
  };
  const use = async (faq, time) => {
    const { renderRoot } = faq;
    faq.show('prepare');
    await faq.updateComplete;
    renderRoot.querySelector('.kf-sources-toggle').click();
    faq.toggleAttribute('structured-data');
    faq.region = ['GB', 'US', 'NZ'][time % 3];
    for (const words of ['bladder', 'suicide', '']) {
      send(renderRoot.querySelector('input'), 'input', words);
      await faq.updateComplete;
    }
    send(renderRoot.querySelector('select'), 'change', 'es');
    renderRoot.querySelector('[part~=print]').click();
    await faq.updateComplete;
    for (const type of ['beforeprint', 'afterprint']) dispatchEvent(new Event(type));
    location.hash = time % 2 ? '#cost' : '#brain';
    await faq.updateComplete;
  };
  for (let time = 0; time < times; time++) {
    const box = document.createElement('div');
    box.setHTMLUnsafe(html);
    const faq = box.querySelector('ketamine-faq');
    document.body.append(faq);
    if (!isEarly) await faq.updateComplete;
    if (isUsed) await use(faq, time);
    faq.remove();
    if (isLeaked) (globalThis.leaked ??= []).push(faq);
  }
}

/** A page in a language, with an element that stays. */
async function open(t, lang = 'en') {
  const page = await newMeasuredPage(t);
  await page.evaluateOnNewDocument(() => (globalThis.print = () => {}));
  await page.goto(await site(t, { '/': blank().replace('lang="en"', `lang="${lang}"`) }));
  await ready(page);
  return page;
}

for (const [name, { count, lang, ...given }] of Object.entries(mounts))
  test(`${count} mounts with ${name} leave nothing behind`, async (t) => {
    const page = await open(t, lang);
    await assertNoGrowth(t, page, { warmUp: 250, count, act: (times) => page.evaluate(mount, times, given) });
  });

test('an element that is kept at each mount is noticed', async (t) => {
  const page = await open(t);
  const act = (times) => page.evaluate(mount, times, { isLeaked: true });
  await assert.rejects(assertNoGrowth(t, page, { warmUp: 50, count: 50, act }), assert.AssertionError);
});
